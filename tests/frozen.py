"""Tries a stand-alone build where there is no Python: `python -m tests.frozen DIR/catalog`.

The program is given an empty environment and an empty folder; it must do a whole job there, processes of its own
included. Then its size is said, and how long it takes to start, in the CPU time of this checkout's own start.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

import docx
from reportlab.pdfgen.canvas import Canvas

_STARTS = 9
_TEXT = "The so-called leader shamelessly betrayed the nation. “We will never yield,” said Enver Hoxha in 1961."
_MANY = 30
"""Texts enough for the analysis to start processes of its own."""

JOB = (
    ("demo", "--folder", "demo"),
    ("new", "job.catalog"),
    ("import", "a.pdf", "b.docx", "-c", "job.catalog"),
    ("import", *(f"{number}.txt" for number in range(_MANY)), "-c", "job.catalog"),
    ("analyse", "-c", "job.catalog"),
    ("list", "sources", "--json", "-c", "job.catalog"),
    ("cite", "1", "--style", "archival-gost", "-c", "job.catalog"),
    ("export", "bundle", "--style", "apa", "-c", "job.catalog"),
    ("verify", "bundle"),
    ("export", "report.docx", "-c", "job.catalog"),
    ("backup", "-c", "job.catalog"),
    ("check", "-c", "job.catalog"),
)


def environment(home: Path) -> dict[str, str]:
    """Nothing of this machine but a home, and no display."""
    return {"PATH": "/nonexistent", "HOME": str(home), "LANG": "C.UTF-8"}


def documents(folder: Path) -> None:
    """A PDF, a Word document and texts."""
    page = Canvas(str(folder / "a.pdf"))
    page.drawString(72, 700, _TEXT.replace("“", '"').replace("”", '"'))
    page.save()
    made = docx.Document()
    made.add_paragraph(_TEXT)
    made.save(str(folder / "b.docx"))
    for number in range(_MANY):
        (folder / f"{number}.txt").write_text(f"{_TEXT} No. {number}.", encoding="utf-8")


def size(build: Path) -> int:
    """Bytes of the build; what a link leads to counts once."""
    return sum(file.lstat().st_size for file in build.rglob("*") if not file.is_dir())


def start(command: list[str], home: Path) -> float:
    """The least CPU seconds a start takes."""
    taken = []
    for _ in range(_STARTS):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, cwd=home, env=environment(home), check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        taken.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return min(taken)


def main(arguments: list[str]) -> int:
    """Do the job; say each step that fails, then size and start."""
    parser = argparse.ArgumentParser(prog="python -m tests.frozen", description=__doc__)
    parser.add_argument("build", type=Path, help="the folder that PyInstaller made")
    build = parser.parse_args(arguments).build.resolve()
    program, failed = build / ("catalog.exe" if os.name == "nt" else "catalog"), 0
    with tempfile.TemporaryDirectory() as place:
        home = Path(place)
        documents(home)
        for step in JOB:
            done = subprocess.run(
                [str(program), *step], cwd=home, env=environment(home), capture_output=True, text=True, timeout=300
            )
            failed += done.returncode != 0
            print(f"{'FAILED' if done.returncode else 'ok    '}  catalog {' '.join(step)[:60]}")
            if done.returncode:
                print(done.stdout + done.stderr)
        ratio = start([str(program), "--help"], home) / start([sys.executable, "-m", "catalog", "--help"], home)
    print(f"size   {size(build) / 1e6:.0f} MB\nstart  {ratio:.2f} × that of the checkout")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
