"""What exports of the real programs hold beside the obvious: parts of dates, pages, volumes, comments, files."""

# ruff: noqa: E501 - lines are as long as those programs write them
import json

import pytest

from catalog.formats import exchange
from catalog.formats.bibliography import bibtex, bibtex_reader, ris_reader
from catalog.formats.bibliography.readers import is_list, read_bibliography
from catalog.formats.found import FoundSource
from catalog.formats.readers import read

CITAVI = """<?xml version="1.0"?><CitaviExchangeData Version="6.8.0.0">
<Persons><Person id="p"><LastName>Manning</LastName><FirstName>Ann</FirstName></Person>
 <Person id="o"><LastName>Food Watch</LastName></Person></Persons>
<Publishers><Publisher id="u"><Name>Springer</Name></Publisher></Publishers>
<References>
 <Reference id="volume"><ReferenceType>BookEdited</ReferenceType><Title>Reflections</Title><Year>2015</Year>
  <HasLabel1>false</HasLabel1><AbstractComplexity>0</AbstractComplexity></Reference>
 <Reference id="part"><ReferenceType>Contribution</ReferenceType><Title>Supply</Title><LanguageCode>en</LanguageCode>
  <DateForSorting>2015-01-01T00:00:00</DateForSorting>
  <PageRange><![CDATA[<sp><n>24</n><os>24</os></sp><ep><n>31</n><os>31</os></ep><os>24-31</os>]]></PageRange></Reference>
 <Reference id="report"><ReferenceType>UnpublishedWork</ReferenceType><Title>Fraud</Title></Reference>
</References>
<Locations><Location id="l"><ReferenceID>part</ReferenceID>
 <Address>{"LinkedResourceType":1,"UriString":"Supply.pdf"}</Address></Location>
 <Location id="m"><ReferenceID>part</ReferenceID><Address>24511265</Address></Location></Locations>
<KnowledgeItems>
 <KnowledgeItem id="k1"><ReferenceID>part</ReferenceID><QuotationType>4</QuotationType>
  <CoreStatement>Use it?</CoreStatement><Text>Perhaps in the introduction.</Text></KnowledgeItem>
 <KnowledgeItem id="k2"><CoreStatement>A thought of my own</CoreStatement></KnowledgeItem></KnowledgeItems>
<ReferenceReferences><OnetoN>volume;part</OnetoN></ReferenceReferences>
<ReferenceEditors><OnetoN>volume;p</OnetoN></ReferenceEditors>
<ReferencePublishers><OnetoN>volume;u</OnetoN></ReferencePublishers>
<ReferenceOrganizations><OnetoN>report;o</OnetoN></ReferenceOrganizations>
</CitaviExchangeData>"""


def sources(text: str, name: str) -> dict[str, FoundSource]:
    return {each.item["title"]: each for each in exchange.read(text.encode(), name).sources}


def test_a_contribution_in_citavi_has_from_its_volume_what_it_does_not_say() -> None:
    part = sources(CITAVI, "c.xml")["Supply"]
    assert part.item["container-title"] == "Reflections"
    assert part.item["editor"] == [{"family": "Manning", "given": "Ann"}]
    assert (part.item["publisher"], part.item["language"], part.item["page"]) == ("Springer", "en", "24-31")
    assert part.item["issued"] == {"date-parts": [[2015]]}
    assert part.files == ("Citavi Attachments/Supply.pdf",)


def test_comments_and_thoughts_in_citavi_are_notes() -> None:
    found = sources(CITAVI, "c.xml")
    assert (found["Supply"].notes, found["Supply"].quotes) == (("Use it?\nPerhaps in the introduction.",), ())
    assert found["Thoughts in Citavi"].notes == ("A thought of my own",)
    assert found["Fraud"].item["author"] == [{"literal": "Food Watch"}]
    assert "custom" not in found["Reflections"].item


ENDNOTE = """<?xml version="1.0"?><xml><records><record><ref-type name="Journal Article">17</ref-type>
<titles><title><style face="italic">Trends in the
   lifetime</style><style> risk</style></title></titles>
<alt-periodical><full-title>Br J</full-title><abbr-1>Br J</abbr-1></alt-periodical>
<isbn>1532-1827 (Electronic)\r0007-0920 (Linking)</isbn><abstract>First.\rSecond.</abstract>
<urls><related-urls><url>&lt;Go to ISI&gt;://0001</url></related-urls></urls></record></records></xml>"""


def test_endnote_breaks_lines_and_puts_two_numbers_in_one_field() -> None:
    item = sources(ENDNOTE, "e.xml")["Trends in the lifetime risk"].item
    assert (item["ISSN"], item["abstract"]) == ("1532-1827", "First.\nSecond.")
    assert item["custom"] == {
        "endnote:isbn": "1532-1827 (Electronic) 0007-0920 (Linking)",
        "endnote:url": "<Go to ISI>://0001",
    }


def test_ris_as_databases_write_it() -> None:
    text = (
        "TI  - No type\nER  -\nTY  - JOUR\nT1  - A\nPY  - 2021\nDA  - AUG 20\nSN  - 03014797 (ISSN)\nPU  - WILEY\n"
        "ER  -\nTY  - BOOK\nBT  - The book\nER  -\nTY  - CHAP\nTI  - Part\nBT  - The book\nER  -\nXX  - nothing\n"
    )
    reading = ris_reader.read(text.replace("\n", "\r").encode("utf-8-sig"))
    first, article, book, part = reading.items
    assert (first["type"], first["title"]) == ("document", "No type")
    assert article["issued"] == {"date-parts": [[2021, 8, 20]]}
    assert (article["ISSN"], article["publisher"]) == ("03014797", "WILEY")
    assert book["title"] == part["container-title"] == "The book"
    assert len(reading.problems) == 2


EAD = """<ead><archdesc level="collection"><did><unitid>Y 8</unitid><unittitle>Dickson papers.</unittitle>
<origination><persname>Dickson, Emma Young, 1880-1960.</persname></origination><physloc>Off site.</physloc></did>
<scopecontent><p>Letters home.</p></scopecontent>
<controlaccess><controlaccess><subject><part>War</part><part>Women.</part></subject></controlaccess></controlaccess>
<dsc><c><did><unittitle>Diary, </unittitle></did><c level="file"><did><container label="Box">2</container>
<unittitle>Folder 15, </unittitle><unitdate>1917, 1919-1920 and undated</unitdate>
<dao href="https://example.org/15 "/></did></c></c></dsc></archdesc></ead>"""


def test_a_finding_aid_says_something_of_the_whole_and_of_each_part() -> None:
    found = sources(EAD, "f.xml")
    whole, part = found["Dickson papers."], found["Diary, Folder 15"]
    assert (whole.item["type"], whole.item["abstract"]) == ("collection", "Letters home.")
    assert whole.item["author"] == [{"family": "Dickson", "given": "Emma Young"}]
    assert (whole.tags, whole.item["custom"]["ead:physloc"]) == (("War -- Women",), "Off site.")
    assert part.archive == {"fonds": "Y 8", "series": "Diary", "box": "2"}
    assert part.item["URL"] == "https://example.org/15"
    assert part.item["custom"]["edtf:issued"] == "{1917,1919..1920}"


def test_of_a_finding_aid_no_date_and_no_title_of_a_level_is_lost() -> None:
    dates = "<unitdate>1948/1960</unitdate><unitdate type='bulk'>bulk 1950s</unitdate>"
    inner = f"<c><did><unittitle>Letter</unittitle>{dates}</did></c>"
    for number, title in ((2, "Sent"), (1, "Letters")):
        did = f"<did><unitid>{number}</unitid><unittitle>{title}</unittitle></did>"
        inner = f'<c level="series">{did}{inner}</c>'
    found = sources(f'<ead><archdesc level="fonds"><did/><dsc>{inner}</dsc></archdesc></ead>', "f.xml")["Letter"]
    assert found.archive["series"] == "1, 2"
    assert found.item["custom"]["ead:series-title"] == "Letters, Sent"
    assert found.item["custom"]["ead:unitdate"] == "bulk 1950s"


ZOTERO = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:bib="http://purl.org/net/biblio#" xmlns:link="http://purl.org/rss/1.0/modules/link/"
 xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/">
<rdf:Description rdf:about="#1"><z:itemType>newspaperArticle</z:itemType><dc:title>Guests leave</dc:title>
 <dcterms:isPartOf><bib:Part><dc:title>Page two</dc:title>
  <dcterms:isPartOf><bib:Newspaper><dc:title>Bashkimi</dc:title></bib:Newspaper></dcterms:isPartOf></bib:Part></dcterms:isPartOf>
 <dc:subject><dcterms:LCC><rdf:value>DR 971</rdf:value></dcterms:LCC></dc:subject>
 <dc:relation rdf:resource="#2"/><link:link rdf:resource="#9"/><dcterms:isReferencedBy rdf:resource="#8"/></rdf:Description>
<bib:Report rdf:about="#2"><z:itemType>report</z:itemType><dc:title>Report on guests</dc:title><prism:number>7</prism:number>
 <dc:type>Memo</dc:type><dc:identifier>AN 5</dc:identifier>
 <dcterms:isPartOf><bib:Series><dc:title>Papers</dc:title><dc:identifier>12</dc:identifier></bib:Series></dcterms:isPartOf></bib:Report>
<rdf:Description rdf:about="#3"><z:itemType>presentation</z:itemType><dc:title>Talk</dc:title>
 <bib:presentedAt><bib:Conference><dc:title>Congress</dc:title></bib:Conference></bib:presentedAt></rdf:Description>
<z:Attachment rdf:about="#9"><z:itemType>attachment</z:itemType><z:path rdf:resource="files/9/a b.pdf"/></z:Attachment>
<z:Attachment rdf:about="#10"><z:itemType>attachment</z:itemType><dc:title>Scan</dc:title>
 <rdf:resource rdf:resource="files/10/scan.txt"/></z:Attachment>
<bib:Memo rdf:about="#8"><rdf:value>Read</rdf:value><dc:subject>to do</dc:subject></bib:Memo>
<bib:Memo rdf:about="#11"><rdf:value>&lt;p&gt;Alone&lt;/p&gt;</rdf:value></bib:Memo>
<z:Collection rdf:about="#c1"><dc:title>Thesis</dc:title><dcterms:hasPart rdf:resource="#c2"/></z:Collection>
<z:Collection rdf:about="#c2"><dc:title>Press</dc:title><dcterms:hasPart rdf:resource="#1"/></z:Collection>
</rdf:RDF>"""


def test_zotero_nests_what_an_item_stands_in() -> None:
    found = sources(ZOTERO, "z.rdf")
    article, report, talk = (found[title].item for title in ("Guests leave", "Report on guests", "Talk"))
    assert (article["section"], article["container-title"], article["call-number"]) == (
        "Page two",
        "Bashkimi",
        "DR 971",
    )
    assert (report["number"], report["genre"]) == ("7", "Memo")
    assert (report["collection-title"], report["collection-number"]) == ("Papers", "12")
    assert report["custom"] == {"zotero:accessionNumber": "AN 5"}
    assert talk["event-title"] == "Congress"


def test_nothing_loose_in_zotero_is_lost() -> None:
    found = sources(ZOTERO, "z.rdf")
    article = found["Guests leave"]
    assert (article.files, article.tags) == (("files/9/a b.pdf",), ("Press", "to do"))
    assert article.notes == ("Read", "Related in Zotero: Report on guests")
    assert found["Scan"].files == ("files/10/scan.txt",)
    assert found["Notes in Zotero"].notes == ("Alone",)
    assert [(each.label, each.broader) for each in exchange.read(ZOTERO.encode(), "z.rdf").tags] == [
        ("Thesis", None),
        ("Press", "Thesis"),
    ]


TROPY = {
    "@context": {"@vocab": "https://tropy.org/v1/tropy#", "dc": "http://purl.org/dc/elements/1.1/"},
    "@graph": [
        {
            "@type": "Item",
            "template": "https://tropy.org/v1/templates/correspondence",
            "dc:title": "To Tirana",
            "dc:creator": "Chernov, Fyodor",
            "http://purl.org/dc/terms/audience": "Embassy in Tirana",
            "dc:subject": "boats",
            "list": ["Thesis/Chapter 2"],
            "tag": [{"@type": "Tag", "name": "1960"}, "embassy"],
            "photo": [
                {"@type": "Photo", "path": "/home/me/IMG_1.jpg", "protocol": "file", "title": "IMG_1"},
                {
                    "title": "Overleaf",
                    "dc:rights": "Ours",
                    "width": 3,
                    "selection": [{"title": "Stamp", "x": 1}],
                    "transcription": [{"text": "Received."}],
                },
            ],
        }
    ],
}


def test_tropy_writes_prefixes_lists_and_recipients() -> None:
    found = sources(json.dumps(TROPY), "t.json")["To Tirana"]
    assert found.item["author"] == [{"family": "Chernov", "given": "Fyodor"}]
    assert found.item["recipient"] == [{"literal": "Embassy in Tirana"}]
    assert found.tags == ("1960", "embassy", "boats", "Chapter 2")
    assert found.item["custom"] == {"tropy:photo": "IMG_1.jpg"}
    assert found.notes == ("Photo 2: Overleaf; rights: Ours", "Photo 2: Stamp")
    assert found.text == "Received."


PUBMED = """PMID- 27169098
TI  - Proteomics: A new
      perspective.
FAU - Shruthi, Anna
AU  - Shruthi A
DP  - 2016 Jan 5
IS  - 2277-9175 (Print)
JT  - Advanced research
AID - S0140 [pii]
AID - 10.4103/2277 [doi]
PT  - Journal Article
MH  - Humans
OT  - war
"""
ENDNOTE_TAGGED = """%0 Newspaper Article
%A Lalaj, Ana
%T Guests
%K war
party
%R 10.1/x

%0 Book
%T Second
"""
WEB_OF_SCIENCE = """FN Clarivate Analytics Web of Science
VR 1.0
PT J
AU Loach, P
   Law, C
AF Loach, Paul
   Law, Carl
TI Interactions
   of light
SO BIOCHEMISTRY
PD AUG 20
PY 2021
DE light; harvest
ER

EF
"""


def test_tagged_lists_are_read_as_ris_is() -> None:
    (item,) = read_bibliography(PUBMED.encode(), "pubmed.txt").items
    assert (item["title"], item["author"]) == (
        "Proteomics: A new perspective.",
        [{"family": "Shruthi", "given": "Anna"}],
    )
    assert (item["DOI"], item["ISSN"], item["keyword"]) == ("10.4103/2277", "2277-9175", "Humans, war")
    assert item["issued"] == {"date-parts": [[2016, 1, 5]]}
    assert item["custom"]["pubmed:AID"] == "S0140 [pii]"
    first, second = read_bibliography(ENDNOTE_TAGGED.encode("utf-8-sig"), "export.enw").items
    assert (first["type"], first["keyword"], first["DOI"]) == ("article-newspaper", "war, party", "10.1/x")
    assert (second["type"], second["title"]) == ("book", "Second")
    (item,) = read_bibliography(WEB_OF_SCIENCE.encode(), "savedrecs.ris").items
    assert item["author"] == [{"family": "Loach", "given": "Paul"}, {"family": "Law", "given": "Carl"}]
    assert (item["title"], item["keyword"]) == ("Interactions of light", "light, harvest")
    assert item["issued"] == {"date-parts": [[2021, 8, 20]]}
    (item,) = read_bibliography(REFWORKS.encode(), "export.txt").items
    assert (item["type"], item["title"], item["container-title"]) == ("chapter", "Harbours", "Ports of the coast")
    assert (item["page"], item["publisher-place"], item["keyword"]) == ("101–123", "Vlora", "ships, harbours")
    assert item["author"] == [{"family": "Stansfeld", "given": "Stephen"}]
    assert item["custom"]["refworks:SF"] == "a private list"


def test_lists_are_known_by_their_first_lines() -> None:
    for text in (PUBMED, ENDNOTE_TAGGED, WEB_OF_SCIENCE, REFWORKS, "\ufeffTY  - JOUR\nTI  - T\nER  -"):
        assert is_list(text.encode())
    for text in ("RT is a television station.\nTitles follow.", "A letter.\nTY  - JOUR", "", "PT boats\nwere fast."):
        assert not is_list(text.encode())


REFWORKS = """RT Book, Section
SR Electronic(1)
ID 206
A1 Stansfeld,Stephen
T1 Harbours
YR 2002
SP 101
OP 123
K1 ships
K1 harbours
A2 Gulford, C.T.
T2 Ports of the coast
PB Coast Press
PP Vlora
SF a private list
"""
SKOS = """@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix : <http://example.org/> .
:vocabulary a skos:ConceptScheme ; skos:prefLabel "Things"@en .
:metals a skos:Concept ; skos:prefLabel "Metals"@en .
:planets a skos:Concept ; skos:prefLabel "Planets"@en .
:m1 a skos:Concept ; skos:prefLabel "Mercury"@en ; skos:broader :metals, :planets ; skos:notation "80" .
:m2 a skos:Concept ; skos:prefLabel "Mercury"@en ; skos:broader :planets ; skos:related :m1 ;
  skos:exactMatch <http://example.org/other> .
"""


def test_what_a_tag_has_no_place_for_is_kept_in_its_scope_note() -> None:
    found = exchange.read(SKOS.encode(), "v.ttl")
    notes = {each.label: each.scope_note for each in found.tags}
    assert set(notes) == {"Metals", "Planets", "Mercury", "Mercury (Planets)"}, "the vocabulary itself is no term"
    assert notes["Mercury"] == "Also below: Planets\n\nNotation: 80"
    assert notes["Mercury (Planets)"] == "Related: Mercury\n\nExact match: http://example.org/other"
    assert len(found.problems) == 3


@pytest.mark.parametrize("run", [" ", ",", "(", "1", "1 ", "a,", "\n", "."])
def test_long_runs_of_anything_are_read_in_time(run: str) -> None:
    many = run * (200_000 // len(run))
    plain = many.replace("\n", " ")
    exchange.read(
        f"<ead><archdesc><did><unittitle>{plain}</unittitle><unitdate>{plain}x</unitdate></did></archdesc></ead>".encode(),
        "f.xml",
    )
    exchange.read(ENDNOTE.replace("First.", plain).replace("1532-1827", f"1{plain}x").encode(), "e.xml")
    ris_reader.read(
        f"TY  - BOOK\nTI  - {plain}\nSN  - {plain}x\nKW  - {plain}\nDA  - {plain}\nPY  - 1961\nER  -\n".encode()
    )
    read_bibliography(f"PMID- 1\nTI  - {plain}\nAID - {plain}\nDP  - {plain}\n".encode(), "p.nbib")
    read_bibliography(
        f"@article{{\n title = {{{plain}x}}, , note = {{{plain}}}\n}}\n@book{{a, title={{B}}}}".encode(), "b.bib"
    )
    read("a.html", f'<script type="application/ld+json">{many}</script><p class="{plain}">Words.</p>'.encode())


def test_parts_of_dates_that_cannot_be_read_are_kept() -> None:
    data = b"@book{a, title={T}, year={2008}, month={Fortnight}}@book{b, title={U}, month=may}"
    first, second = bibtex_reader.read(data).items
    assert (first["issued"], first["custom"]) == ({"date-parts": [[2008]]}, {"bibtex:month": "Fortnight"})
    assert second["custom"] == {"bibtex:month": "may"}
    assert b"month = {Fortnight}" in bibtex.write([first])
    (item,) = ris_reader.read(b"TY  - JOUR\nTI  - T\nPY  - 2013/02/15/received\nER  - \n").items
    assert item["issued"] == {"date-parts": [[2013, 2, 15]]}
    assert "received" in str(item["custom"])
    (item,) = ris_reader.read(b"TY  - JOUR\nTI  - T\nY1  - 2015/october\nER  - \n").items
    assert item["issued"] == {"date-parts": [[2015, 10]]}


def test_no_title_and_no_address_of_endnote_is_lost() -> None:
    urls = "".join(f"<url>{each}</url>" for each in ("see shelf 3", "https://example.org/a", "https://example.org/b"))
    titles = "<title>T</title><secondary-title>Annals</secondary-title><alt-title>Ann.</alt-title>"
    record = f"<titles>{titles}</titles><periodical><full-title>Annals of ports</full-title><abbr-1>Ann.</abbr-1></periodical>"
    found = sources(
        f"<xml><records><record><ref-type name='Book'>6</ref-type>{record}<urls><related-urls>{urls}</related-urls></urls>"
        "</record></records></xml>",
        "e.xml",
    )["T"].item
    assert (found["URL"], found["container-title"]) == ("https://example.org/a", "Annals")
    assert found["custom"] == {
        "endnote:full-title": "Annals of ports",
        "endnote:url": "see shelf 3; https://example.org/b",
    }


ZOTERO_FILES = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:link="http://purl.org/rss/1.0/modules/link/">
<rdf:Description rdf:about="#1"><z:itemType>document</z:itemType><dc:title>Letter</dc:title>
 <link:link rdf:resource="#2"/><link:link rdf:resource="#3"/></rdf:Description>
<z:Attachment rdf:about="#2"><z:itemType>attachment</z:itemType><rdf:resource rdf:resource="files/2/a.pdf"/>
 <dc:title>Scan</dc:title><dc:description>&lt;p&gt;Page two is missing.&lt;/p&gt;</dc:description></z:Attachment>
<z:Attachment rdf:about="#3"><z:itemType>attachment</z:itemType><dc:title>Archive page</dc:title>
 <dc:identifier><dcterms:URI><rdf:value>https://example.org/3</rdf:value></dcterms:URI></dc:identifier></z:Attachment>
</rdf:RDF>"""


def test_what_zotero_notes_on_attachments_is_kept() -> None:
    found = sources(ZOTERO_FILES, "z.rdf")["Letter"]
    assert found.files == ("files/2/a.pdf",)
    assert found.notes == ("Page two is missing.", "Link in Zotero: Archive page – https://example.org/3")
