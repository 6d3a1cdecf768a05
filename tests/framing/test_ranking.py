"""The order that learns from decisions: nothing without decisions, the user's habit with them, reasons in words."""

import json
import random

from catalog.framing import ranking
from catalog.framing.ranking import Example, Weights
from catalog.framing.results import Finding


def finding(category="loaded", cue="fierce", strength=0.5, quoted=False):
    return Finding(category, f"{category}.rule", 0, 5, cue, "…", strength, quoted)


def decisions(count=140):
    """A user who upholds labels and dismisses what stands in quotations."""
    rng = random.Random(4)
    for _ in range(count):
        category, quoted = rng.choice(["label", "loaded", "certainty"]), rng.random() < 0.4
        seen = ranking.features(finding(category, rng.choice(["a", "b", "c"]), rng.random(), quoted))
        yield Example(seen, category == "label" and not quoted)


def test_without_decisions_the_strength_of_the_rule_orders():
    weights = ranking.train([])
    strong, weak = (ranking.features(finding(strength=value)) for value in (0.9, 0.2))
    assert ranking.score(weights, strong) > ranking.score(weights, weak)
    assert "too few" in ranking.explain(weights, strong)[0]


def test_one_sided_decisions_teach_nothing():
    seen = ranking.features(finding())
    assert not ranking.train([Example(seen, upheld=True)] * 50).values


def test_it_learns_what_the_user_upholds():
    weights = ranking.train(list(decisions()))
    label = ranking.features(finding("label", strength=0.3))
    quoted = ranking.features(finding("label", strength=0.3, quoted=True))
    loaded = ranking.features(finding("loaded", strength=0.9))
    assert ranking.score(weights, label) > 0.5 > ranking.score(weights, loaded)
    assert ranking.score(weights, label) > ranking.score(weights, quoted)


def test_every_flag_keeps_a_place_in_the_order():
    weights = ranking.train(list(decisions()))
    assert 0 < ranking.score(weights, ranking.features(finding("exhortation", "never seen before"))) < 1


def test_reasons_name_the_decisions_and_the_weightiest_features():
    weights = ranking.train(list(decisions()))
    lines = ranking.explain(weights, ranking.features(finding("label", quoted=True)))
    assert lines[0].startswith("Learned from 140 of your decisions")
    assert any("you mostly uphold flags of the category “label”" in line for line in lines)
    assert any("Further down: you mostly dismiss flags in quotations" in line for line in lines)


def test_weights_survive_json():
    weights = ranking.train(list(decisions()))
    assert Weights.from_dict(json.loads(json.dumps(weights.to_dict()))) == weights


def test_strength_of_a_sentence_grows_with_its_flags():
    one, two = ranking.strength([finding()]), ranking.strength([finding(), finding()])
    assert ranking.strength([]) == 0 < one < two < 1
