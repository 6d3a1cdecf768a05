"""The command line as a whole: help, exit codes, and a sentence instead of a traceback whatever is typed."""

import importlib
import os
import re
import shlex
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog import paths
from catalog.cli.main import COMMANDS
from catalog.cli.parser import Parser
from catalog.domain.values import ClaimValues
from catalog.services import claims
from catalog.store.catalogue import open_catalogue
from tests.cli.conftest import Run, says_one_sentence
from tests.services.helpers import ARTICLE, source

WRONG = [
    ("1", "show 999"),
    ("1", "show nothing-of-this-name"),
    ("1", "show ²"),
    ("1", "show 99999999999999999999999999"),
    ("1", "add claim x --date soon"),
    ("1", "add claim x --date 1961-13-45"),
    ("1", "add claim x --passage 1:5:2"),
    ("1", "add claim x --passage 1:0:99999999"),
    ("1", "add claim x --passage 1:٣:٤"),
    ("1", "add claim x --passage nonsense"),
    ("1", "add claim x --passage 1:"),
    ("1", "add claim x --passage 9:1:2"),
    ("1", "add claim "),
    ("1", "add quote 1 "),
    ("1", "add quote 9 words"),
    ("1", "add quote 1 Stalin"),
    ("1", "add quote 1 Stalin --at 3"),
    ("2", "add quote 1 Stalin --at -3"),
    ("1", "add source"),
    ("1", "add source --title x --type scroll"),
    ("1", "add source --title x --set nonsense"),
    ("2", "add source --title x --reliability Z"),
    ("1", "add name "),
    ("1", "add tag "),
    ("1", "add tag x --broader y"),
    ("1", "add link 1 supports 9"),
    ("1", "add link 1 supports 1"),
    ("2", "add link 1 hates 2"),
    ("1", "add link 1 contradicts 2"),
    ("1", "add evidence 2"),
    ("1", "add evidence 2 --quote 1"),
    ("1", "add evidence 2 --quote 1 --passage 1:1:5"),
    ("2", "add evidence 2 --credibility 9 --passage 1:1:5"),
    ("1", "add note 1 "),
    ("2", "add"),
    ("2", "add robot x"),
    ("1", "edit claim 1 --date 1961"),
    ("1", "edit tag x --label y"),
    ("1", "edit name 2 --merge 3"),
    ("2", "edit link abc --note x"),
    ("2", "edit link 1"),
    ("1", "edit link 9 --note x"),
    ("1", "edit note 9 --text x"),
    ("1", "edit evidence 9 --note x"),
    ("1", "delete"),
    ("1", "delete 9"),
    ("1", "delete 1 9"),
    ("1", "delete --tag x"),
    ("1", "delete --link 9"),
    ("1", "delete --evidence 9"),
    ("1", "delete --note 9"),
    ("2", "delete --note -9"),
    ("1", "tag 9 x"),
    ("1", "tag 1 "),
    ("2", "tag 1"),
    ("1", "untag 1 x"),
    ("2", "list robots"),
    ("1", "list claims --sort colour"),
    ("2", "list claims --limit -1"),
    ("2", "list claims --limit 0"),
    ("2", "list claims --limit ten"),
    ("2", "list claims --limit 99999999999999999999999999"),
    ("1", "list flags tag:x"),
    ("1", "show 2 --text"),
    ("2", "search"),
    ("1", "analyse missing.txt"),
    ("1", "analyse ."),
    ("1", "analyse --source 9"),
    ("1", "analyse --source 2"),
    ("1", "suggestions accept 99"),
    ("1", "suggestions dismiss 99"),
    ("2", "suggestions accept x"),
    ("1", "review show 99"),
    ("1", "review uphold 99"),
    ("1", "review uphold 99 --same"),
    ("2", "review dismiss 1"),
    ("1", "review list --source 9"),
    ("2", "review list --category rude"),
    ("2", "rules add x --category loaded --strength nan"),
    ("2", "rules add x --category loaded --strength 9"),
    ("2", "rules remove -1"),
    ("1", "rules remove 9"),
    ("1", "import missing.txt"),
    ("1", "import ."),
    ("1", "import article.txt --encoding no-such"),
    ("1", "import article.txt article.txt --to 1"),
    ("1", "import article.txt --to 9"),
    ("2", "import"),
    ("1", "export"),
    ("1", "export ."),
    ("1", "export article.txt"),
    ("1", "export article.txt/bundle"),
    ("1", "export missing/bundle"),
    ("1", "export bundle 9"),
    ("1", "export bundle --query tag:nothing"),
    ("1", "export bundle --style no-such-style"),
    ("1", "export report.pdf"),
    ("1", "export bundle 1 --query tag:x"),
    ("1", "verify missing"),
    ("1", "verify ."),
    ("1", "verify article.txt"),
    ("1", "history 9"),
    ("2", "history --step x"),
    ("2", "history --limit -4"),
    ("1", "new article.txt/x"),
    ("1", "new Test"),
    ("1", "copy Test"),
    ("1", "copy article.txt/x"),
    ("1", "demo --folder article.txt"),
    ("1", "demo --folder article.txt/x"),
    ("1", "open"),
    ("2", "lsit sources"),
    ("2", "--no-such list sources"),
    ("2", "list sources --no-such"),
    ("1", "-c missing list sources"),
    ("1", "-c article.txt list sources"),
    ("1", "-c . list sources"),
    ("1", "list sources -c article.txt/x"),
    ("2", "-c"),
]


TYPED = sorted({word for _, line in WRONG for word in line.split(" ")} | {"--json", "--", "--same", "\x00"})
"""Pieces of command lines for the fuzz test."""


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory, empty_catalogue: Path) -> Path:
    """A folder with a catalogue of one source and one claim, and a document."""
    folder = tmp_path_factory.mktemp("wrong")
    catalogue = open_catalogue(Path(shutil.copytree(empty_catalogue, folder / "Test.catalog")))
    source(catalogue)
    claims.add(catalogue, ClaimValues("It rained."))
    catalogue.close()
    (folder / "article.txt").write_text(ARTICLE, encoding="utf-8")
    return folder


@pytest.fixture
def in_prepared(run: Run, prepared: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Commands of this test are typed there."""
    monkeypatch.setenv("CATALOGUE", str(prepared / "Test.catalog"))
    monkeypatch.chdir(prepared)
    return prepared / "Test.catalog"


def steps_in(folder: Path) -> int:
    """How many steps the journal holds."""
    with closing(sqlite3.connect(folder / "catalog.sqlite")) as connection:
        return int(connection.execute("SELECT count(*) FROM step").fetchone()[0])


@pytest.mark.parametrize(("code", "line"), WRONG, ids=[line for _, line in WRONG])
def test_what_is_wrong_is_said_in_one_sentence(run: Run, in_prepared: Path, code: str, line: str) -> None:
    before = steps_in(in_prepared)
    ran = run(*line.split(" "))
    assert says_one_sentence(ran), ran
    assert ran.code == int(code)
    assert steps_in(in_prepared) == before


def examples() -> list[str]:
    """Every command line that the help of a command shows."""
    modules = [importlib.import_module(f"catalog.cli.{module}") for module in COMMANDS.values()]
    shown = "\n".join(getattr(module, "EXAMPLES", "") for module in modules)
    return re.findall(r"^ +(catalog \S.*?)(?=  |$)|(?<=  )(catalog \S.*?)(?=  |$)", shown, re.MULTILINE)


@pytest.mark.parametrize("line", sorted({one or other for one, other in examples()}))
def test_an_example_of_the_help_can_be_typed_as_it_stands(line: str) -> None:
    _, name, *rest = shlex.split(line)
    parser = Parser(prog=name)
    importlib.import_module(f"catalog.cli.{COMMANDS[name]}").arguments(parser)
    assert parser.parse_args(rest)


def test_options_stand_wherever_they_are_typed(run: Run) -> None:
    claim = run("add", "claim", "The base was built in 1952.").id
    other = run("add", "claim", "--status", "open", "It was left in 1961.").id
    run("tag", claim, other, "cold war")
    run("tag", other, "-c", "Test.catalog", "left")
    lists = ["list claims --json tag:left", "list --json claims -built", "list claims --json -tag:x -base --limit 5"]
    for line in [*lists, "search --json left -hoxha", "search left --limit 9 -castle --json -- -cold"]:
        assert [found["id"] for found in run(*line.split()).json] == [other], line
    assert run("list", "claims", "--jsn", "left").code == 2
    assert run("suggestions", "accept", "1", "--jsn").code == 2


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself_and_every_option(run: Run, name: str) -> None:
    ran = run(name, "--help")
    assert ran.code == 0
    module = importlib.import_module(f"catalog.cli.{COMMANDS[name]}")
    assert module.__doc__ in ran.out
    assert f"  catalog {name}" in module.EXAMPLES
    assert run("help", name).out == ran.out
    arguments = ran.out.split("\n\n", 2)[2].splitlines()
    bare = [
        line
        for line, following in zip(arguments, [*arguments[1:], ""], strict=True)
        if line.startswith("  ") and not line.startswith("   ") and "  " not in line.strip()
        if not following.startswith("     ") and not line.strip().startswith("catalog ") and line.strip().isupper()
        if line.strip() != "KIND"
    ]
    assert bare == []


@pytest.mark.parametrize(
    ("line", "begins"),
    [("add source", "What is described"), ("edit claim", "Change a source"), ("rules silence", "Look for these words")],
)
def test_the_help_of_a_part_begins_with_what_it_does(run: Run, line: str, begins: str) -> None:
    assert run(*line.split(), "--help").out.split("\n\n")[1].startswith(begins)


def test_the_job_of_the_readme_can_be_typed_as_it_stands(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    readme = (paths.shipped("resources").parent / "README.md").read_text(encoding="utf-8")
    block = next(each for each in re.findall(r"```\n(.*?)```", readme, re.DOTALL) if "catalog new" in each)
    monkeypatch.delenv("CATALOGUE")
    (tmp_path / "own").mkdir()
    monkeypatch.chdir(tmp_path / "own")
    for line in block.replace(" && ", "\n").splitlines():
        words = shlex.split(line, comments=True)
        if words[0] == "cp":
            shutil.copy(paths.shipped("resources").parent / words[1], words[2])
        elif words[0] == "catalog":
            ran = run(*words[1:])
            assert ran.code == 0, (line, ran)


def test_the_help_names_every_command_and_fits_a_screen(run: Run) -> None:
    ran = run("--help")
    assert ran.code == 0
    assert all(name in ran.out for name in COMMANDS)
    assert ran.out.count("\n") <= 40
    assert max(map(len, ran.out.splitlines())) <= 120
    assert run("help") == run("-h") == ran


def test_the_version_is_said(run: Run) -> None:
    assert run("--version").out.startswith("catalog ")


def test_a_slip_of_the_keyboard_is_understood(run: Run) -> None:
    assert "Did you mean “analyse”?" in run("analyze").err


@pytest.mark.parametrize("place", [0, 2, 3])
def test_the_catalogue_may_be_named_anywhere(run: Run, catalogue_folder: Path, place: int) -> None:
    line = ["add", "claim", "It rained."]
    os.environ["CATALOGUE"] = "nowhere"
    assert run(*line[:place], "-c", catalogue_folder, *line[place:]).code == 0


def test_without_a_name_the_only_catalogue_of_the_folder_is_meant(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("CATALOGUE")
    assert run("list", "sources").code == 0
    run("new", "Other")
    ran = run("list", "sources")
    assert ran.code == 1
    assert "2 catalogues in this folder: Other.catalog, Test.catalog" in ran.err
    monkeypatch.chdir(tmp_path / "Other.catalog")
    assert run("list", "sources").code == 0
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path / "empty")
    assert "There is no catalogue" in run("list", "sources").err


def test_a_catalogue_is_named_with_or_without_its_ending(run: Run) -> None:
    run("new", "Other")
    assert run("-c", "Other", "list", "sources").code == run("-c", "Other.catalog", "list", "sources").code == 0


@pytest.mark.parametrize(
    ("named", "why"),
    [("nowhere", "at nowhere."), ("article.txt", "it is a file"), (".", "the folder holds no catalog.sqlite")],
)
def test_what_is_no_catalogue_is_said_why(run: Run, in_prepared: Path, named: str, why: str) -> None:
    assert why in run("-c", named, "list", "sources").err


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("list", "This is missing: KINDS."),
        ("list widgets", "“widgets” is none of sources, quotes"),
        ("list sources --limit -3", "--limit: “-3” is no whole number from 0 on."),
        ("review uphold 99999999999999999999999", "is beyond every number"),
        ("list sources --limit", "--limit needs a value."),
        ("list sources --json=3", "--json takes no value."),
        ("undo 1 y", "This is not understood here: y."),
        ("--frob", "not understood here: --frob. `catalog --help` says more."),
    ],
)
def test_wrong_use_is_said_in_plain_words(run: Run, in_prepared: Path, line: str, said: str) -> None:
    ran = run(*line.split())
    assert ran.code == 2
    assert said in ran.err


@pytest.mark.parametrize("command", ["review", "suggestions", "rules"])
def test_a_command_alone_lists(run: Run, in_prepared: Path, command: str) -> None:
    assert run(command).out == run(command, "list").out
    assert run(command, "--json").json == run(command, "list", "--json").json
    assert f"usage: catalog {command} " in run(command, "--help").out


@settings(max_examples=20)
@given(
    name=st.sampled_from(sorted(set(COMMANDS) - {"demo", "open", "new", "copy", "export"})),
    rest=st.lists(
        st.one_of(
            st.sampled_from(TYPED),
            st.text(st.characters(exclude_categories=[]), max_size=6),
        ),
        max_size=6,
    ),
)
def test_nothing_typed_ends_in_a_traceback(
    run: Run, prepared: Path, tmp_path: Path, name: str, rest: list[str]
) -> None:
    if not (tmp_path / "article.txt").exists():
        shutil.copytree(prepared, tmp_path, dirs_exist_ok=True)
    ran = run(name, *rest)
    assert ran.code in (0, 1, 2, 3)
    assert ran.code == 0 or ran.err


def test_bytes_that_are_no_text_are_refused_in_a_real_process(catalogue_folder: Path, tmp_path: Path) -> None:
    environment = os.environ | {"CATALOGUE": str(catalogue_folder), "PYTHONIOENCODING": "ascii"}
    for line in ([b"add", b"claim", b"\xff\xfe"], [b"\xff"]):
        done = subprocess.run(
            [os.fsencode(sys.executable), b"-m", b"catalog", *line], capture_output=True, env=environment, check=False
        )
        assert done.returncode in (1, 2)
        assert done.stderr.startswith(b"catalog: ")
        assert b"Traceback" not in done.stderr


def test_a_reader_who_goes_away_is_no_error(catalogue_folder: Path) -> None:
    command = f"{sys.executable} -m catalog review --help | head -c 1"
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, check=False)
    assert done.stderr == b""


def test_output_that_was_closed_is_no_error(catalogue_folder: Path) -> None:
    command = f"{sys.executable} -m catalog -c {catalogue_folder} list tags >&-"
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_zero_byte_is_refused_in_words(run: Run, catalogue_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CATALOGUE", str(catalogue_folder))
    ran = run("copy", "a\0b")
    assert ran.code == 1
    assert "zero byte" in ran.err
    assert "not text in UTF-8" in run("copy", "a\ud800b").err


def altered(catalogue_folder: Path, statement: str) -> None:
    """Run a statement as another program would that keeps no rules."""
    with closing(sqlite3.connect(catalogue_folder / "catalog.sqlite", isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints=ON")
        connection.execute(statement)


def test_an_error_that_comes_of_damage_names_the_damage(
    run: Run, catalogue_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("rules", "add", "puppet", "--category", "loaded")
    altered(catalogue_folder, "UPDATE framing_rule SET strength = 'strong'")
    ran = run("rules", "list")
    assert ran.code == 1
    assert says_one_sentence(ran)
    assert "is damaged: framing rule 1. Its strength" in ran.err
    assert "check --repair" in ran.err
    monkeypatch.setenv("CATALOG_DEBUG", "1")
    assert "TypeError" in run("rules", "list").err


@pytest.mark.parametrize("writable", [True, False])
def test_an_error_nobody_foresaw_is_written_down_and_said_in_one_sentence(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, writable: bool
) -> None:
    place = tmp_path / "user"
    monkeypatch.setattr(paths, "user_data", lambda: place)
    if not writable:
        place.write_text("no folder", encoding="utf-8")
    monkeypatch.setitem(COMMANDS, "demo", "__nowhere__")
    ran = run("demo")
    assert ran.code == 1
    assert says_one_sentence(ran)
    assert "ModuleNotFoundError" in ran.err
    log = place / "log" / "catalog.log"
    assert (str(log) in ran.err and "Traceback" in log.read_text(encoding="utf-8")) if writable else "DEBUG" in ran.err
