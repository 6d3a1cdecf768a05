"""The tour pictures what it says it pictures: one theme, a few stops."""

from PySide6.QtGui import QImage

from tests import tour


def test_the_tour_pictures_each_stop(filled, preferences, tmp_path):
    stops = ("start", "claims", "pictures-timeline", "pictures-profiles", "file-settings")
    made = tour.tour(tmp_path, filled[0], stops, ("light",), ("1024x700",))
    assert made == len(stops)
    pictures = {path.stem: QImage(str(path)) for path in tmp_path.glob("*.png")}
    assert sorted(pictures) == sorted(stops)
    assert all(pictures[stop].width() == 1024 for stop in stops[:4])


def test_every_stop_has_a_name_of_its_own():
    names = [name for name, _ in tour.STOPS]
    assert len(set(names)) == len(names)
