"""A neutral wording takes the form its sentence needs."""

import itertools

import pytest

from catalog.domain import neutral
from catalog.framing import lexicon
from catalog.framing.wording import agreeing


@pytest.mark.parametrize(
    ("wording", "source", "found", "before", "said"),
    [
        ("break/breaks/broke/breaking/broken with", "betray+v", ["betrayed"], "he", "broke with"),
        ("break/breaks/broke/breaking/broken with", "betray+v", ["betrayed"], "was", "broken with"),
        ("break/breaks/broke/breaking/broken with", "betray+v", ["betraying"], "by", "breaking with"),
        ("opponent+n", "traitor+n", ["traitors"], "the", "opponents"),
        ("disloyal+a", "treacherous+a", ["treacherously"], "he", "disloyally"),
        ("kill+v", "butcher+v", ["butchered"], "were", "killed"),
        ("Rom/Roma", "gypsy/gypsies", ["gypsies"], "the", "Roma"),
        ("turn+v against", "stab+v in the back", ["stabbed", "in", "the", "back"], "they", "turned against"),
        (
            "put/puts/put/putting down",
            "drown+v in blood",
            ["drowned", "in", "blood"],
            "was",
            "put down",
        ),
        ("hinder/hinders/hindered/hindering", "sabotage+v", ["sabotage"], "the", None),
        ("hinder/hinders/hindered/hindering", "sabotage+v", ["sabotage"], "to", "hinder"),
        ("take/takes/took/taking/taken", "plunder+v", ["plundering"], "by", "taking"),
        ("a plain wording", "betray+v", ["betrayed"], "he", "a plain wording"),
        ("either/or", "plainword", ["plainword"], "", "either/or"),
    ],
)
def test_the_form_follows_the_text(wording, source, found, before, said):
    assert agreeing(wording, source, found, before) == said


def test_a_wording_stands_in_the_place_of_the_words():
    sentence = "It was a treacherous act."
    assert neutral.put(sentence, 9, 20, "inconsistent") == "It was an inconsistent act."
    assert neutral.put("Traitors fled.", 0, 8, "opponents") == "Opponents fled."
    assert neutral.put("Enver called the Khrushchevites cowards.", 17, 31, "supporters") == (
        "Enver called the supporters cowards."
    )
    assert neutral.put("The free world must act.", 4, 14, "the Western states") == "The Western states must act."


def test_advice_is_read_and_never_put_in():
    advice = "(the army by its name)"
    assert neutral.put("The liberators came.", 4, 14, advice) == "The liberators came."
    assert neutral.plain(advice) == "the army by its name"


def _instances(phrase):
    """Texts of a phrase: each of its words once, the others at their first."""
    places = [sorted(element.words) for element in phrase.elements if element.words and not element.negated]
    for number, words in enumerate(places):
        for word in words:
            yield [word if at == number else each[0] for at, each in enumerate(places)]


@pytest.mark.parametrize("language", ["en", "ru"])
def test_no_shipped_wording_shows_how_it_was_written_down(language):
    cues = [cue for cue in lexicon.load().languages[language].cues if cue.suggestion]
    assert cues
    for cue, before in itertools.product(cues, ("the", "was")):
        for words in _instances(cue.phrase):
            said = agreeing(cue.suggestion, cue.phrase.source, [word.lower() for word in words], before)
            assert said is None or neutral.is_advice(said) or not {"/", "+"} & set(said), (
                cue.phrase.source,
                words,
                said,
            )
