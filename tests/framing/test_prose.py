"""The engine on prose written for this project: neutral sentences pass, partisan ones are noticed.

Half of each file was looked at while the rules were written (`half` says which); the other half was only counted.
"""

import zlib
from pathlib import Path

import pytest

from catalog.framing import analyse, quotation, ranking, sentences

FOLDER = Path(__file__).parent / "prose"
RULES = analyse.shipped_lexicon().languages


def half(sentence):
    return "tuning" if zlib.crc32(sentence.encode()) % 2 == 0 else "reporting"


def read(name):
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [line.rpartition("\t")[::2] for line in lines if line and not line.startswith("#")]


def strength(text, language="en"):
    spans = sentences.split(text, language)
    return ranking.strength(analyse.flags(text, spans, quotation.find_quotations(text, spans, []), RULES[language]))


@pytest.mark.parametrize("which", ["tuning", "reporting"])
def test_neutral_prose_is_left_alone(which):
    mine = [text for _, text in read("neutral.txt") if half(text) == which]
    assert len(mine) > 60
    assert sum(strength(text) > 0 for text in mine) <= 0.05 * len(mine)


@pytest.mark.parametrize("which", ["tuning", "reporting"])
def test_partisan_prose_is_noticed(which):
    mine = [text for _, text in read("partisan.txt") if half(text) == which]
    assert len(mine) > 60
    assert sum(strength(text) >= 0.5 for text in mine) >= 0.8 * len(mine)


def test_russian_prose_neutral_and_partisan():
    neutral, partisan = read("neutral.ru.txt"), read("partisan.ru.txt")
    assert sum(strength(text, "ru") > 0 for _, text in neutral) <= 0.05 * len(neutral)
    assert sum(strength(text, "ru") >= 0.5 for _, text in partisan) >= 0.8 * len(partisan)
