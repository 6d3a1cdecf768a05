"""Projects of QDA programs: memos, transcripts, variables, and marks where there is no text, none of them lost."""

import io
import zipfile
from itertools import count

from catalog.formats import exchange
from catalog.formats.found import Found

_NUMBERS = count(1)
IDS = {name: f"{next(_NUMBERS):08d}-0000-4000-8000-000000000000" for name in ("code", "text", "voice", "when", "note")}
IDS |= {name: f"{next(_NUMBERS):08d}-0000-4000-8000-000000000000" for name in ("start", "end", "loose", "coding")}
PROJECT = """<Project xmlns="urn:QDA-XML:project:1.0" name="Harbours">
<CodeBook><Codes><Code guid="{code}" name="Ships" isCodable="true"><Description>Vessels</Description>
 <NoteRef targetGUID="{note}"/></Code></Codes></CodeBook>
<Variables><Variable guid="{when}" name="Year" typeOfVariable="Text"/></Variables>
<Cases><Case guid="x" name="Port A"><VariableValue><VariableRef targetGUID="{when}"/><TextValue>1952</TextValue>
 </VariableValue></Case></Cases>
<Sources><TextSource guid="{text}" name="Letter"><PlainTextContent>A ship came in.</PlainTextContent>
 <PlainTextSelection guid="s" startPosition="2" endPosition="6"><Coding guid="c"><CodeRef targetGUID="{code}"/>
 <NoteRef targetGUID="{coding}"/></Coding></PlainTextSelection>
 <VariableValue><VariableRef targetGUID="{when}"/><TextValue>1951</TextValue></VariableValue></TextSource>
<AudioSource guid="{voice}" name="Interview"><Transcript guid="t" plainTextPath="internal://talk.txt">
 <SyncPoint guid="{start}" timeStamp="0" position="0"/><SyncPoint guid="{end}" timeStamp="900" position="4"/>
 <TranscriptSelection guid="ts" fromSyncPoint="{start}" toSyncPoint="{end}"><Coding guid="d">
 <CodeRef targetGUID="{code}"/></Coding></TranscriptSelection></Transcript>
 <AudioSelection guid="a" begin="61000" end="3723000" name="Horn"><Coding guid="e">
 <CodeRef targetGUID="{code}"/></Coding>
 </AudioSelection></AudioSource>
<PDFSource guid="p" name="Map"><PDFSelection guid="q" page="2" firstX="1" firstY="2" secondX="3" secondY="4">
 <Description>The pier</Description></PDFSelection><PDFSelection guid="r" page="3"/></PDFSource></Sources>
<Notes><Note guid="{note}" name="On ships"><PlainTextContent>Only sailing ones.</PlainTextContent></Note>
 <Note guid="{loose}"><PlainTextContent>Begun in May.</PlainTextContent></Note>
 <Note guid="{coding}"><PlainTextContent>Doubtful.</PlainTextContent></Note></Notes>
<Description>Ports of the coast</Description></Project>"""


def read() -> Found:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("project.qde", PROJECT.format(**IDS))
        archive.writestr("sources/talk.txt", "Boat words.")
    return exchange.read(target.getvalue(), "p.qdpx")


def test_memos_are_kept_with_what_they_are_about() -> None:
    found = read()
    assert [(tag.label, tag.scope_note) for tag in found.tags] == [("Ships", "Vessels\n\nOn ships\nOnly sailing ones.")]
    letter, _, _, rest = found.sources
    assert [(quote.text, quote.notes) for quote in letter.quotes] == [("ship", ("Doubtful.",))]
    assert letter.item["custom"] == {"qda:Year": "1951"}
    assert rest.item["title"] == "Notes of the project “Harbours”"
    assert rest.notes == ("Ports of the coast", "Begun in May.", "Case Port A – Year: 1952")
    assert any("belong to no source" in problem for problem in found.problems)


def test_transcripts_are_texts_and_places_without_text_are_notes() -> None:
    _, interview, chart, _ = read().sources
    assert interview.text == "Boat words."
    assert [(quote.text, quote.tags) for quote in interview.quotes] == [("Boat", ("Ships",))]
    assert interview.notes == ("1:01–1:02:03: Horn (Ships)",)
    assert chart.notes == ("Page 2, at 1, 2, 3, 4: The pier",)


BOOK = """<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>
<Code guid="1" name="Ships"><Code guid="2" name="Losses"/></Code>
<Code guid="3" name="Men"><Code guid="4" name="losses"/></Code></Codes>
<Sets><Set guid="5" name="War"><Description>1939–1945</Description><MemberCode targetGUID="4"/></Set></Sets>
</CodeBook>"""


def test_codes_of_one_name_and_sets_are_kept() -> None:
    found = exchange.read(BOOK.encode(), "book.qdc")
    assert [(tag.label, tag.broader, tag.scope_note) for tag in found.tags] == [
        ("Ships", None, None),
        ("Losses", "Ships", None),
        ("Men", None, None),
        ("losses (Men)", "Men", "In: War: 1939–1945"),
    ]
    assert found.problems == ("The code “losses” stands there twice; the second is called “losses (Men)”.",)


def test_sets_of_sources_and_links_are_kept_as_notes() -> None:
    further = """<Sets><Set guid="set" name="Letters"><MemberSource targetGUID="{text}"/></Set></Sets>
    <Links><Link guid="l" name="bears out" originGUID="{text}" targetGUID="{voice}"/></Links></Project>"""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("project.qde", PROJECT.replace("</Project>", further).format(**IDS))
    letter, *_, rest = exchange.read(target.getvalue(), "p.qdpx").sources
    assert letter.notes == ("In: Letters",)
    assert "Link bears out: Letter → Interview" in rest.notes
