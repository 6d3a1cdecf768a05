"""Check-worthy sentences become neutral statements with date, names and numbers."""

from catalog.framing import claims, names, sentences
from catalog.framing.analyse import analyse
from catalog.framing.results import Finding

TEXT = (
    "It is clear that Italy shamelessly occupied the country in April 1939. Ahmet Zogu fled to London. He took "
    "the treasury with him in 1939. "
    'Who profited from it? Long live the people! "In 1940 we came to Tirana with ten tanks." The cowardly '
    "ministers met Zogu in Durres. "
    "The number of fighters reached 20 thousand people in 1943. Perhaps Zogu should have stayed in Albania in 1939."
)


def flagged(word: str, category: str) -> Finding:
    start = TEXT.index(word)
    return Finding(category, "test", start, start + len(word), word, "", 0.5)


def proposed():
    spans = sentences.split(TEXT, "en")
    flags = [flagged("shamelessly", "loaded"), flagged("cowardly", "loaded")]
    return {claim.statement: claim for claim in claims.propose(TEXT, spans, flags, names.propose(TEXT, spans))}


def test_judging_words_and_formulas_are_left_out():
    found = proposed()
    assert "Italy occupied the country in April 1939." in found
    assert found["Italy occupied the country in April 1939."].date == "1939-04"
    assert "The ministers met Zogu in Durres." in found or "The cowardly ministers met Zogu in Durres." in found


def test_a_pronoun_becomes_the_only_person_named_before():
    assert "Ahmet Zogu took the treasury with him in 1939." in proposed()


def test_questions_slogans_quotations_and_opinions_are_no_claims():
    assert not any(
        word in statement for statement in proposed() for word in ("profited", "Long live", "ten tanks", "should")
    )


def test_what_happened_may_be_told_with_any_verb():
    text = "The British fleet swept the channel on 13 November 1946. They found 22 mines in the bay."
    assert len(stated(text)) == 2


def test_numbers_and_places():
    claim = next(claim for statement, claim in proposed().items() if "20 thousand" in statement)
    assert claim.numbers == ("20 thousand people",)
    assert TEXT[claim.start : claim.end] == claim.statement


def stated(text: str) -> list[str]:
    return [claim.statement for claim in analyse(text).claims]


def test_judging_adjectives_go_one_after_the_other():
    text = "Khrushchev's treacherous, revisionist policy ended the visits of Enver Hoxha to Moscow."
    assert stated(text) == ["Khrushchev's policy ended the visits of Enver Hoxha to Moscow."]


def test_words_that_take_a_side_give_way_to_neutral_ones():
    assert stated("In November 1944 the army liberated Tirana.") == ["In November 1944 the army took Tirana."]


def test_minds_guesses_headings_and_what_leans_on_the_sentence_before_need_a_date_or_a_number():
    text = (
        "Enver Hoxha sincerely believed in Stalin. This was a loss for Churchill and Tito. Zogu hoped to meet "
        "Churchill in London. The Germans would leave Tirana for Belgrade.\n\nWhy Albania left the Warsaw Pact"
    )
    assert stated(text) == []
    assert stated("Enver Hoxha hoped to meet Tito in 1946.") == ["Enver Hoxha hoped to meet Tito in 1946."]
