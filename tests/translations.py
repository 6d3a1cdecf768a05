"""Brings the translations up to date with the source: `python -m tests.translations`.

Puts every text of the window into `resources/translations/*.ts`, takes out those that are gone, compiles the `.qm`
files beside them, and says what is left to translate. English has its plurals there and nothing else.
"""

import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import PySide6

from catalog.ui.languages import LANGUAGES
from tests.sentences import sentences

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
_TOOLS = Path(PySide6.__file__).parent
_UPDATE = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en")
_ALIAS = ("-tr-function-alias", "translate+=mark")
"""`mark` is what catalog.ui.words.translate is imported as."""

SENTENCES = "sentences"
"""The context of what is put together below the window; what is not translated there is shown in English."""

Message = tuple[str, str, str, tuple[str, ...], bool]
"""Context, English text, its comment, the forms of the translation, whether it is finished."""


def update(folder: Path) -> None:
    """Bring the .ts files in this folder up to date, and the list of sentences that are put together elsewhere."""
    files = sorted(str(path) for path in (ROOT / "catalog" / "ui").rglob("*.py"))
    found = sentences()
    (folder / "sentences.json").write_text(json.dumps(found, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    with tempfile.TemporaryDirectory() as marked:
        listed = Path(marked) / "sentences.py"
        listed.write_text("\n".join(f"translate({SENTENCES!r}, {each!r})" for each in found), encoding="utf-8")
        for code in LANGUAGES:
            plural = ("-pluralonly",) if code == "en" else ()
            target = ("-target-language", code, "-ts", str(folder / f"catalog_{code}.ts"))
            _run("lupdate", *_UPDATE, *_ALIAS, *plural, *files, str(listed), *target)


def compile_(folder: Path) -> None:
    """Make the .qm files from the .ts files in this folder."""
    for code in LANGUAGES:
        made = folder / f"catalog_{code}.qm.new"
        _run("lrelease", "-silent", str(folder / f"catalog_{code}.ts"), "-qm", str(made))
        made.replace(folder / f"catalog_{code}.qm")  # a window that is open has mapped the old one


def messages(folder: Path, code: str) -> Iterator[Message]:
    """Every text in the .ts file of a language."""
    for context in ET.parse(folder / f"catalog_{code}.ts").getroot().iter("context"):  # noqa: S314 - our own files
        for message in context.iter("message"):
            told = message.find("translation")
            forms = tuple(each.text or "" for each in told.iter("numerusform")) or (told.text or "",)
            text = [message.findtext("source") or "", message.findtext("comment") or ""]
            yield context.findtext("name") or "", *text, forms, told.get("type") is None and all(forms)


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(_TOOLS / tool), *arguments], check=True)


def main() -> int:
    """Update, compile, and list what is not translated."""
    update(FOLDER)
    compile_(FOLDER)
    missing = [(code, *message) for code in LANGUAGES for message in messages(FOLDER, code) if not message[-1]]
    for code, context, text, *_ in missing:
        print(f"{code}  {context}: {text}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
