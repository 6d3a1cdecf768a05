"""The rule files: every example is caught by its rule, every counter-example passes, edits take hold."""

import pytest

from catalog.domain.errors import Invalid, NotFound
from catalog.framing import cues, lexicon, sentences
from catalog.framing.analyse import analyse
from catalog.framing.lexicon import Edit
from catalog.framing.rules import CATEGORIES
from catalog.framing.voices import Voices

LEXICON = lexicon.load()
EVERY = [
    pytest.param(language, rule, id=f"{language}:{rule.id}")
    for language, rules in LEXICON.languages.items()
    for rule in rules.rules.values()
    if rule.category in CATEGORIES
]
WITH_WORDS = [
    each for each in EVERY if any(cue.rule is each.values[1] for cue in LEXICON.languages[each.values[0]].cues)
]
OF_FORM = [each for each in EVERY if each not in WITH_WORDS]


def rules_hit(text, language="en", using=LEXICON):
    rules = using.rules(language)
    return {finding.rule for finding in cues.find(text, sentences.split(text, language), Voices(), rules)}


@pytest.mark.parametrize(("language", "rule"), WITH_WORDS)
def test_examples_are_caught_and_counter_examples_are_not(language, rule):
    assert rule.examples, "every rule shows what it is for"
    for example in rule.examples:
        assert rule.id in rules_hit(example, language), example
    for example in rule.counter_examples:
        assert rule.id not in rules_hit(example, language), example


@pytest.mark.parametrize(("language", "rule"), OF_FORM)
def test_rules_about_the_form_of_a_sentence_have_examples_too(language, rule):
    def hit(text):
        return {flag.rule for each in analyse(text, language=language).sentences for flag in each.flags}

    assert rule.examples
    assert rule.counter_examples
    assert all(rule.id in hit(example) for example in rule.examples)
    assert not any(rule.id in hit(example) for example in rule.counter_examples)


def test_the_lexicon_has_its_size_and_all_categories():
    assert LEXICON.size >= 1500
    assert LEXICON.languages["en"].categories >= set(CATEGORIES)
    assert set(CATEGORIES) - {"contested_term"} <= LEXICON.languages["ru"].categories


def test_an_added_cue_is_found_and_a_silenced_one_is_not():
    text = "The perfidious envoy spoke of brigandry."
    added = lexicon.load(edits=[Edit("add", "brigandry", "loaded", suggestion="armed bands")])
    assert "loaded.own" in rules_hit(text, using=added)
    silenced = lexicon.load(edits=[Edit("silence", "perfidious")])
    assert "loaded.treachery" in rules_hit(text)
    assert "loaded.treachery" not in rules_hit(text, using=silenced)
    assert len({LEXICON.version, added.version, silenced.version}) == 3


def test_a_neutral_wording_can_be_changed():
    changed = lexicon.load(edits=[Edit("suggest", "perfidious", suggestion="who broke the treaty")])
    text = "The perfidious envoy left."
    found = cues.find(text, [(0, len(text))], Voices(), changed.rules("en"))
    assert [finding.suggestion for finding in found] == ["who broke the treaty"]


def test_rule_files_that_cannot_be_read_are_named(tmp_path):
    with pytest.raises(NotFound):
        lexicon.load(tmp_path / "nothing")
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "loaded.toml").write_text("category = ", encoding="utf-8")
    with pytest.raises(Invalid, match=r"loaded\.toml"):
        lexicon.load(tmp_path)


def test_an_edit_of_an_unknown_category_is_refused():
    with pytest.raises(Invalid, match="not a category"):
        lexicon.load(edits=[Edit("add", "word", "nonsense")])
