"""Russian names meet in all their cases, wherever they stand."""

import pytest

from catalog.framing import analyse, cases, likeness, variants

TEXT = (
    "Энвер Ходжа родился в Гирокастре. В 1947 году Ходжу принял в Кремле Сталин. "
    "Ходже доложили о письме. «Мы не станем седьмой республикой», — сказал он секретарю. "
    "По словам Мехмета Шеху, «переговоры не дали ничего»."
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ходжа", "Ходже"),
        ("Ходжа", "Ходжой"),
        ("Энвер Ходжа", "Энвером Ходжой"),
        ("Жуков", "Жуковым"),
        ("Достоевский", "Достоевского"),
        ("Хо Ши Мин", "Хо Ши Мином"),
        ("Хрущёв", "Хрущева"),
    ],
)
def test_cases_of_one_name_meet(one, other):
    assert likeness.keys(one) & likeness.keys(other)
    assert variants.same(one, other).score >= variants.SAME


@pytest.mark.parametrize(("one", "other"), [("Иванов", "Петров"), ("Шеху", "Ходжа"), ("Hoxha", "Hoxhe")])
def test_other_names_are_no_cases(one, other):
    assert not cases.alike(one, other)


def test_a_name_in_a_case_is_found_at_the_head_of_a_sentence_and_answers_for_he():
    found = analyse.analyse(TEXT, language="ru")
    forms = [{form.form for form in name.forms} for name in found.names]
    assert {"Энвер Ходжа", "Ходжу", "Ходже"} in forms
    assert {"Сталин"} in forms
    assert found.quotations[0].speaker_name == "Энвер Ходжа"


def test_what_a_speaker_is_quoted_with_is_no_scare_quote():
    found = analyse.analyse(TEXT, language="ru")
    assert "scare_quotes" not in {flag.category for sentence in found.sentences for flag in sentence.flags}
