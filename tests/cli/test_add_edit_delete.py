"""Entering, changing and deleting records from the command line."""

import itertools
import re

from tests.cli.conftest import Run
from tests.services.helpers import ARTICLE


def test_every_kind_is_entered_shown_and_joined(run: Run) -> None:
    source = run(
        *("add", "source", "--title", "Minutes", "--type", "report", "--date", "spring of 1961", "--language", "en"),
        *("--repository", "RGANI", "--fonds", "3", "--author", "Mikoyan", "--author", "Hoxha", "--reliability", "B"),
        *("--set", "publisher=Progress", "--citation-key", "min61", "--text", ARTICLE),
    ).id
    quote = run("add", "quote", "min61", "You are like Stalin, who killed people.", "--speaker", "Khrushchev").id
    claim = run("add", "claim", "They met in 1944.", "--date", "1944", "--passage", "min61:the congress met").id
    other = run("add", "claim", "They met in 1943.", "--date", "1943", "--subject", "Permet", "--passage", "1:3:9").id
    name = run("add", "name", "Balli Kombëtar", "--kind", "body", "--form", "Bali Kombetar").id
    run("add", "tag", "Cold War", "--alternative", "холодная война")
    tag = run("add", "tag", "split", "--broader", "Cold War").id
    link = run("add", "link", claim, "contradicts", other, "--note", "the year").id
    evidence = run("add", "evidence", claim, "--quote", quote, "--stance", "disputes", "--credibility", "2").id
    note = run("add", "note", "Bali Kombetar", "seen twice", "--private").id
    run("tag", claim, quote, "split")

    shown = run("show", "min61", "--json").json
    assert shown["values"]["date"] == "1961-21"
    assert [each["name"] for each in shown["values"]["contributors"]] == ["Mikoyan", "Hoxha"]
    assert shown["values"]["fields"] == {"publisher": "Progress"}
    shown = run("show", claim, "--json").json
    assert [each["place"]["exact"] for each in shown["evidence"]] == [
        "the congress met",
        "You are like Stalin, who killed people.",
    ]
    assert (shown["links"][0]["id"], shown["links"][0]["reads"], shown["tags"]) == (link, "contradicts", ["split"])
    text = run("show", claim).out
    for words in (
        "They met in 1944.",
        "contradicts",
        "split",
        "disputes",
        f"(source {source}  Minutes)  [evidence {evidence}]",
    ):
        assert words in text
    assert f"private note      seen twice  [note {note}]" in run("show", name).out
    text = run("show", source).out
    for words in (
        "Progress",
        f"quote             {quote}  You are like Stalin",
        f"claim             {claim}  They met",
    ):
        assert words in text
    assert "anchored" not in run("show", quote).out
    assert ", exact" in run("show", quote).out
    assert [each["id"] for each in run("list", "tags", "split", "--json").json] == [tag]
    assert run("show", source, "--text").out == ARTICLE + "\n"


def test_editing_leaves_what_is_not_given(run: Run) -> None:
    source = run("add", "source", "--title", "A", "--author", "Mikoyan", "--editor", "Alia", "--text", ARTICLE).id
    run("edit", "source", source, "--date", "1961", "--editor", "Hoxha")
    values = run("show", source, "--json").json["values"]
    assert (values["title"], values["date"]) == ("A", "1961")
    assert [each["name"] for each in values["contributors"]] == ["Mikoyan", "Hoxha"]
    claim = run("add", "claim", "It rained.", "--date", "1961", "--subject", "Vlora").id
    run("edit", "claim", claim, "--status", "disputed")
    values = run("show", claim, "--json").json["values"]
    assert values == {"statement": "It rained.", "date": "1961", "status": "disputed", "subjects": ["Vlora"]}
    quote = run("add", "quote", source, "General Khoja", "--speaker", "Alia").id
    run("edit", "quote", quote, "--verified-against", "f. 12", "--occasion", "plenum")
    shown = run("show", quote, "--json").json
    assert (shown["verification"]["against"], shown["values"]["speaker"]) == ("f. 12", "Alia")
    run("edit", "quote", quote, "--verified-against", "f. 13")
    assert run("history", "--limit", "1", "--json").json[0]["operation"] == "Verify quote"


def test_names_and_tags_are_merged_renamed_and_kept_apart(run: Run) -> None:
    one, two, three = (run("add", "name", form).id for form in ("Hoxha", "Khoja", "Hoxha, Nexhmije"))
    run("edit", "name", one, "--merge", "Khoja")
    assert run("show", "khoja", "--json").json["record"]["id"] == one
    run("edit", "name", one, "--not-the-same-as", three)
    run("edit", "name", one, "--preferred", "Khoja", "--form", "Ходжа")
    assert {each["form"] for each in run("show", one, "--json").json["values"]["forms"]} == {"Hoxha", "Ходжа"}
    assert run("show", two).code == 1
    run("add", "tag", "split")
    run("add", "tag", "rift")
    run("edit", "tag", "split", "--label", "Sino-Soviet split")
    run("edit", "tag", "split", "--merge", "rift")
    run("edit", "tag", "rift", "--colour", "#aa0000")
    (tag,) = run("list", "tags", "--json").json
    assert tag["values"]["label"] == "Sino-Soviet split"
    assert tag["values"]["alternatives"] == ["split", "rift"]
    assert tag["values"]["colour"] == "#aa0000"


def test_parts_are_edited_and_deleted_by_their_number(run: Run) -> None:
    source = run("add", "source", "--title", "A", "--text", ARTICLE).id
    claim = run("add", "claim", "It rained.", "--passage", f"{source}:0:20").id
    evidence = run("show", claim, "--json").json["evidence"][0]["id"]
    link = run("add", "link", source, "supports", claim).id
    note = run("add", "note", claim, "hm").id
    run("edit", "evidence", evidence, "--credibility", 6)
    run("edit", "link", link, "--note", "so it says")
    run("edit", "note", note, "--text", "really?")
    shown = run("show", claim, "--json").json
    assert shown["evidence"][0]["values"]["credibility"] == 6
    assert (shown["links"][0]["note"], shown["notes"][0]["text"]) == ("so it says", "really?")
    assert run("delete", "--evidence", evidence, "--link", link, "--note", note).code == 0
    shown = run("show", claim, "--json").json
    assert (shown["evidence"], shown["links"], shown["notes"]) == ([], [], [])
    run("tag", claim, "odd")
    run("untag", claim, "odd")
    run("delete", "--tag", "odd")
    assert run("list", "tags", "--json").json == []
    run("delete", claim, source)
    assert run("list", "sources", "--json").json == []
    assert "Undone: Delete 2 records" in run("undo").out
    assert len(run("list", "sources", "--json").json) == 1


def test_words_that_stand_twice_are_asked_for_and_told_apart(run: Run) -> None:
    source = run("add", "source", "--title", "A", "--text", ARTICLE).id
    ran = run("add", "quote", source, "Stalin")
    assert ran.code == 1
    first, second = (found.start() for found in itertools.islice(re.finditer("Stalin", ARTICLE), 2))
    assert f"first at {first} and {second}. Give more of the words, or say where: --at {first}." in ran.err
    assert f"--passage {source}:{first}:{first + 6}." in run("add", "claim", "x", "--passage", f"{source}:Stalin").err
    quote = run("add", "quote", source, "Stalin", "--at", second).id
    assert run("show", quote, "--json").json["place"]["start"] == second > first


def test_words_that_stand_nowhere_make_a_quote_without_a_passage(run: Run) -> None:
    source = run("add", "source", "--title", "A", "--text", ARTICLE).id
    quote = run("add", "quote", source, "Grass is what we shall eat.", "--kind", "paraphrase", "--locator", "xiv").id
    assert run("show", quote, "--json").json["place"] is None


def test_a_merge_takes_further_forms_and_an_edit_of_nothing_is_said(run: Run) -> None:
    one, two = run("add", "name", "Kessler").id, run("add", "name", "H. Kessler").id
    assert run("edit", "name", one, "--merge", two, "--form", "Kessler, Hermann").code == 0
    assert {each["form"] for each in run("show", one, "--json").json["values"]["forms"]} == {
        "H. Kessler",
        "Kessler, Hermann",
    }
    ran = run("edit", "name", one)
    assert ran.code == 1
    assert "`catalog edit name --help`" in ran.err
