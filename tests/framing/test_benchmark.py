"""The framing benchmark scores what is there, names what is not, and lets no model hear of the rows it judges."""

import numpy as np
import pytest

from tests.bench import (
    framing,
    framing_data,
    framing_decisions,
    framing_learned,
    framing_meaning,
    framing_moods,
    framing_scores,
    framing_table,
)

ROWS = "id,text,label\na,The treacherous clique sold the country.,1\nb,The congress met in May 1948.,0\n"


def written(folder, name, content):
    (folder / name).mkdir(parents=True)
    (folder / name / "dev.csv").write_text(content, encoding="utf-8")


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("id,text\na,b\n", "no column or document 'label'"),
        ("id,text,label\na,b,0\na,b,\n", "row 2"),
        ("id,text,label\n", "no rows"),
    ],
)
def test_a_broken_set_says_which_file_and_what(tmp_path, content, complaint):
    written(tmp_path, "babe", content)
    with pytest.raises(framing_data.BrokenSet, match=complaint) as refused:
        framing_data.read(tmp_path, "babe")
    assert str(tmp_path / "babe" / "dev.csv") in str(refused.value)


def test_a_missing_set_does_not_keep_the_others_from_being_scored(tmp_path, capsys):
    written(tmp_path, "babe", ROWS)
    sets = framing.Sets(tmp_path, None)
    figures = framing.measure(sets, ["rules"])
    assert figures["rules alone"]["babe"]["all"]["macro_f1"] == 1.0
    assert [name for name in framing.SETS if any(name in problem for problem in sets.problems)] == [
        "subj_en",
        "ptc",
        "probe_historical",
    ]
    ((name, rows),) = framing.tables(figures)
    assert (name, rows[0]["verdict"]) == ("dev", "goal")
    assert "babe" in framing_table.shown(rows)


def test_no_model_is_taught_on_the_rows_it_judges_or_speaks_of():
    folds = np.repeat([0, 1, 2, -1], 3)
    asked = []

    def teach(mask):
        asked.append(frozenset(folds[mask].tolist()))
        return np.full((len(folds), 1), len(asked) - 1.0)

    opinion = framing_learned.Opinion(folds, teach)
    for judged in (0, 1, 2, -1):
        said = opinion.for_teaching((folds >= 0) & (folds != judged))
        for place, fold in enumerate(folds.tolist()):
            assert not asked[int(said[place, 0])] & {fold, judged, -1}


def test_moods_are_those_outside_of_quotation_marks():
    texts = ("They said it must not be.", "“We must never yield,” the delegate told the congress.")
    rows = [framing_data.Row(text, text, 0, text) for text in texts]
    duty, _, _, _, _, _, denial, _, report, _ = framing_moods.counted(rows).T
    assert (duty.tolist(), denial.tolist(), report.tolist()) == ([1, 0], [1, 0], [1, 1])


def test_intervals_hold_the_figure():
    wanted, given = [1, 1, 0, 0] * 20, [1, 0, 0, 0] * 20
    figures = framing_scores.classes(wanted, given)
    low, high = figures["macro_f1_interval"]
    assert low < figures["macro_f1"] < high
    assert framing_scores.overlap([[(0, 4)]], [[(2, 6)]])["f1"] == 0.5


def test_a_ridge_regression_knows_the_folds_it_was_taught_on_and_no_other():
    rng = np.random.default_rng(1)
    columns, folds = rng.normal(size=(30_000, 4)).astype(np.float32), np.arange(30_000) % 3
    right = columns[:, 0] > 0
    wanted = np.where(folds == 2, ~right, right)[:, None].astype(float)
    said = framing_meaning.Ridge(columns, wanted, folds).said(folds < 2)[:, 0]
    assert np.mean((said > 0.5) == right) > 0.97
    wanted[folds == 2] = 7
    assert np.array_equal(framing_meaning.Ridge(columns, wanted, folds).said(folds < 2)[:, 0], said)


def test_pairs_in_order_count_ties_half():
    wanted = np.array([True, False, True, False])
    assert framing_decisions.in_order(wanted, [4, 3, 2, 1]) == 0.75
    assert framing_decisions.in_order(wanted, [1, 1, 1, 1]) == 0.5
