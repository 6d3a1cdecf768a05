"""What other programs export in ways of their own: nothing of it is dropped."""

import json

import pytest

from catalog.domain.errors import Unreadable
from catalog.formats import exchange
from catalog.formats.bibliography.readers import read_bibliography
from catalog.formats.found import Found, FoundTag


def _ris(*lines: str) -> dict[str, object]:
    data = "\n".join(("TY  - JOUR", "TI  - X", *lines, "ER  - "))
    (item,) = read_bibliography(data.encode(), "x.ris").items
    return item


def test_ris_keeps_the_database_the_other_date_and_what_stands_after_a_number() -> None:
    item = _ris("DP  - Provider", "DB  - Base", "Y1  - 1900/01/01", "DA  - 1950/01/01", "SN  - 0727912771 (paperback)")
    assert (item["source"], item["ISBN"]) == ("Provider", "0727912771 (paperback)")
    assert item["custom"] == {"ris:DB": ["Base"], "ris:DA": ["1950/01/01"]}
    assert "custom" not in _ris("PY  - 1950", "DA  - 1950/01/01", "Y1  - 1950/01/01/")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("x.enw", "%T Corn\n%A Newman, W. H.\n%D 1891\n\n%T Wheat\n%A Newman, W. H.\n%A Other, A.\n"),
        ("x.nbib", "\nOWN - ERIC\nTI  - Corn\nAU  - Newman, W. H.\nDP  - 1891\n\nOWN - ERIC\nTI  - Wheat\n"),
    ],
)
def test_lists_whose_records_do_not_say_where_they_begin(name: str, data: str) -> None:
    items = read_bibliography(data.encode(), name).items
    assert [item["title"] for item in items] == ["Corn", "Wheat"]
    assert items[0]["author"] == [{"family": "Newman", "given": "W. H."}]


def test_a_kind_of_endnote_that_is_unknown_is_kept() -> None:
    (item,) = read_bibliography(b"%0 Hologram\n%T X\n", "x.enw").items
    assert (item["type"], item["custom"]) == ("document", {"type-as-read": "Hologram"})


def test_every_address_of_endnote_is_kept() -> None:
    urls = (
        "<web-urls><url>https://a.org/</url></web-urls><image-urls><url>i.png</url></image-urls>"
        "<pdf-urls><url>https://a.org/x.pdf</url><url>internal-pdf://1/x.pdf</url></pdf-urls>"
    )
    data = f'<xml><records><record><ref-type name="Book">6</ref-type><urls>{urls}</urls></record></records></xml>'
    (source,) = exchange.read(data.encode(), "x.xml").sources
    assert source.item["URL"] == "https://a.org/"
    assert source.item["custom"] == {"endnote:url": "i.png; https://a.org/x.pdf"}
    assert source.files == ("1/x.pdf",)


def test_a_finding_aid_handed_out_by_oai_is_one() -> None:
    ead = '<ead xmlns="urn:x"><archdesc level="item"><did><unittitle>A</unittitle></did></archdesc></ead>'
    data = f'<OAI-PMH xmlns="urn:y"><GetRecord><metadata>{ead}</metadata></GetRecord></OAI-PMH>'
    assert exchange.is_one("x.xml", data.encode())
    (source,) = exchange.read(data.encode(), "x.xml").sources
    assert source.item["title"] == "A"


def _skos(turtle: str) -> dict[str, FoundTag]:
    spaces = {"skos": "http://www.w3.org/2004/02/skos/core#", "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#"}
    head = " ".join(f"@prefix {name}: <{address}> ." for name, address in spaces.items())
    return {tag.label: tag for tag in exchange.read(f"{head}\n{turtle}".encode(), "x.ttl").tags}


def test_every_note_and_collection_of_a_vocabulary_is_kept() -> None:
    tags = _skos(
        """
        <a> a skos:Concept ; skos:prefLabel "War"@en ; skos:note "In general."@en ; skos:historyNote "Since 1990." ;
            skos:editorialNote [ rdf:value "Check." ] ; skos:changeNote "Renamed." .
        <g> a skos:Collection ; skos:prefLabel "Events"@en ; skos:member <a> .
        """
    )
    assert tags["War"].scope_note == (
        "Note: In general.\n\nHistory: Since 1990.\n\nEditorial note: Check.\n\nChanged: Renamed.\n\nIn: Events"
    )


def test_a_term_that_stands_twice_is_taken_twice() -> None:
    tags = _skos('<a> a skos:Concept ; skos:prefLabel "War" . <b> a skos:Concept ; skos:prefLabel "war" .')
    assert list(tags) == ["War", "war (2)"]


def test_other_rdf_is_told_from_a_vocabulary() -> None:
    data = (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:bibo="http://purl.org/ontology/bibo/">'
        '<bibo:Book rdf:about="urn:x"><bibo:isbn>1</bibo:isbn></bibo:Book></rdf:RDF>'
    )
    with pytest.raises(Unreadable, match="Zotero RDF"):
        exchange.read(data.encode(), "x.rdf")


CITAVI_6 = """\
<CitaviExchangeData Version="6.8.0.0">
 <Categories><Category id="c1"><Name>Wars</Name></Category><Category id="c2"><Name>Battles</Name></Category></Categories>
 <CategoryCategories><OnetoN>0000;c1</OnetoN><OnetoN>c1;c2</OnetoN></CategoryCategories>
 <Groups><Group id="g1"><Name>Read first</Name></Group></Groups><Libraries><Library id="l1"><Name>BL</Name></Library></Libraries>
 <Keywords><Keyword id="k1"><Name>bunker</Name><Notes>Of concrete.</Notes></Keyword></Keywords>
 <Periodicals><Periodical id="p1"><ISSN>2223-9944</ISSN><Name>Research</Name>
  <StandardAbbreviation>Res.</StandardAbbreviation></Periodical></Periodicals>
 <References><Reference id="r1"><ReferenceType>JournalArticle</ReferenceType><Title>One</Title><PeriodicalID>p1</PeriodicalID></Reference>
  <Reference id="r2"><ReferenceType>Book</ReferenceType><Title>Two</Title></Reference></References>
 <ReferenceGroups><OnetoN>r1;g1</OnetoN></ReferenceGroups>
 <Locations><Location id="x1"><ReferenceID>r1</ReferenceID><LibraryID>l1</LibraryID><CallNumber>YK.1</CallNumber></Location></Locations>
 <KnowledgeItems><KnowledgeItem id="q1"><ReferenceID>r1</ReferenceID><Text>Words.</Text>
  <ImageDescription>A photo.</ImageDescription></KnowledgeItem></KnowledgeItems>
 <KnowledgeItemCategories><OnetoN>q1;c2:1</OnetoN></KnowledgeItemCategories>
 <KnowledgeItemKeywords><OnetoN>q1;k1:0</OnetoN></KnowledgeItemKeywords>
 <TaskItems><TaskItem id="t1"><ReferenceID>r1</ReferenceID><Name>Borrow</Name><DueDate>2018-09-09T22:00:00</DueDate></TaskItem></TaskItems>
 <EntityLinks><EntityLink id="e1"><Indication>ReferenceLink</Indication><SourceID>r1</SourceID><TargetID>r2</TargetID>
  <Notes>Relies on it.</Notes></EntityLink></EntityLinks>
</CitaviExchangeData>
"""  # noqa: E501 - lines are as long as Citavi writes them


def test_citavi_6_numbers_what_hangs_on_a_knowledge_item_and_nests_its_categories() -> None:
    found = exchange.read(CITAVI_6.encode(), "x.xml")
    one, _ = found.sources
    assert one.quotes[0].tags == ("bunker", "Battles")
    assert one.quotes[0].notes == ("A photo.",)
    assert one.tags == ("Read first",)
    assert one.notes == ("Task: Borrow (2018-09-09)", "See also: Two. Relies on it.")
    assert {key: one.item[key] for key in ("ISSN", "container-title-short", "call-number")} == {
        "ISSN": "2223-9944",
        "container-title-short": "Res.",
        "call-number": "BL, YK.1",
    }
    assert [(tag.label, tag.broader, tag.scope_note) for tag in found.tags] == [
        ("Wars", None, None),
        ("Battles", "Wars", None),
        ("bunker", None, "Of concrete."),
        ("Read first", None, None),
    ]


EAD = """\
<ead><archdesc level="collection"><did><unittitle>Papers</unittitle><unitid>MS 1</unitid></did>
<descgrp><accruals><p>None expected.</p></accruals><accessrestrict><p>Open.</p></accessrestrict></descgrp>
<dsc><c01 level="file"><did><unitid>F-1</unitid><unittitle>Cases</unittitle></did>
<c02 level="file"><did><unitid>F-12</unitid><unittitle>Letters</unittitle><note><p>Fragile.</p></note>
<container type="box">1</container><container type="folder">3</container><container type="box">2</container>
<dao href="https://a.org/1"><daodesc><p>Scan</p></daodesc></dao><dao href="https://a.org/2"/></did>
<index><p>Names.</p></index><controlaccess><title>Iliad</title></controlaccess></c02></c01></dsc></archdesc></ead>
"""


def test_all_that_is_said_in_a_finding_aid_is_kept() -> None:
    whole, letters = exchange.read(EAD.encode(), "x.xml").sources
    assert whole.item["custom"] == {"ead:accruals": "None expected.", "ead:accessrestrict": "Open."}
    assert letters.archive == {"fonds": "MS 1", "folder": "3", "box": "1, 2"}
    assert letters.item["URL"] == "https://a.org/1"
    assert letters.tags == ("Iliad",)
    assert letters.item["custom"] == {
        "ead:fonds-title": "Papers",
        "ead:folder-title": "Cases",
        "ead:unitid": "F-12",
        "ead:note": "Fragile.",
        "ead:dao": "Scan",
        "ead:index": "Names.",
        "ead:links": "https://a.org/2",
    }


def _read(value: object) -> Found:
    return exchange.read(json.dumps(value).encode(), "x.json")


def test_hypothesis_says_the_page_of_a_pdf() -> None:
    selectors = [{"type": "PageSelector", "index": 3, "label": "iv"}, {"type": "TextQuoteSelector", "exact": "words"}]
    row = {"id": "a", "uri": "urn:x-pdf:1f", "target": [{"selector": selectors}], "document": {"title": ["scan.pdf"]}}
    (source,) = _read({"annotations": [row]}).sources
    assert (source.quotes[0].text, source.quotes[0].locator) == ("words", "iv")
    assert source.item["custom"] == {"hypothesis:uri": "urn:x-pdf:1f"}


def test_a_web_annotation_says_the_page_in_a_fragment() -> None:
    selector = {
        "type": "FragmentSelector",
        "value": "page=12&viewrect=1,2,3,4",
        "refinedBy": {"type": "TextQuoteSelector", "exact": "words"},
    }
    annotation = {"type": "Annotation", "target": {"source": "https://a.org/x.pdf", "selector": selector}}
    (source,) = _read(annotation).sources
    assert source.quotes[0].locator == "12"


def test_photos_of_tropy_that_lie_beside_the_export_are_attached() -> None:
    photos = [{"path": "img/a.jpg", "protocol": "file"}, {"path": "/home/me/b.jpg"}, {"path": "C:\\b.jpg"}]
    found = _read({"@graph": [{"title": "A", "photo": photos, "list": ["Trips/East\\/West"]}]})
    assert found.sources[0].files == ("img/a.jpg",)
    assert found.sources[0].tags == ("East/West",)
    assert found.problems == ("2 photographs stay where they are: their names, transcriptions and notes were taken.",)
