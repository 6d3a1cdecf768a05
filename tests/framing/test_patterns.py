"""The little language of cues: each sign does what its description says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.domain.errors import Invalid
from catalog.framing import inflection, patterns

SETS = {"nation": ["Albanian", "Soviet"], "be": ["is", "was"]}


def found(cue, text):
    phrase, words = patterns.parse(cue, SETS), patterns.tokens(text)
    for at in range(len(words.written)):
        span = patterns.match(phrase, words, at, 0, len(words.written))
        first = phrase.elements[0]
        if span and first.accepts(words.written[at], words.folded[at]):
            return text[words.starts[span[0]] : words.ends[span[1] - 1]]
    return None


@pytest.mark.parametrize(
    ("cue", "text", "expected"),
    [
        ("betray+v", "They betrayed him.", "betrayed"),
        ("clique+n", "Two cliques met.", "cliques"),
        ("brazen+a", "He brazenly left.", "brazenly"),
        ("a/the lie", "It was the lie.", "the lie"),
        ("West", "the west wind", None),
        ("West", "the West lied", "West"),
        ("предат~", "Он предатель.", "предатель"),
        ("подл~/-подлин~", "подлинник", None),
        ("the only * in", "the only one in Europe", "the only one in"),
        ("so [very] clear", "so very clear", "so very clear"),
        ("so [very] clear", "so clear", "so clear"),
        ("twist ... truth", "twist the whole truth", "twist the whole truth"),
        ("twist ... truth", "twist, then truth", None),
        ("the @nation people", "the Soviet people", "the Soviet people"),
        ("indeed <comma>", "Indeed, he left.", "Indeed,"),
        ("only !child", "the only child", None),
        ("only !child", "the only heir", "only"),
        ("!police brutality", "police brutality", None),
        ("!police brutality", "great brutality", "brutality"),
        ("(were) forced", "they were forced to go", "forced"),
        ("^ true <comma>", "True, he left.", "True,"),
        ("^ true <comma>", "It is true, he left.", None),
        ("so there $", "It is so there.", "so there"),
        ("it's clear", "It’s clear now.", "It’s clear"),
    ],
)
def test_signs(cue, text, expected):
    assert found(cue, text) == expected


@pytest.mark.parametrize("cue", ["", "*", "[very] clear", "@unknown word", "!not"])
def test_cues_without_a_word_to_look_for_are_refused(cue):
    with pytest.raises(Invalid):
        patterns.parse(cue, SETS)


@pytest.mark.parametrize(
    ("word", "kind", "forms"),
    [
        ("plot", "v", {"plot", "plots", "plotted", "plotting"}),
        ("vilify", "v", {"vilify", "vilifies", "vilified", "vilifying"}),
        ("smear", "v", {"smear", "smears", "smeared", "smearing"}),
        ("crush", "v", {"crush", "crushes", "crushed", "crushing"}),
        ("defile", "v", {"defile", "defiles", "defiled", "defiling"}),
        ("ally", "n", {"ally", "allies"}),
        ("noble", "a", {"noble", "nobly"}),
        ("heroic", "a", {"heroic", "heroically"}),
        ("haughty", "a", {"haughty", "haughtily"}),
    ],
)
def test_regular_forms(word, kind, forms):
    assert set(inflection.forms(word, kind)) == forms


@given(st.text(max_size=200))
def test_tokens_stand_where_they_say(text):
    words = patterns.tokens(text)
    assert all(text[a:b] == written for written, _, a, b in zip(*words, strict=True))
    assert all(first <= second for first, second in zip(words.ends, words.starts[1:], strict=False))
