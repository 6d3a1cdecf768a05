"""Listing, searching, history, undo and redo from the command line."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.services.helpers import ARTICLE


def test_lists_filter_sort_and_limit(run: Run) -> None:
    ids = [run("add", "claim", f"Claim {year}", "--date", year).id for year in (1963, 1961, 1962)]
    run("edit", "claim", ids[0], "--status", "disputed")
    assert [row["id"] for row in run("list", "claims", "--sort", "date", "--json").json] == [ids[1], ids[2], ids[0]]
    descending = run("list", "claims", "--sort", "date", "--descending", "--limit", "2", "--json").json
    assert [row["id"] for row in descending] == [ids[0], ids[2]]
    assert [row["id"] for row in run("list", "claims", "status:disputed", "--json").json] == ids[:1]
    assert [row["id"] for row in run("list", "claims", "date:1961..1962", "-1961", "--json").json] == ids[2:]
    assert set(run("list", "claims", "--json").json[0]) == {
        "id",
        "statement",
        "date",
        "status",
        "evidence",
        "rivals",
        "changed_at",
    }
    assert run("list", "claims", "nothing-such").out == "Nothing found.\n"
    assert run("list", "claims", "nothing-such", "--json").json == []
    assert run("list", "claims").out.splitlines()[0].split() == [str(ids[1]), "1961", "open", "Claim", "1961"]


def test_a_long_list_is_listed_whole(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("catalog.cli.listing.PAGE", 3)
    ids = {run("add", "claim", f"Claim {number}").id for number in range(8)}
    assert {row["id"] for row in run("list", "claims", "--json").json} == ids
    assert len(run("list", "claims", "--limit", 7, "--json").json) == 7
    assert len(run("list", "claims", "--limit", 2, "--json").json) == 2


def test_search_finds_any_spelling_with_the_place(run: Run) -> None:
    source = run("add", "source", "--title", "A", "--text", ARTICLE).id
    name = run("add", "name", "Hoxha, Enver", "--form", "Khoja").id
    hits = run("search", "hodza", "--json").json
    assert {(hit["kind"], hit["id"]) for hit in hits} == {("source", source), ("name", name)}
    assert next(hit for hit in hits if hit["kind"] == "source")["offset"] == ARTICLE.index("Khoja")
    assert "General Khoja headed" in run("search", "hodza").out
    assert run("search", "submarine").out == "Nothing found.\n"


def test_history_undo_and_redo(run: Run) -> None:
    assert run("undo").out == "There is nothing to undo.\n"
    assert run("redo").out == "There is nothing to redo.\n"
    claim = run("add", "claim", "It rained.").id
    run("edit", "claim", claim, "--statement", "It poured.")
    told = run("history", claim).out
    assert "statement: It rained. → It poured." in told
    assert "changed_at" not in told
    assert run("undo").out == "Undone: Edit claim It poured.\n"
    assert run("show", claim, "--json").json["values"]["statement"] == "It rained."
    assert run("redo").out == "Redone: Edit claim It poured.\n"
    steps = run("history", "--json").json
    assert [step["operation"] for step in steps] == ["Redo", "Undo", "Edit claim", "Add claim"]
    assert set(steps[0]) == {"id", "operation", "subject", "actor", "at", "in_effect"}
    changes = run("history", "--step", steps[-1]["id"], "--json").json
    assert {change["table"] for change in changes} == {"record", "claim"}
    run("delete", claim)
    assert "claim removed" in run("history", claim).out


def test_several_steps_are_taken_back_at_once(run: Run) -> None:
    run("add", "claim", "It rained.")
    run("add", "claim", "It poured.")
    undone = ["Undone: Add claim It poured.", "Undone: Add claim It rained.", "There is nothing to undo."]
    assert run("undo", 5).out.splitlines() == undone
    assert run("redo", 2).out.count("Redone") == 2
    assert run("undo", 0).code == 2


def test_a_copy_is_a_catalogue_of_its_own(run: Run) -> None:
    run("add", "claim", "It rained.")
    assert "Copied to" in run("copy", "Second").out
    run("-c", "Second.catalog", "add", "claim", "It poured.")
    assert len(run("list", "claims", "--json").json) == 1
    assert len(run("-c", "Second.catalog", "list", "claims", "--json").json) == 2


def test_check_says_that_all_is_in_order_or_what_is_not(run: Run, article: Path, catalogue_folder: Path) -> None:
    run("import", article)
    assert run("check").out == "The catalogue is in order.\n"
    assert run("check", "--json").json == {"problems": [], "mended": []}
    original = next(path for path in (catalogue_folder / "files").rglob("*") if path.is_file())
    original.chmod(0o644)
    original.write_bytes(b"changed")
    ran = run("check")
    assert (ran.code, ran.out) == (3, "")
    assert ran.err


def test_dates_are_shown_in_words_and_a_speaker_once(run: Run, article: Path) -> None:
    source = run("import", article, "--date", "spring of 1961", "--json").json[0]["source"]["id"]
    assert "spring 1961" in run("list", "sources").out
    assert "spring 1961  (1961-21)" in run("show", str(source)).out
    quote = run("add", "quote", str(source), "words that stand nowhere", "--speaker", "Hoxha")
    assert "do not stand in the text" in quote.err
    assert run("show", str(quote.id)).out.count("Hoxha") == 1


def test_a_history_says_nothing_of_what_was_nothing(run: Run) -> None:
    claim = run("add", "claim", "The base was built in 1952.").id
    run("edit", "claim", str(claim), "--status", "disputed")
    told = run("history", str(claim)).out
    assert "None" not in told
    assert "changed_at" not in told
    assert "status: open → disputed" in told


def test_rivals_are_listed_with_their_flags(run: Run) -> None:
    run("add", "claim", "The Water Company opened the sluices on 14 March 1953.", "--date", "1953-03-14")
    assert "No rivals were found among 1 claim." in run("rivals").out
    run("add", "claim", "The Water Company opened the sluices on 15 March 1953.", "--date", "1953-03-15")
    text = run("rivals").out
    (flag,) = run("review", "list", "--json").json
    assert f"[flag {flag['id']}, open]" in text
    one, other = (found["id"] for found in run("list", "claims", "--json").json)
    run("add", "link", one, "contradicts", other, "--note", "before or after midnight")
    assert run("rivals").out.startswith("contradicts  before or after midnight  [joined by you]\n   claim")
    assert [(each["flag_id"], each["status"]) for each in run("rivals", "--json").json] == [(0, "joined")]
    assert "source" not in text


def test_a_value_that_nothing_can_have_is_said(run: Run) -> None:
    ran = run("list", "claims", "is:open")
    assert ran.out == "Nothing found.\n"
    assert ran.err.startswith("Nothing is is:open; after is: stands verified, ")
    assert run("list", "claims", "status:open").err == ""
