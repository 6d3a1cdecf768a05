"""The whole analysis on the sample sources: shape, language, versions, cancelling, plain words for people."""

import json

import pytest

from catalog import paths
from catalog.domain.errors import Cancelled
from catalog.domain.progress import Progress
from catalog.framing import analyse, explain, language, lexicon

SAMPLE = paths.shipped("resources") / "sample"


@pytest.fixture(scope="module")
def partisan():
    text = (SAMPLE / "account-a.txt").read_text(encoding="utf-8")
    return text, analyse.analyse(text)


def test_offsets_hold_and_flags_lie_in_their_sentence(partisan):
    text, found = partisan
    assert found.language == "en"
    assert found.text_length == len(text)
    for sentence in found.sentences:
        assert text[sentence.start : sentence.end] == sentence.text
        for flag in sentence.flags:
            assert sentence.start <= flag.start < sentence.end
            assert text[flag.start : flag.end] == flag.cue
            assert 0 < flag.strength <= 1
            assert "{" not in flag.reason


def test_a_partisan_account_shows_much_and_an_archival_description_little(partisan):
    def share(found):
        return sum(bool(sentence.flags) for sentence in found.sentences) / len(found.sentences)

    document = analyse.analyse((SAMPLE / "document-d.txt").read_text(encoding="utf-8"))
    assert share(partisan[1]) > 0.4
    assert share(document) < 0.1


def test_json_has_the_promised_shape(partisan):
    value = json.loads(json.dumps(analyse.to_json(partisan[1])))
    assert " ".join(value) == "language engine text_length sentences quotations names claims rivals"
    flagged = next(sentence for sentence in value["sentences"] if sentence["flags"])
    assert set(flagged) == {"start", "end", "text", "flags"}
    keys = {"category", "rule", "start", "end", "cue", "reason", "strength", "in_quotation", "suggestion"}
    assert set(flagged["flags"][0]) == keys
    assert set(value["quotations"][0]) == {"start", "end", "text", "kind", "speaker", "speaker_name", "cue"}
    assert set(value["names"][0]) == {"preferred", "kind", "forms"}
    assert set(value["claims"][0]) == {"start", "end", "statement", "date", "names"}


def test_a_language_without_rules_is_not_called_clean():
    found = analyse.analyse("Die verräterische Regierung brach ihr Wort. Das Volk schwieg dazu.")
    assert (found.language, found.analysed) == ("de", False)
    assert analyse.to_json(found)["analysed"] is False
    assert len(found.sentences) == 2
    assert not any(sentence.flags for sentence in found.sentences)
    assert "Not analysed" in next(explain.lines(found))


def test_the_same_text_gives_the_same_analysis(partisan):
    assert analyse.analyse(partisan[0]) == partisan[1]


def test_the_engine_version_changes_with_the_rules():
    edited = lexicon.load(edits=[lexicon.Edit("add", "blockade", "loaded")])
    assert analyse.engine(edited) != analyse.ENGINE
    assert analyse.analyse("The blockade began.", language="en", lexicon=edited).engine == analyse.engine(edited)


def test_it_stops_when_asked():
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        analyse.analyse("The envoy left for Rome.", language="en", progress=progress)


def test_explain_reads_as_plain_lines(partisan):
    lines = list(explain.lines(partisan[1]))
    assert lines[0].startswith("Language en")
    assert any(line.lstrip().startswith("- loaded (") for line in lines)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The minister left for Rome on Monday morning.", "en"),
        ("Министр уехал в Рим в понедельник утром.", "ru"),
        ("Ο υπουργός έφυγε για τη Ρώμη.", "el"),
        ("Ministri u nis për në Romë të hënën në mëngjes.", "sq"),
        ("1234 – 5678", "und"),
        ("", "und"),
    ],
)
def test_language_is_told_by_script_and_letters(text, expected):
    assert language.detect(text) == expected


def test_an_empty_text_has_nothing():
    found = analyse.analyse("", language="en")
    assert (found.sentences, found.quotations, found.text_length) == ((), (), 0)
