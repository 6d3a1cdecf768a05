"""Files in the shapes in which other programs export, made for the tests: small, but with the awkward parts."""

# ruff: noqa: E501 - lines are as long as those programs write them
import io
import json
import zipfile
from typing import Any

ARTICLE = "The base at Vlora was built in 1952.\r\nNobody denied it – not even 😀 the <guests>.\r\nThe end of it."

ZOTERO = """\
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/"
 xmlns:link="http://purl.org/rss/1.0/modules/link/" xmlns:vcard="http://nwalsh.com/rdf/vCard#"
 xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/">
 <bib:Article rdf:about="#item_12">
  <z:itemType>journalArticle</z:itemType>
  <dcterms:isPartOf rdf:resource="urn:issn:0960-7773"/>
  <bib:authors><rdf:Seq>
   <rdf:li><foaf:Person><foaf:surname>Mëhilli</foaf:surname><foaf:givenName>Elidor</foaf:givenName></foaf:Person></rdf:li>
   <rdf:li><foaf:Person><foaf:surname>Institute of History</foaf:surname></foaf:Person></rdf:li>
  </rdf:Seq></bib:authors>
  <dcterms:isReferencedBy rdf:resource="#item_14"/>
  <link:link rdf:resource="#item_13"/>
  <dc:subject>Albania</dc:subject>
  <dc:subject><z:AutomaticTag><rdf:value>Cold War</rdf:value></z:AutomaticTag></dc:subject>
  <dc:title>Defying De-Stalinization</dc:title>
  <dc:date>Fall 2011</dc:date>
  <z:language>en</z:language>
  <dc:identifier><dcterms:URI><rdf:value>https://example.org/a</rdf:value></dcterms:URI></dc:identifier>
  <bib:pages>4-56</bib:pages>
  <z:rarelyUsed>something nobody knows</z:rarelyUsed>
 </bib:Article>
 <bib:Journal rdf:about="urn:issn:0960-7773">
  <dc:title>Journal of Cold War Studies</dc:title><prism:volume>13</prism:volume><prism:number>4</prism:number>
  <dc:identifier>ISSN 0960-7773</dc:identifier><dc:identifier>DOI 10.1162/JCWS_a_00169</dc:identifier>
 </bib:Journal>
 <z:Attachment rdf:about="#item_13"><z:itemType>attachment</z:itemType>
  <rdf:resource rdf:resource="files/13/article.txt"/><dc:title>Full text</dc:title></z:Attachment>
 <bib:Memo rdf:about="#item_14"><rdf:value>&lt;p&gt;First &lt;b&gt;note&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;Second.&lt;/p&gt;</rdf:value></bib:Memo>
 <bib:Letter rdf:about="#item_20"><z:itemType>letter</z:itemType><dc:title>To the embassy</dc:title>
  <dc:source>AQSH</dc:source><dc:coverage>f. 14, d. 3</dc:coverage><dc:date>1961-05-03</dc:date></bib:Letter>
 <z:Collection rdf:about="#collection_1"><dc:title>Thesis</dc:title><dcterms:hasPart rdf:resource="#item_20"/></z:Collection>
</rdf:RDF>
"""

ENDNOTE = """\
<?xml version="1.0" encoding="UTF-8" ?><xml><records><record>
<database name="My.enl" path="/x/My.enl">My.enl</database><rec-number>7</rec-number>
<ref-type name="Journal Article">17</ref-type>
<contributors><authors><author><style face="normal" font="default" size="100%">Lalaj, Ana</style></author>
<author>Academy of Sciences,</author></authors></contributors>
<titles><title><style face="italic">Burning</style><style face="normal"> secrets</style></title>
<secondary-title>Studime Historike</secondary-title></titles>
<pages>11-40</pages><volume>44</volume><number>1-2</number>
<keywords><keyword>Pashaliman</keyword><keyword>submarines</keyword></keywords>
<dates><year>2007</year><pub-dates><date>May</date></pub-dates></dates>
<isbn>0563-5799</isbn><notes>Read twice.</notes><research-notes>Ask Ana.</research-notes>
<urls><related-urls><url>https://example.org/lalaj</url></related-urls>
<pdf-urls><url>internal-pdf://0123/Lalaj.pdf</url></pdf-urls></urls>
<electronic-resource-num>10.1/x</electronic-resource-num><custom3>Shelf 9</custom3>
</record></records></xml>
"""

CITAVI = """\
<?xml version="1.0" encoding="utf-8"?>
<CitaviExchangeData Version="6.3.0.0">
 <Persons><Person id="p1"><FirstName>Jon</FirstName><MiddleName>B.</MiddleName><LastName>Halliday</LastName></Person></Persons>
 <Publishers><Publisher id="u1"><Name>Chatto</Name></Publisher></Publishers>
 <Keywords><Keyword id="k1"><Name>memoirs</Name></Keyword></Keywords>
 <Categories><Category id="c1"><Name>Sources</Name></Category></Categories>
 <References><Reference id="r1"><ReferenceType>Book</ReferenceType><Title>The Artful Albanian</Title>
  <Subtitle>Memoirs of Enver Hoxha</Subtitle><Year>1986</Year><PlaceOfPublication>London</PlaceOfPublication>
  <CustomField1>blue cover</CustomField1><CreatedBy>me</CreatedBy></Reference></References>
 <KnowledgeItems>
  <KnowledgeItem id="q1"><ReferenceID>r1</ReferenceID><CoreStatement>On submarines</CoreStatement>
   <PageRange>&lt;n&gt;227&lt;/n&gt;&lt;os&gt;227–228&lt;/os&gt;</PageRange><QuotationType>1</QuotationType>
   <Text>We shall never give up the submarines.</Text></KnowledgeItem>
  <KnowledgeItem id="q2"><ReferenceID>r1</ReferenceID><CoreStatement>He boasts.</CoreStatement><Text></Text></KnowledgeItem>
  <KnowledgeItem id="q3"><CoreStatement>A thought.</CoreStatement></KnowledgeItem></KnowledgeItems>
 <ReferenceEditors><OnetoN>r1;p1</OnetoN></ReferenceEditors>
 <ReferencePublishers><OnetoN>r1;u1</OnetoN></ReferencePublishers>
 <ReferenceKeywords><OnetoN>r1;k1</OnetoN></ReferenceKeywords>
 <KnowledgeItemCategories><OnetoN>q1;c1</OnetoN></KnowledgeItemCategories>
</CitaviExchangeData>
"""

EAD_2002 = """\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE ead PUBLIC "+//ISBN 1-931666-00-8//DTD ead.dtd (EAD Version 2002)//EN" "ead.dtd">
<ead><eadheader><eadid countrycode="ru">x</eadid></eadheader>
<archdesc level="fonds"><did><repository><corpname>RGANI</corpname></repository><unitid>3</unitid>
<unittitle>Politburo</unittitle></did>
<dsc type="combined"><c01 level="series"><did><unitid>12</unitid><unittitle>Talks</unittitle></did>
<c02 level="item"><did><container type="Box">7</container><container type="Folder">637</container>
<unitid>12</unitid><unittitle>Record of talks with <persname>Hoxha</persname></unittitle>
<unitdate normal="1961-05-03">3 May 1961</unitdate><langmaterial><language langcode="rus">Russian</language></langmaterial>
<origination><persname>Andropov, Yuri</persname></origination><physdesc><extent>4 leaves</extent></physdesc></did>
<scopecontent><head>Scope</head><p>On the submarines.</p></scopecontent>
<accessrestrict><p>Open since 1992.</p></accessrestrict></c02>
<c02 level="item"><did><unittitle>Telegram</unittitle></did></c02></c01></dsc></archdesc></ead>
"""

TROPY: Any = {
    "@context": {
        "title": "http://purl.org/dc/elements/1.1/title",
        "creator": {"@id": "http://purl.org/dc/elements/1.1/creator"},
        "photo": {"@id": "https://tropy.org/v1/tropy#photo", "@container": "@list"},
        "box": "https://tropy.org/v1/tropy#box",
    },
    "@graph": [
        {
            "@type": "Item",
            "template": "https://tropy.org/v1/templates/correspondence",
            "title": "Letter to Tirana",
            "creator": "Chernov, Fyodor",
            "date": {"@type": "https://tropy.org/v1/tropy#date", "@value": "1960-11-08"},
            "type": "Correspondence",
            "collection": "Embassy",
            "box": "12",
            "weather": "rain",
            "tag": ["embassy", "1960"],
            "photo": [
                {
                    "@type": "Photo",
                    "path": "a.jpg",
                    "note": [{"@type": "Note", "html": {"@value": "<p>Stamp <i>torn</i></p>", "@language": "en"}}],
                    "transcription": [{"@type": "Transcription", "text": "Dear comrades,\nthe boats stay."}],
                    "selection": [{"@type": "Selection", "x": 1, "note": [{"@type": "Note", "text": "signature"}]}],
                }
            ],
        }
    ],
    "version": "1.17.0",
}

HYPOTHESIS: Any = {
    "total": 3,
    "rows": [
        {
            "id": "a1",
            "uri": "https://example.org/why#part",
            "text": "Really?",
            "tags": ["base"],
            "document": {"title": ["Why they fell out"]},
            "target": [
                {
                    "source": "https://example.org/why",
                    "selector": [
                        {"type": "RangeSelector", "startContainer": "/div[1]", "endContainer": "/div[1]"},
                        {"type": "TextPositionSelector", "start": 4000, "end": 4014},
                        {
                            "type": "TextQuoteSelector",
                            "exact": "built in\n1952",
                            "prefix": "Vlora was ",
                            "suffix": ".",
                        },
                    ],
                }
            ],
        },
        {
            "id": "a2",
            "uri": "https://example.org/why",
            "text": "A note on the page",
            "tags": [],
            "document": {"title": ["Why they fell out"]},
            "target": [{"source": "https://example.org/why"}],
        },
        {
            "id": "a3",
            "uri": "https://example.org/why",
            "text": "answer",
            "references": ["a1"],
            "target": [{"source": "https://example.org/why"}],
        },
    ],
}

WEB_ANNOTATION: Any = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    "id": "http://example.org/anno1",
    "type": "Annotation",
    "motivation": "highlighting",
    "body": [
        {"type": "TextualBody", "purpose": "tagging", "value": "base"},
        {"type": "TextualBody", "value": "<p>Compare the other account.</p>", "format": "text/html"},
    ],
    "target": {
        "source": "https://example.org/why",
        "selector": {
            "type": "FragmentSelector",
            "value": "p1",
            "refinedBy": {"type": "TextQuoteSelector", "exact": "The end of it."},
        },
    },
}

QDC = """\
<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Other">
<Codes><Code guid="11111111-1111-1111-1111-111111111111" name="Blame" isCodable="true" color="#FF8800">
<Description>Who is blamed</Description>
<Code guid="22222222-2222-2222-2222-222222222222" name="Blame of rulers" isCodable="true"/></Code></Codes>
<Sets><Set guid="33333333-3333-3333-3333-333333333333" name="S"/></Sets></CodeBook>
"""

_QDE = """\
<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="P" origin="Other">
<Users><User guid="44444444-4444-4444-4444-444444444444" name="A"/></Users>
<CodeBook><Codes><Code guid="11111111-1111-1111-1111-111111111111" name="Blame" isCodable="true"/></Codes></CodeBook>
<Sources><TextSource guid="55555555-5555-5555-5555-555555555555" name="Account" plainTextPath="internal://t.txt">
<PlainTextSelection guid="66666666-6666-6666-6666-666666666666" name="n" startPosition="{start}" endPosition="{end}">
<Description>look here</Description>
<Coding guid="77777777-7777-7777-7777-777777777777"><CodeRef targetGUID="11111111-1111-1111-1111-111111111111"/></Coding>
<NoteRef targetGUID="88888888-8888-8888-8888-888888888888"/></PlainTextSelection>
<PlainTextSelection guid="99999999-9999-9999-9999-999999999999" startPosition="5" endPosition="5000"/></TextSource></Sources>
<Notes><Note guid="88888888-8888-8888-8888-888888888888" name="memo"><PlainTextContent>a memo</PlainTextContent></Note></Notes>
</Project>
"""

TURTLE = """\
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
PREFIX ex: <http://example.org/terms/>
# a comment
ex:war a skos:Concept ; skos:prefLabel "война"@ru, "War"@en ; skos:altLabel "armed conflict"@en ;
   skos:scopeNote \"\"\"Fighting
between "states".\"\"\" ; skos:narrower ex:cold-war ; skos:exactMatch <http://example.org/x> .
ex:cold-war a skos:Concept ; skos:prefLabel "Cold War" ; skos:note [ a ex:Thing ; ex:n 1, 2.5 ] .
"""

SKOS_XML = """\
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
<skos:Concept rdf:about="http://example.org/war"><skos:prefLabel xml:lang="en">War</skos:prefLabel>
<skos:prefLabel xml:lang="ru">война</skos:prefLabel></skos:Concept>
<rdf:Description rdf:about="http://example.org/cold-war">
<rdf:type rdf:resource="http://www.w3.org/2004/02/skos/core#Concept"/><skos:prefLabel>Cold War</skos:prefLabel>
<skos:altLabel xml:lang="en">armed peace</skos:altLabel><skos:broader rdf:resource="http://example.org/war"/>
</rdf:Description></rdf:RDF>
"""

SKOS_JSON: Any = {
    "@context": {
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "label": {"@id": "skos:prefLabel", "@container": "@language"},
        "broader": {"@id": "skos:broader", "@type": "@id"},
        "id": "@id",
        "type": "@type",
        "Concept": "skos:Concept",
    },
    "@graph": [
        {"id": "http://example.org/war", "type": "Concept", "label": {"en": "War", "ru": "война"}},
        {
            "id": "http://example.org/cw",
            "type": "Concept",
            "label": {"en": "Cold War"},
            "broader": "http://example.org/war",
        },
    ],
}


def qdpx(text: str = ARTICLE) -> bytes:
    """A project with one text, in which "Nobody … guests>" is coded, counted with its line ends."""
    start, end = text.index("Nobody"), text.index("guests>") + len("guests>")
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("project.qde", _QDE.format(start=start, end=end))
        archive.writestr("Sources/t.txt", "\ufeff" + text)
    return target.getvalue()


FILES: dict[str, bytes] = {
    "library.rdf": ZOTERO.encode(),
    "endnote.xml": ENDNOTE.encode(),
    "citavi.xml": b"\xef\xbb\xbf" + CITAVI.encode(),
    "aid.xml": EAD_2002.encode(),
    "tropy.json": json.dumps(TROPY).encode(),
    "hypothesis.json": json.dumps(HYPOTHESIS).encode(),
    "annotation.jsonld": json.dumps(WEB_ANNOTATION).encode(),
    "codes.qdc": QDC.encode(),
    "project.qdpx": qdpx(),
    "terms.ttl": TURTLE.encode(),
    "terms.rdf": SKOS_XML.encode(),
    "terms.jsonld": json.dumps(SKOS_JSON).encode(),
}
