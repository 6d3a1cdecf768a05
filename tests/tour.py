"""Walks through the window on the sample catalogue and saves a picture of each screen: `python -m tests.tour DIR`.

The pictures of the README and the help are made by
`HOME=/home/reader python -m tests.tour resources/pictures --theme light --size 1160x740 --only start sources reader
quotes names tags review claims-rivals pictures-timeline pictures-map search-found history file-export imports`.
`import-text.png` is not needed there.
Settings of the person running it are neither read nor written.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, QSize
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from catalog import paths
from catalog.domain.values import ClaimValues, FormValues, NameValues, SourceValues
from catalog.services import claims, links, names, sample, settings, sources, workspace
from catalog.ui import languages
from catalog.ui.app import make_application
from catalog.ui.main_window import MainWindow
from catalog.ui.preferences import Preferences
from catalog.ui.screens.registry import PLACES
from tests import tour_stops

_SMALLEST = 0
"""The quality of a PNG: it loses nothing in either case, only time is spent."""
SIZES = ("1280x800", "1920x1080")
THEMES = ("light", "dark")
DIALOGS = (
    "view.palette",
    "help.help",
    "help.keys",
    "file.settings",
    "file.export",
    "add.source",
    "add.claim",
    "add.quote",
    "add.name",
)
LONG_TITLE = (
    "Протоколы совещаний смешанной технической комиссии по вопросу о принадлежности подводных лодок и плавбазы "
    "во Влёрском заливе: неполная публикация с примечаниями переводчика и списком упомянутых лиц"
)
ARABIC = "غادرت آخر سفينة سوفيتية خليج باشاليمان في 4 يونيو 1961، وفقًا للرواية الرسمية في تيرانا آنذاك"


class Tour:
    """One window, in one theme and size, in which something is brought to the front and pictured."""

    def __init__(self, window: MainWindow, catalogue: Path, folder: Path, ending: str = "") -> None:
        self.window = window
        self._catalogue = catalogue
        self._folder = folder
        self._ending = ending
        self.made = 0

    def settle(self) -> None:
        """Wait until everything asked for is on the screen."""
        for _ in range(4):
            self.window.jobs.wait_idle()
            QTest.qWait(20)

    def picture(self, name: str, widget: QWidget | None = None) -> None:
        """Save what is to be seen."""
        self.settle()
        image = (widget or self.window).grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        image.save(str(self._folder / f"{name}{self._ending}.png"), quality=_SMALLEST)
        self.made += 1

    def go(self, place: str):
        """Bring a screen to the front."""
        if self.window.desk is None:
            self.window.files.open_path(self._catalogue)
            self.settle()
        screen = self.window.desk.go(place)
        self.settle()
        return screen

    def list(self, place: str, rows: Sequence[int] = (0,)):
        """Bring a screen with a list to the front, with rows of it selected."""
        screen = self.go(place)
        screen.list.table.select_rows(list(rows))
        self.settle()
        return screen


Stop = Callable[[Tour], object]
"""Brings the window somewhere, pictures it, and leaves it as it found it."""


def place(place_id: str) -> Stop:
    def stop(tour: Tour) -> None:
        has_list = hasattr(getattr(tour.go(place_id), "list", None), "table")
        if has_list:
            tour.list(place_id)
        tour.picture(place_id)

    return stop


def dialog(action: str) -> Stop:
    def stop(tour: Tour) -> None:
        tour.go("sources")
        tour.window.commands.trigger(action)
        tour.settle()
        for found in tour.window.findChildren(QDialog):
            if found.isVisible():
                tour.picture(action.replace(".", "-"), found)
                found.close()

    return stop


def start(tour: Tour) -> None:
    tour.window.close_catalogue()
    tour.picture("start")


def reader(tour: Tour) -> None:
    screen = _read(tour)
    tour.picture("reader")
    screen.back()


def reader_claim(tour: Tour) -> None:
    screen = _read(tour)
    text = screen.reading.reader
    text.text.select(0, text.content.index(".") + 1)
    tour.window.commands.trigger("text.claim")
    tour.picture("reader-claim")
    screen.reading.acts.close()
    screen.back()


def _read(tour: Tour):
    screen = tour.list("sources")
    screen.open_()
    tour.settle()
    screen.reading.reader.step(1)
    tour.settle()
    return screen


def rivals(tour: Tour) -> None:
    screen = tour.go("claims")
    screen.list.set_filter("has:rivals")
    tour.settle()
    tour.list("claims").compare()
    tour.picture("claims-rivals")
    screen.stop_comparing()
    screen.list.set_filter("")


def several(tour: Tour) -> None:
    tour.list("quotes", [0, 1, 2])
    tour.picture("quotes-several")


def search(tour: Tour) -> None:
    tour.go("search").edit.setText("submarines")
    QTest.qWait(250)
    tour.picture("search-found")


def picture(tab: str) -> Stop:
    def stop(tour: Tour) -> None:
        screen = tour.go("pictures")
        screen.tabs.setCurrentWidget(getattr(screen, tab))
        tour.picture(f"pictures-{tab}")

    return stop


def profiles(tour: Tour) -> None:
    panel = tour.go("pictures").profile
    tour.go("pictures").tabs.setCurrentWidget(panel)
    tour.settle()
    panel.sources.selectAll()
    tour.picture("pictures-profiles")


STOPS: tuple[tuple[str, Stop], ...] = (
    ("start", start),
    *((each.id, place(each.id)) for each in PLACES),
    ("quotes-several", several),
    ("claims-rivals", rivals),
    ("search-found", search),
    *((f"pictures-{tab}", picture(tab)) for tab in ("timeline", "map", "profile", "statistics")),
    ("pictures-profiles", profiles),
    ("reader", reader),
    ("reader-claim", reader_claim),
    *((action.replace(".", "-"), dialog(action)) for action in DIALOGS),
    *((stop.__name__, stop) for stop in tour_stops.STOPS),
)


def stretched(catalogue_folder: Path) -> Path:
    """The sample, with texts in it that are long, or run from right to left."""
    with_sample = workspace.new(catalogue_folder)
    sample.enter(with_sample)
    sources.add(with_sample, SourceValues(LONG_TITLE, date="1961~", language="ru", repository="Архив " * 12))
    arabic = claims.add(with_sample, ClaimValues(ARABIC, "1961-06-04~"))
    russian = claims.add(
        with_sample, ClaimValues(f"{LONG_TITLE}, как пишет автор статьи.", "../1961-06-05", "disputed")
    )
    links.add(with_sample, arabic, russian, "contradicts")
    names.add(with_sample, NameValues("أنور خوجة", forms=(FormValues("Энвер Ходжа, первый секретарь " * 3),)))
    with_sample.close()
    return with_sample.folder


def tour(folder: Path, catalogue: Path, stops: Sequence[str], themes: Sequence[str], sizes: Sequence[str]) -> int:
    """Save the pictures of these stops; returns how many there are. One theme and one size are not named in them."""
    folder.mkdir(parents=True, exist_ok=True)
    preferences, made = Preferences(make_application()), 0
    wanted = [stop for name, stop in STOPS if not stops or name in stops]
    for size in sizes:
        for theme in themes:
            preferences.mode = theme
            preferences.apply()
            ending = "".join(f"-{part}" for part, among in ((theme, themes), (size, sizes)) if len(among) > 1)
            window = MainWindow(preferences)
            window.resize(QSize(*map(int, size.split("x"))))
            window.show()
            walk = Tour(window, catalogue, folder, ending)
            for stop in wanted:
                stop(walk)
            made += walk.made
            window.close()
    return made


def main(arguments: Sequence[str]) -> None:
    """Make the sample, and walk through it."""
    parser = argparse.ArgumentParser(prog="python -m tests.tour", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--size", action="append", metavar="WxH", help="such as 1280x800; both usual ones if not given")
    parser.add_argument("--theme", action="append", choices=THEMES)
    parser.add_argument("--language", default="en", choices=languages.LANGUAGES)
    parser.add_argument("--only", nargs="+", default=[], choices=[name for name, _ in STOPS], metavar="NAME")
    chosen = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as own:
        paths.user_settings = lambda: Path(own) / "settings.toml"
        paths.user_data = lambda: Path(own) / "data"
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, own)
        settings.save({"reviewer": "Reader", "language": chosen.language})
        catalogue = stretched(Path(own) / "Vlora.catalog")
        made = tour(chosen.folder, catalogue, chosen.only, chosen.theme or THEMES, chosen.size or SIZES)
    print(f"{made} pictures in {chosen.folder}")


if __name__ == "__main__":
    main(sys.argv[1:])
