"""Exchange from the command line: planned, taken in, cited, given out."""

import json
from pathlib import Path

from tests.cli.conftest import Run
from tests.formats.exchange_samples import FILES
from tests.services.test_bundle_options import PROFILE


def test_a_file_of_another_program_is_planned_then_taken_in(run: Run, tmp_path: Path) -> None:
    (tmp_path / "citavi.xml").write_bytes(FILES["citavi.xml"])
    assert "would bring: 2 sources, 2 quotes, 2 terms." in run("import", "citavi.xml", "--plan").out
    assert run("list", "sources", "--json").json == []
    assert run("import", "citavi.xml").out.startswith("Taken in: 2 sources, 2 quotes, 2 notes, 2 terms.")
    assert "here already: The Artful Albanian" in run("import", "citavi.xml", "--plan").out
    assert run("import", "citavi.xml", "--not-same", "--json").json[0]["quotes"] == 2
    assert len(run("list", "sources", "--json").json) == 4


def test_bundles_are_planned_and_chosen_from(run: Run, article: Path) -> None:
    run("import", article, "--title", "Mine")
    run("export", "bundle")
    run("edit", "source", 1, "--title", "Changed")
    assert run("import", "bundle", "--plan").out.endswith("Mine\n           title: Changed here, Mine there\n")
    assert "left as they are here: 1 source\n" in run("import", "bundle").out
    assert run("show", "1", "--json").json["values"]["title"] == "Changed"
    assert "changed as you chose: 1 source\n" in run("import", "bundle", "--choice", "theirs").out
    assert run("show", "1", "--json").json["values"]["title"] == "Mine"


def test_citing_and_giving_out(run: Run) -> None:
    said = ("--title", "The Titoites", "--type", "book", "--author", "Hoxha, Enver", "--date", "1982")
    source = run("add", "source", *said).id
    quote = run("add", "quote", source, "We were asked.", "--locator", "14").id
    assert run("cite", source, "--style", "apa").out == "Hoxha, E. (1982). The Titoites.\n"
    assert run("cite", quote, "--style", "apa").out == "“We were asked.” (Hoxha, 1982, p. 14)\n"
    assert "<i>" in run("cite", source, "--style", "apa", "--html").out
    assert run("cite", 99).code == 1
    assert "sources as RIS" in run("export", "out.ris").out
    assert json.loads(run("export", "x", "--format", "csl-json", "--json").out)["format"] == "csl-json"
    assert run("export", "y", "--format", "nothing").code == 1
    assert "qdpx" in run("export", "--list-formats").out
    assert set(run("export", "--list-formats", "--json").json[0]) == {"name", "ending", "holds"}


def test_a_bag_is_made_as_its_receiver_asks(run: Run, tmp_path: Path) -> None:
    run("add", "source", "--title", "Minutes", "--repository", "AQSh", "--box", "12")
    (tmp_path / "archive.json").write_text(json.dumps(PROFILE))
    options = ("--profile", tmp_path / "archive.json", "--organization", "We", "--checksum", "md5")
    assert run("export", "bundle", *options).err.startswith("catalog: Access is empty")
    assert run("export", "bundle", *options, "--bag-info", "Access").code == 1
    done = run(
        "export", "bundle", *options, "--bag-info", "Access=open", "--originals", "none", "--style", "gost-r-7-0-5-2008"
    )
    assert "verified" in done.out
    assert "leaves out" in done.err
    assert run("verify", "bundle").code == 0
    assert "None yet" in run("export", "--list-profiles").out
