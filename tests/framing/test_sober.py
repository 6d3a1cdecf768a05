"""Words that careful writing uses too are passed over in a text that shows hardly any other framing, and only there."""

from catalog.framing.analyse import analyse

CAREFUL = (
    "The massacre at Thiaroye took place on 1 December 1944. The official figure was thirty-five dead. "
    "The colonial regime kept the files closed. It is, of course, possible that two men were counted twice. "
    "The register was copied in May. Thirty-four men were tried in March 1945. The court sat for two days. "
    "The pay sheets are held at Caen. Their sheets are numbered. Later volumes were lost in a flood. "
    "The ship left Morlaix on 5 November. It carried the mail."
)
SLANTED = (
    " The treacherous clique of traitors robbed the soldiers. Our glorious army avenged them. "
    "The hirelings trembled before the righteous anger of the people! The cowardly scum fled."
)


def cues(text):
    return {flag.cue for sentence in analyse(text, language="en").sentences for flag in sentence.flags}


def test_established_terms_and_concessions_are_no_framing_in_a_careful_text():
    assert not cues(CAREFUL)


def test_the_same_words_count_where_the_text_is_slanted_elsewhere():
    assert {"massacre", "colonial regime", "of course"} <= cues(CAREFUL + SLANTED)


def test_plain_slant_is_flagged_in_a_careful_text():
    assert "treacherous" in cues(CAREFUL + " The treacherous clerk left.")


def test_a_sentence_alone_says_nothing_of_its_text():
    assert "massacre" in cues("A massacre followed in the spring.")


def test_words_named_in_marks_and_sources_weighed_are_no_framing_in_a_careful_text():
    weighed = " One memoir is vivid but one-sided. Where it has “the good men”, the copy at our disposal has “the men”."
    assert not cues(CAREFUL + weighed)
    assert {"one-sided", "the men"} <= cues(CAREFUL + SLANTED + weighed)


def test_a_hijacked_aircraft_is_a_fact_in_a_careful_text():
    assert not cues(CAREFUL + " In June the aircraft was hijacked to Oran.")


def test_a_scholars_turns_of_speech_and_verdicts_on_sources_are_passed_over_though_they_come_in_number():
    weighed = (
        " It is not known whether this claim is simply wrong. His critics were horrified, in my opinion without need."
    )
    assert not cues(CAREFUL + weighed)
