"""On texts that no rule was written for, partisan sentences are noticed and neutral ones left alone."""

from tests.bench import framing_heldout as heldout

HALF_B = [text for text in map(heldout.judge, sorted(heldout.FOLDER.glob("*.toml"))) if text.marking["half"] == "b"]


def test_sentences():
    figures = heldout.sentence_scores(HALF_B, heldout.any_flag)
    assert figures["recall"] >= 0.8
    assert figures["precision"] >= 0.65
    assert figures["false alarms on neutral"] <= 0.08


def test_quotations_and_names():
    quotations, names = heldout.quotation_scores(HALF_B), heldout.name_scores(HALF_B)
    assert quotations["found"] >= 0.9 * quotations["marked"]
    assert quotations["speakers right"] >= 0.8 * quotations["found"]
    assert names["joined"] >= 0.8 * names["groups"]
    assert not names["wrongly joined"]
