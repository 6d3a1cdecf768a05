"""Citations: hard sources in every style, as compared by hand with the style guides; and what surrounds them."""

import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from catalog.domain.csl import Item
from catalog.domain.errors import Invalid, NotFound
from catalog.formats.bibliography import citeproc, styles
from catalog.formats.bibliography.citations import Cite, bibliography, citations, omissions, omitted
from tests.formats import golden_further, golden_more
from tests.formats.golden_items import items

FOLDER = Path(__file__).parent
GOLDEN = json.loads((FOLDER / "golden_citations.json").read_text(encoding="utf-8"))
MORE, FURTHER = (
    json.loads((FOLDER / f"golden_{name}_citations.json").read_text(encoding="utf-8")) for name in ("more", "further")
)
PLACES = {"letter": "f. 3v", "russian": None}


@pytest.mark.parametrize("style", GOLDEN)
def test_golden_citations(style: str) -> None:
    cites = [Cite(item["id"], PLACES.get(item["id"], "p. 12")) for item in items()]
    entries = dict(bibliography(items(), style, standalone=True))
    notes = {c.item: note for c, note in zip(cites, citations(items(), cites, style), strict=True)}
    found = {key: [entries[key], notes[key]] for key in GOLDEN[style]}
    assert found == GOLDEN[style]


@pytest.mark.parametrize(
    ("more", "golden", "style"),
    [(more, golden, style) for more, golden in ((golden_more, MORE), (golden_further, FURTHER)) for style in golden],
)
def test_more_golden_citations(more: ModuleType, golden: dict[str, Any], style: str) -> None:
    """Each note in full; doubtful and open dates, volumes, reprints, times, cases, minutes, names in other orders."""
    cites = [Cite(item["id"], more.PLACES.get(item["id"], "5")) for item in more.items()]
    entries = dict(bibliography(more.items(), style, standalone=True))
    notes = citations(more.items(), cites, style, each_in_full=True)
    found = {cite.item: [entries[cite.item], note] for cite, note in zip(cites, notes, strict=True)}
    assert found == golden[style]


def test_short_notes_have_the_family_name_and_no_subtitle() -> None:
    found, cites = golden_further.items(), [Cite("deng"), Cite("foureds"), Cite("deng", "7"), Cite("foureds", "3")]
    for style in ("chicago", "archival-chicago"):
        assert citations(found, cites, style)[2:] == [
            "Deng, Fundamental Issues in Present-Day China, 7.",
            "Maurer et al., Soviet Space Culture, 3.",
        ]


def _entry(style: str, **item: object) -> str:
    ((_, entry),) = bibliography([{"id": "a", **item}], style)
    return entry


ASKED = {
    "author": [{"family": "Balluku", "given": "Beqir"}],
    "interviewer": [{"family": "Dedijer", "given": "Vladimir"}],
}
SIXTY_ONE = {"issued": {"date-parts": [[1961, 6, 2]]}}


@pytest.mark.parametrize(
    ("style", "entry"),
    [
        ("apa", "Balluku, B. (1961, June 2). On the base [Interview by Vladimir Dedijer]."),
        ("chicago-author-date", "Balluku, Beqir. 1961. “On the Base.” Interview by Vladimir Dedijer. June 2."),
    ],
)
def test_an_interview_nobody_published_is_listed_as_its_style_lists_things(style: str, entry: str) -> None:
    assert _entry(style, type="interview", title="On the base", **ASKED, **SIXTY_ONE) == entry


def test_numbers_that_say_what_they_are_are_not_said_twice() -> None:
    item = {"type": "article-journal", "title": "A Split", "container-title": "Review", **SIXTY_ONE}
    assert (
        _entry("apa", **item, volume="Vol. 4", issue="No. 2", page="pp. 3-9") == "A Split. (1961). Review, 4(2), 3–9."
    )


def test_a_body_is_named_as_often_as_the_style_asks() -> None:
    author = [{"literal": "National Security Archive"}]
    page = {"type": "webpage", "title": "Files", "author": author, "container-title": "National Security Archive"}
    assert _entry("apa", **page, **SIXTY_ONE) == "National Security Archive. (1961, June 2). Files."
    report = {"type": "report", "title": "Estimate", "author": author, "publisher": "National Security Archive"}
    assert _entry("mla", **report, **SIXTY_ONE) == "Estimate. National Security Archive, 2 June 1961."


def test_apa_begins_a_subtitle_with_a_capital() -> None:
    assert "The Albanians: A modern history" in _entry("apa", type="book", title="The Albanians: a modern history")


def test_mla_says_the_volume_once() -> None:
    book = {"type": "book", "title": "Reflections", "volume": "1", "publisher": "Nëntori"}
    assert _entry("mla", **book, **SIXTY_ONE) == "Reflections. Vol. 1, Nëntori, 1961."
    assert _entry("mla", **book, edition="2", **SIXTY_ONE) == "Reflections. 2nd ed., vol. 1, Nëntori, 1961."


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "1961. Vol. 4. No. 2. P. 3–9."),
        ("de", "1961. Bd. 4. Nr. 2. S. 3–9."),
        ("fr", "1961. T. 4. No 2. P. 3–9."),
        ("sq", "1961. Vol. 4. No. 2. P. 3–9."),
        ("ru", "1961. Т. 4. № 2. С. 3–9."),
    ],
)
def test_gost_uses_the_terms_of_the_sources_language(language: str, said: str) -> None:
    item = {"type": "article-journal", "title": "X", "container-title": "Y", "volume": "4", "issue": "2", "page": "3-9"}
    assert _entry("archival-gost", **item, language=language, **SIXTY_ONE).endswith(said)


@pytest.mark.parametrize(
    "style", ["archival-chicago", "archival-harvard", "archival-gost", "modern-language-association"]
)
def test_nothing_of_an_archival_reference_is_lost(style: str) -> None:
    assert omissions(style, items()) == {}


def test_what_a_style_leaves_out_is_said() -> None:
    letter, book = (next(i for i in items() if i["id"] == key) for key in ("letter", "gaulle"))
    lost = ["archive", "archive_collection", "archive_location", "archive-place"]
    assert omitted("gost-r-7-0-5-2008", letter) == lost
    assert omitted("gost-r-7-0-5-2008", book) == []


def test_short_forms_and_ibid() -> None:
    cites = [Cite("gaulle", "12"), Cite("gaulle", "14"), Cite("chapter", "p. 61"), Cite("gaulle", "xiv")]
    assert citations(items(), cites, "archival-chicago") == [
        "Charles de Gaulle, The Call to Honour (London: Collins, 1955), 12.",
        "De Gaulle, The Call to Honour, 14.",
        (
            "William E. Griffith, “The Moscow Conference,” in Albania and the Bloc, ed. Jan van der Berg "
            "(Cambridge, MA: MIT Press, 1963), 61."
        ),
        "De Gaulle, The Call to Honour, xiv.",
    ]
    assert citations(items(), cites[:2], "archival-gost")[1] == "Ibid. P. 14."
    full = citations(items(), cites, "archival-chicago", each_in_full=True)
    assert full[1] == "Charles de Gaulle, The Call to Honour (London: Collins, 1955), 14."


def test_every_item_has_an_entry_and_the_order_is_the_styles() -> None:
    found = bibliography(items(), "chicago-notes-bibliography")
    assert sorted(key for key, _ in found) == sorted(i["id"] for i in items())
    assert all(entry for _, entry in found)
    assert [key for key, _ in found if key.startswith("year")] == ["year-a", "year-b"]


def test_an_author_named_before_is_a_dash_unless_the_entry_stands_alone() -> None:
    assert dict(bibliography(items(), "mla"))["year-b"].startswith("———. ")
    assert dict(bibliography(items(), "mla", standalone=True))["year-b"].startswith("Fevziu, Blendi. ")


def _hostile() -> Item:
    url = "javascript:alert(1)"
    return {"id": "a b{}@é\n", "type": "webpage", "title": "<script>alert(1)</script> [x](y) $x$ & \\q", "issued": None,
            "URL": url, "custom": {"x": object}, "author": [{"literal": "<img src=x onerror=y>"}]}  # fmt: skip


def _letter(title: str) -> Item:
    people = {
        "author": [{"family": "Tito", "given": "Josip Broz"}],
        "recipient": [{"family": "Shehu", "given": "Mehmet"}],
    }
    return {"id": "x", "type": "personal_communication", "title": title, **people}


def test_a_title_that_only_describes_the_letter_is_not_said_twice() -> None:
    for title, entry in (
        ("Letter to Mehmet Shehu", "Tito, Josip Broz. Letter to Mehmet Shehu. Undated."),
        ("Telegram to Shehu", "Tito, Josip Broz. Telegram to Mehmet Shehu. Undated."),
        ("On the border", "Tito, Josip Broz. “On the Border.” Letter to Mehmet Shehu. Undated."),
    ):
        assert bibliography([_letter(title)], "archival-chicago") == [("x", entry)]


def test_ibid_where_the_style_has_it_and_short_forms_where_not() -> None:
    found = golden_more.items()
    cites = [Cite("letter"), Cite("letter", "f. 4"), Cite("yeara", "5"), Cite("yearb", "31"), Cite("yeara", "6")]
    assert citations(found, cites, "archival-chicago")[1:] == [
        "Tito, letter to Shehu, fol. 4.",
        "William B. Bland, “The First Break,” Albanian Life 2, no. 1 (1963): 5.",
        "William B. Bland, “The Second Break,” Albanian Life 2, no. 4 (1963): 31.",
        "Bland, “The First Break,” 6.",
    ]
    assert citations(found, cites, "archival-gost")[1] == "Ibid. Fol. 4."


def test_hostile_items_are_harmless() -> None:
    ((key, entry),) = bibliography([_hostile()], "apa", form="html")
    assert key == _hostile()["id"]
    assert "<script" not in entry.casefold()
    assert "<img" not in entry
    assert "javascript" not in entry
    assert "alert(1)" in entry


def test_links_and_italics_in_html() -> None:
    entries = dict(bibliography(items(), "apa", form="html"))
    assert '<a href="https://example.org/split">https://example.org/split</a>' in entries["web"]
    assert "<i>The Call to Honour</i>" in entries["gaulle"]


def test_results_are_remembered() -> None:
    bibliography(items(), "apa")
    before = citeproc._run.cache_info().hits
    bibliography(items(), "apa", form="html")
    assert citeproc._run.cache_info().hits == before + 1


def test_errors() -> None:
    with pytest.raises(NotFound, match="no-such"):
        bibliography(items(), "no-such")
    with pytest.raises(NotFound, match="nobody"):
        citations(items(), [Cite("nobody")], "apa")
    with pytest.raises(NotFound, match="nobody"):
        citations(items(), [Cite("nobody")], "chicago", each_in_full=True)
    with pytest.raises(Invalid):
        bibliography([{"id": None, "type": "book"}], "apa")
    assert bibliography([], "apa") == []


def test_styles_by_name() -> None:
    found = {s.name: s for s in styles.styles()}
    assert len(found) > 2000
    assert found["archival-chicago"].notes
    assert not found["apa"].notes
    assert found["archival-gost"].locale == "ru-RU"
    assert styles.find("mla").name == "modern-language-association"
    with pytest.raises(NotFound):
        styles.find("../../etc/passwd")


def test_a_style_the_user_adds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "styles"
    own.mkdir()
    source = styles.find("archival-harvard").path.read_text(encoding="utf-8")
    (own / "mine.csl").write_text(source.replace("Archival Harvard", "Mine &amp; Yours"), encoding="utf-8")
    (own / "broken.csl").write_text("<style", encoding="utf-8")
    (own / "other-name.csl").write_text(
        '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0"><info><title>Other name</title><id>x</id>'
        '<link href="http://www.zotero.org/styles/mine" rel="independent-parent"/></info></style>',
        encoding="utf-8",
    )
    monkeypatch.setattr("catalog.paths.user_data", lambda: tmp_path)
    titles = {s.name: s.title for s in styles.styles()}
    assert titles["mine"].startswith("Mine & Yours")
    assert "broken" not in titles
    assert styles.find("other-name").name == "mine"
    assert dict(bibliography(items(), "mine"))["gaulle"].startswith("de Gaulle, C. (1955)")
    assert dict(bibliography(items(), str(own / "mine.csl")))


@pytest.mark.parametrize("style", ["archival-chicago", "archival-gost", "apa"])
def test_a_bibliography_is_the_same_when_nothing_is_cited(style: str) -> None:
    """Pandoc is then spared the citations, unless the style makes alike ones differ."""
    wrote = [["John"], ["Jane"], ["J.", "Ann", "Bob", "Ed", "Al"], ["J.", "Ann", "Cy", "Di", "Al"]]
    alike = [
        {
            "id": f"book{number}",
            "type": "book",
            "title": "Harbours",
            "issued": {"date-parts": [[1990]]},
            "author": [{"family": "Smith", "given": each} for each in given],
        }
        for number, given in enumerate(wrote)
    ]
    found = styles.find(style)
    alone, _ = citeproc.run(alike, [], found, standalone=False)
    beside, _ = citeproc.run(alike, [("book0", None)], found, standalone=False)
    assert alone == beside
