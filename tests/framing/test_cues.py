"""Flags in context: whose voice it is, what is a name, what softens, what stands in punctuation."""

import pytest

from catalog.framing import analyse, quotation, ranking, sentences

RULES = analyse.shipped_lexicon().languages


def flags(text, language="en"):
    spans = sentences.split(text, language)
    return analyse.flags(text, spans, quotation.find_quotations(text, spans, []), RULES[language])


def categories(text, language="en"):
    return {flag.category for flag in flags(text, language) if not flag.in_quotation}


def test_a_flag_says_exactly_where_and_why():
    text = "𐍈 The treacherous envoy left."
    (flag,) = flags(text)
    assert (flag.category, flag.rule) == ("loaded", "loaded.treachery")
    assert text[flag.start : flag.end] == flag.cue == "treacherous"
    assert flag.reason.startswith("“treacherous” judges")
    assert flag.suggestion


def test_cues_in_quoted_speech_belong_to_the_speaker_and_rank_low():
    (quoted,) = [f for f in flags("Hoxha replied in 1961: “The traitors were punished.”") if f.cue == "traitors"]
    (plain,) = [f for f in flags("Hoxha left in 1961, and the traitors were punished.") if f.cue == "traitors"]
    assert quoted.in_quotation
    assert not plain.in_quotation
    assert quoted.strength < 0.5 * plain.strength


@pytest.mark.parametrize(
    "text",
    [
        "The Anti-Fascist National Liberation Council of Albania met in May.",
        "The Communist Party of Albania changed its name in 1948.",
        "The battalion joined the Heroic Brigade in 1943.",
        "He joined the League for the Liberation of Labour in 1931.",
    ],
)
def test_names_of_bodies_are_not_flagged(text):
    assert not flags(text)


def test_a_capital_at_the_start_of_a_sentence_hides_nothing():
    assert "loaded" in categories("Treacherous ministers left the coalition.")


def test_headlines_in_capitals_are_read_as_well():
    assert "loaded" in categories("Treacherous Minister Betrays His Own Comrades")


def test_a_hedge_makes_a_flag_weaker():
    (plain,) = flags("The general was a traitor.")
    (hedged,) = flags("The general was perhaps a traitor.")
    assert hedged.strength < plain.strength


def test_the_longest_cue_of_a_category_stands_for_the_shorter_ones():
    assert [flag.cue for flag in flags("It was a puppet government.")] == ["puppet government"]


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("They held “free” elections in December.", "scare_quotes"),
        ("“They will come back on their knees.”", "unsourced_quote"),
        ("Who profits from all this?", "exhortation"),
        ("Down with the blockade!", "exhortation"),
        ("We got a base on the coast.", "in_group_voice"),
        ("It is known that the king fled.", "vague_attribution"),
        ("His real aim was the port.", "causal_motive"),
        ("He sincerely believed in the plan.", "causal_motive"),
        ("It was the only one in Europe.", "superlative"),
        ("All attempts failed.", "generalisation"),
        ("The settlers were relocated in May.", "contested_term"),
    ],
)
def test_every_category_has_its_say(text, category):
    assert category in categories(text)


@pytest.mark.parametrize(
    "text",
    [
        "The word “free” occurs twice in the statute.",
        "The ship “Victory” was launched in 1912.",
        "He called the plan “reasonable” in 1961 (vol. 2, p. 5).",
    ],
)
def test_words_that_are_named_or_reported_are_not_taken_for_distance(text):
    assert ranking.strength(flags(text)) < 0.5


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Предательская политика привела к разрыву.", "loaded"),
        ("Марионеточный кабинет подал в отставку.", "label"),
        ("Разумеется, посол об этом знал.", "certainty"),
        ("Наши войска перешли реку.", "in_group_voice"),
        ("В декабре прошли «свободные» выборы.", "scare_quotes"),
    ],
)
def test_russian(text, category):
    assert category in categories(text, "ru")


def test_dry_russian_is_left_alone():
    assert not flags(
        "Дело содержит сорок две фотографии и карту. Соглашение подписано 9 июля 1946 г. в Белграде.", "ru"
    )


def test_we_in_a_quotation_is_the_speakers_business():
    assert not flags("The envoy said in his speech: “You are our friends and we got a base here.”")


def test_of_quoted_words_the_reason_blames_the_speaker():
    (flag,) = [f for f in flags("Petrov said in 1950: “It is worth noting that the envoy left.”") if f.in_quotation]
    assert "the speaker" in flag.reason
    assert "the author" not in flag.reason


@pytest.mark.parametrize(
    "text",
    [
        "“I only read aloud what was printed,” Lungu said in her statement.",
        "File 217 includes a statement of 3 March 1953. “I only read aloud what was printed,” Lungu said.",
        "“We consider this mood to be unfriendly,” was said in the letter of March 27.",
        "The term chiabur (“kulak”) is used for peasants who owned machinery.",
        "The officers were repressed by the tribunal.",
    ],
)
def test_words_with_a_source_a_mention_or_an_agent_are_left_alone(text):
    assert not flags(text)


def analysed(text):
    return [(flag.category, flag.cue) for sentence in analyse.analyse(text).sentences for flag in sentence.flags]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The so-called “Interim Legislative Assembly” met in May.", "Interim Legislative Assembly"),
        ("They worked for the self-proclaimed “Republic of the Coast” in May.", "Republic of the Coast"),
        ("Kádár's “Revolutionary Workers’ Government” came back.", "Revolutionary Workers’ Government"),
    ],
)
def test_marks_around_the_name_of_a_body_that_is_put_in_doubt(text, cue):
    assert ("scare_quotes", cue) in analysed(text)


def test_marks_around_half_of_what_a_thing_is_called_and_before_a_participle():
    assert ("scare_quotes", "unequal") in analysed("In the capital these are now called “unequal” treaties.")
    assert ("scare_quotes", "reunion") in analysed("The “reunion”, as is well known, had been rehearsed.")
    assert not analysed("The field is called “unequal” in the register.")


def test_a_name_that_takes_a_side_is_flagged_with_its_capitals():
    assert ("contested_term", "Northern Epirus") in analysed("The delegates spoke of Northern Epirus for an hour.")
    assert ("contested_term", "Great Patriotic War") in analysed("He fell ill before the Great Patriotic War.")
    assert not analysed("The Museum of the Great Patriotic War was opened in 1985.")


@pytest.mark.parametrize(
    "text",
    [
        "Hall writes that the treaty “satisfied none of those who had signed it”.",
        "The protocols were printed under the title “Le traité de paix de Bucarest”.",
        "Minutes of the meeting of 4 May. Councillor Adams said that the name was “an insult to all who live here”.",
        "Adams said: “The name is an insult.” The letter was printed in The Times of 4 May 1950.",
    ],
)
def test_words_that_can_be_looked_up_are_left_alone(text):
    assert not [category for category, _ in analysed(text) if category == "unsourced_quote"]


def test_one_flag_for_words_that_go_on():
    text = "“The bridge will be blown up,” said Marku. “We shall wait for the morning train,” Marku added."
    assert [cue for category, cue in analysed(text)] == ["The bridge will be blown up,"]


def test_a_clause_in_marks_behind_that_needs_a_source_too():
    text = "The government replied that “the question must be decided by those who live in the country.”"
    assert "unsourced_quote" in {category for category, _ in analysed(text)}


def test_words_without_a_source_are_not():
    text = "The envoy left in 1961. “I only read aloud what was printed,” Lungu said."
    assert [flag.rule for flag in flags(text)] == ["unsourced_quote.no_reference"]


@pytest.mark.parametrize(
    "text",
    [
        "He drowned in the Drin in 1911.",
        "A mask of wood and a cloak of red wool were sold to the museum.",
        "The yoke of oxen, the nest of tables and a bunch of keys are listed.",
        "The flood of 1933 and the plague of 1813 are described.",
        "The house of the governor stood beside the graveyard of the monastery.",
        "The boats were handed over to the Greek navy, and the garrison surrendered to the British.",
        "Copies destined for the archive were made; a chapter in the history of the town follows.",
        "The city was under siege for two months and the church lay in ruins.",
        "It was agreed that each side would report.",
        "The swamp was drained in 1930.",
    ],
)
def test_literal_uses_are_left_alone(text):
    assert not flags(text)


def test_what_is_reported_of_somebody_named_ranks_lower():
    (plain,) = flags("The settlement was a national catastrophe.")
    text = "Anna Petrova argued that the settlement was a national catastrophe."
    ((told,),) = [sentence.flags for sentence in analyse.analyse(text).sentences]
    assert told.strength < plain.strength
    assert not told.in_quotation


def test_a_term_that_is_spoken_of_takes_no_side():
    assert not analysed("The term “Old Serbia” appears in eleven of the documents.")


def test_what_is_pleaded_before_a_court_is_the_partys():
    text = "Counsel for the respondent submitted that the article was malicious. The article was malicious."
    assert [flag.in_quotation for flag in flags(text) if flag.cue == "malicious"] == [True, False]


@pytest.mark.parametrize(
    "text",
    [
        "It is not clear who wrote the letter.",
        "It has not been proved that she knew the goods.",
        "We have therefore used only dated letters.",
        "The ceasefire line has never been recognised as a border.",
        "Abashidze called it a coup.",
        "He preferred the term genocide.",
        "I was born in Kutaisi.",
        "A committee of the Fatherland Front met in May.",
        "We are indebted to the staff of the archive.",
        "Some of the men listed as bandits were later decorated.",
    ],
)
def test_words_that_mean_something_harmless_here_are_passed_over(text):
    assert not flags(text)


def test_a_label_takes_the_name_in_front_along_and_so_does_its_wording():
    (found,) = flags("At dawn the Tito clique left.")
    assert (found.cue, found.suggestion) == ("Tito clique", "Tito leadership")


def test_of_a_question_in_quotation_marks_only_the_speakers_words_are_flagged():
    text = "Marku stood up and asked the court: “Who has sold the bridge to the enemy?”"
    asked = [flag for sentence in analyse.analyse(text, language="en").sentences for flag in sentence.flags]
    assert [f.cue for f in asked if f.rule == "exhortation.question"] == ["Who has sold the bridge to the enemy?"]
    assert all(f.in_quotation for f in asked if f.rule == "exhortation.question")
