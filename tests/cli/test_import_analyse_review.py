"""Documents in, framing judged, from the command line."""

import json
from pathlib import Path
from random import Random

from tests.cli.conftest import Run
from tests.services.helpers import ARTICLE

EXTRA = {"in_quotation", "suggestion"}


def test_several_files_where_one_fails(run: Run, article: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "second.md").write_text("# Heading\n\nThe submarines left.", encoding="utf-8")
    ran = run("import", article, "empty.txt", "missing.pdf", "second.md", "--repository", "AQSh", "--json")
    assert ran.code == 1
    assert [line.split()[:2] for line in ran.err.splitlines()] == [
        ["catalog:", "empty.txt"],
        ["catalog:", "missing.pdf"],
    ]
    assert [(each["source"]["label"], each["duplicate"]) for each in json.loads(ran.out)] == [
        ("article", False),
        ("Heading", False),
    ]
    assert {row["repository"] for row in run("list", "sources", "--json").json} == {"AQSh"}
    again = run("import", article)
    assert again.code == 0
    assert "already" in again.out
    assert "edit source" not in again.out
    assert "`catalog edit source 1` takes the same options" in run("import", article, "--title", "Never").out


def test_a_file_that_is_refused_is_named_once(run: Run, tmp_path: Path, catalogue_folder: Path) -> None:
    (tmp_path / "notes.txt").write_bytes(Random(1).randbytes(9000))
    assert run("import", "notes.txt").err.startswith("catalog: notes.txt: The file")
    assert run("import", "missing.txt").err.startswith("catalog: missing.txt does not exist.")
    assert run("import", ".").err.startswith("catalog: . is a folder.")
    assert "a bundle can be exported" in run("import", catalogue_folder).err


def test_a_plan_names_the_file_and_writes_nothing(run: Run, article: Path) -> None:
    assert run("import", article.name, "--plan").out.startswith(
        "article.txt would bring: 1 source (no title of its own"
    )
    assert run("list", "sources", "--json").json == []


def test_a_file_is_given_to_a_source_that_is_entered(run: Run, article: Path) -> None:
    source = run("add", "source", "--title", "Minutes").id
    assert run("import", article, "--to", "minutes").code == 0
    assert run("show", source, "--text").out == ARTICLE
    assert "article.txt" in run("show", source).out


def test_analysis_of_a_file_has_the_shape_other_programs_rely_on(run: Run, article: Path) -> None:
    found = run("analyse", article, "--json").json
    assert list(found) == ["language", "engine", "text_length", "sentences", "quotations", "names", "claims", "rivals"]
    text = ARTICLE.strip()
    assert (found["language"], found["text_length"]) == ("en", len(text))
    flags = [flag for sentence in found["sentences"] for flag in sentence["flags"]]
    assert flags
    for sentence in found["sentences"]:
        assert set(sentence) == {"start", "end", "text", "flags"}
        assert text[sentence["start"] : sentence["end"]] == sentence["text"]
    for flag in flags:
        assert set(flag) == {"category", "rule", "start", "end", "cue", "reason", "strength"} | EXTRA
        assert text[flag["start"] : flag["end"]] == flag["cue"]
        assert 0 <= flag["strength"] <= 1
    for quotation in found["quotations"]:
        assert set(quotation) == {"start", "end", "text", "kind", "speaker", "speaker_name", "cue"}
        assert quotation["kind"] in ("direct", "indirect", "mixed")
        assert text[quotation["start"] : quotation["end"]] == quotation["text"]
    for name in found["names"]:
        assert set(name) == {"preferred", "kind", "forms"}
        assert all(set(form) == {"form", "count"} for form in name["forms"])
    for claim in found["claims"]:
        assert set(claim) == {"start", "end", "statement", "date", "names"}
    for rival in found["rivals"]:
        assert set(rival) == {"kind", "a", "b", "reason"}
        assert len(rival["a"]) == len(rival["b"]) == 2


def test_analysis_of_a_file_for_people(run: Run, article: Path) -> None:
    assert "flags: " in run("analyse", article).out
    assert "treacherous" in run("analyse", article, "--explain").out


def test_sources_are_analysed_reviewed_and_suggestions_taken(run: Run, article: Path) -> None:
    run("import", article)
    assert "flags: " in run("analyse").out
    assert "--all" in run("analyse").out
    outcome = run("analyse", "--all", "--json").json[0]
    assert set(outcome["suggestions"]) <= {"quote", "claim", "name"}
    assert (outcome["source_id"], outcome["new_flags"], outcome["analysed"]) == (1, 0, True)
    flags = run("review", "list", "--json").json
    assert len(flags) == sum(outcome["flags"].values())
    first, second, third = (flag["id"] for flag in flags[:3])
    assert run("review", "uphold", first, "--reason", "plainly").out == "1 flag upheld\n"
    assert run("review", "dismiss", second, "--reason", "a quoted word").out == "1 flag dismissed\n"
    assert run("review", "defer", third).out == "1 flag deferred\n"
    shown = run("review", "show", second, "--json").json
    assert [each["reason"] for each in shown["decisions"]] == ["a quoted word"]
    assert "a quoted word" in run("review", "show", second).out
    statuses = {flag["id"]: flag["status"] for flag in run("list", "flags", "--json").json}
    assert [statuses[each] for each in (first, second, third)] == ["upheld", "dismissed", "deferred"]
    assert [flag["id"] for flag in run("review", "list", "--status", "upheld", "--json").json] == [first]

    proposed = run("suggestions", "list", "--kind", "quote", "--json").json
    accepted = run("suggestions", "accept", proposed[0]["id"], 999, "--json")
    assert (accepted.code, accepted.err.count("\n")) == (1, 1)
    assert accepted.err.startswith("catalog: 999: This suggestion is not open")
    quote = json.loads(accepted.out)[0]["id"]
    assert run("show", quote, "--json").json["record"]["kind"] == "quote"
    run("suggestions", "dismiss", proposed[1]["id"])
    left = {each["id"] for each in run("suggestions", "list", "--kind", "quote", "--json").json}
    assert left == {each["id"] for each in proposed[2:]}


def test_rivals_are_listed(run: Run) -> None:
    for year in (1961, 1962):
        statement = f"The Soviet naval base at Vlora was closed in {year}."
        run("add", "claim", statement, "--date", year, "--subject", "Vlora")
    pairs = run("rivals", "--json").json
    assert pairs
    assert {"kind", "a", "b", "reason", "flag_id", "status"} == set(pairs[0])
    assert "1961" in run("rivals").out


def test_a_better_text_says_how_many_passages_are_unsure(run: Run, tmp_path: Path) -> None:
    words = "The base at Vlora was closed in June, and nobody said why it was closed so soon."
    (tmp_path / "one.txt").write_text(f"A heading.\n\n{words}\n\nThe end of the story.\n")
    run("import", "one.txt", "--title", "Vlora")
    for each in (words, "The end of the story.", "A heading."):
        run("add", "quote", 1, each)
    other = words.replace("June", "early July").replace("nobody said", "no man knew").replace("so soon", "then")
    (tmp_path / "two.txt").write_text(f"A heading.\n\n{other}\n")
    ran = run("import", "two.txt", "--to", "1")
    assert [line.strip().split(":")[0] for line in ran.out.splitlines()[1:]] == [
        "Of 3 passages in the former text, found here",
        "Unsure",
        "Not found",
    ]


def test_the_rules_are_looked_up_and_counted(run: Run) -> None:
    run("rules", "add", "boats", "--category", "loaded", "--neutral", "ships")
    run("rules", "silence", "treacherous+a")
    assert "added     en loaded             boats → ships" in run("rules", "entries", "boats").out
    assert "silenced  en loaded             treacherous+a" in run("rules", "entries", "treacherously").out
    assert run("rules", "entries", "--category", "label").out.endswith("entries and patterns in all\n")
    assert {each["category"] for each in run("rules", "entries", "clique", "--json").json} >= {"label"}


def test_a_flag_says_which_engine_judged_it_and_why_it_stands_where_it_stands(run: Run, article: Path) -> None:
    run("import", article)
    run("analyse")
    number = run("review", "list", "--json").json[0]["id"]
    shown = run("review", "show", str(number)).out
    assert "judged by engine " in shown
    assert "too few to learn from" in shown
