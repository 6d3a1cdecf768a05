"""Quotation marks are paired, their words told from distance and names, and speakers found."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from catalog.framing import names, quotation, sentences
from tests.bench.framing_names import load

STORY = """After the break the tone grew sharp. Petrov's ministry Marku henceforth referred to as "clerks and \
schemers" who, "bowing to every wind," had forgotten the war.
When Petrov called on Marku to free the old members of the party, in the following words:
"You behave like the old king, who shot his friends."
Then the highland leader calmly replied:
"The king shot traitors, we also shoot them."
The ministers demanded "free" elections and announced the "independence" of the valley, part of "Great Savia".
The ministry replied that "the question of the valley is its internal affair and must be settled by the people of \
the valley themselves."
The newspaper "Dawn" kept silent. The division "Falcon" and a "special office" took part. Ilir Marku noted:
“The old man's good work must be defended. He who does not defend it is a coward."
"""


def spans(text: str) -> list[tuple[str, str]]:
    return [(text[span.start : span.end], span.role) for span in quotation.quoted_spans(text)]


def quoted(text: str, language: str = "en") -> dict[str, tuple[str | None, str | None]]:
    """Direct and mixed quotations with their speakers."""
    split = sentences.split(text, language)
    found = quotation.find_quotations(text, split, names.propose(text, split))
    return {q.text: (q.speaker, q.speaker_name) for q in found if q.kind != "indirect"}


def reported(text: str, language: str = "en") -> list[tuple[str, str | None]]:
    split = sentences.split(text, language)
    found = quotation.find_quotations(text, split, names.propose(text, split))
    return [(q.text, q.speaker) for q in found if q.kind == "indirect"]


def test_all_styles_of_marks_are_paired():
    text = (
        'He said: “one is here”, "two is here", «three is here», „four is here“, '
        "‘five is here’, ''six is here'' and ‹seven is here›."
    )
    assert [inside.split()[0] for inside, _ in spans(text)] == ["one", "two", "three", "four", "five", "six", "seven"]


def test_mixed_pairs_and_reversed_angles_are_paired():
    assert [inside for inside, _ in spans('“a mixed one" here, »and this one« there.')] == [
        "a mixed one",
        "and this one",
    ]


def test_apostrophes_and_inches_are_no_quotation_marks():
    assert spans("The boys' school of '44 wasn't far; a 12\" gun and O'Brien's horse stood there.") == []


def test_a_plural_apostrophe_does_not_close_a_single_quotation():
    assert [inside for inside, _ in spans("‘It is the boys’ own work,’ he said.")] == ["It is the boys’ own work,"]


def test_each_paragraph_may_reopen():
    text = "“We shall not forget.\n\n“We shall not forgive,” Marku wrote.\n"
    assert quoted(text) == {"We shall not forget.": ("Marku", "Marku"), "We shall not forgive,": ("Marku", "Marku")}


def test_an_unclosed_mark_holds_one_sentence_only():
    text = 'He cried: "We will come back. Then he left.\n\nMuch later "the others" came.'
    assert [inside for inside, _ in spans(text)] == ["We will come back.", "the others"]


def test_roles_of_short_quotations():
    roles = dict(spans(STORY))
    assert roles["free"] == roles["independence"] == roles["special office"] == "scare"
    assert roles["Falcon"] == "name"
    assert roles["Dawn"] == "title"
    assert roles["clerks and schemers"] == "speech"


def test_speakers_of_a_rough_translation():
    found = quoted(STORY)
    marku = "Ilir Marku"
    assert found["clerks and schemers"] == ("Marku", marku)
    assert found["bowing to every wind,"][1] == marku
    assert found["You behave like the old king, who shot his friends."] == ("Petrov", "Petrov")
    assert found["The king shot traitors, we also shoot them."] == ("the highland leader", marku)
    assert found["The old man's good work must be defended. He who does not defend it is a coward."][1] == marku
    ministry = next(speaker for text, speaker in found.items() if text.startswith("the question of the valley"))
    assert ministry[0] == "The ministry"
    assert not {"free", "independence", "Great Savia", "Dawn", "Falcon", "special office"} & found.keys()


def test_verbs_before_between_and_after():
    text = (
        "“It is late,” said Anna Berisha, a teacher. “We must go,” she added, “before the rain.” Old Dom Nikoll "
        "answered: “Go.”"
    )
    found = quoted(text)
    assert found["It is late,"] == ("Anna Berisha", "Anna Berisha")
    assert found["We must go,"] == ("she", "Anna Berisha")
    assert found["before the rain."] == ("she", "Anna Berisha")
    assert found["Go."][0] == "Old Dom Nikoll"


def test_behind_a_participle_the_agent_speaks():
    story = "File 7 reports on meetings described by the committee as “hostile and harmful”."
    assert quoted(story) == {"hostile and harmful": ("the committee", None)}
    assert list(quoted("File 7 lists meetings described as “hostile and harmful”.").values()) == [(None, None)]


def test_an_unknown_speaker_stays_unknown():
    found = quoted('The wall was painted white. "Nobody leaves this town alive before winter!" The rain went on.')
    assert found == {"Nobody leaves this town alive before winter!": (None, None)}


def test_a_title_goes_to_its_only_holder_and_to_nobody_else():
    text = (
        'King Zog lived in exile. Marku ruled. The king wrote: "I will return to my people." The pope answered: '
        '"God may help."'
    )
    assert quoted(text) == {
        "I will return to my people.": ("The king", "King Zog"),
        "God may help.": ("The pope", None),
    }


def test_reported_speech():
    text = (
        "Marku said that the treaty was void. The border, officials said, would be closed in May. "
        "According to General Ivanov, five men were shot. The report on the claims was short. Petrov promised to "
        "send grain."
    )
    assert reported(text) == [
        ("that the treaty was void", "Marku"),
        ("The border", "officials"),
        ("would be closed in May", "officials"),
        ("five men were shot", "General Ivanov"),
        ("to send grain", "Petrov"),
    ]


def test_what_is_worth_noting_is_nobodys_speech():
    assert not reported("It is worth noting that the policy of the new ministry provoked irritation in the north.")


def test_a_relative_clause_is_no_report():
    assert reported("He mentioned the houses that burned and the claims of the farmers.") == [
        ("the houses that burned and the claims of the farmers", "He")
    ]


def test_russian_quotations():
    text = (
        "Марку назвал соседей «клерками и интриганами». Петров заявил: «Вы похожи на старого короля». "
        "«Решает народ», — подчеркнуло министерство. Так называемая «помощь» не пришла. По словам Петрова, флот ушёл."
    )
    found = quoted(text, "ru")
    assert found["клерками и интриганами"][0] == "Марку"
    assert found["Вы похожи на старого короля"][0] == "Петров"
    assert found["Решает народ"][0] == "министерство"
    assert "помощь" not in found
    assert reported(text, "ru") == [("флот ушёл", "Петрова")]


def test_dialogue_dashes_leave_out_the_narrator():
    text = "— Вы нам не верите? — спросил Марку.\n— Не верим, — ответил Петров, — и никогда не верили.\n"
    assert {q: s[0] for q, s in quoted(text, "ru").items()} == {
        "Вы нам не верите?": "Марку",
        "Не верим,": "Петров",
        "и никогда не верили.": "Петров",
    }


ROUGH = Path(__file__).with_name("rough_quotations.csv")  # in the manner of rough translations; speakers in order


@pytest.mark.parametrize("row", load(ROUGH))
def test_speakers_in_rough_translations(row):
    text, speakers = row["text"], row["speakers"]
    split = sentences.split(text, "en")
    found = [
        q.speaker or ""
        for q in quotation.find_quotations(text, split, names.propose(text, split))
        if q.kind != "indirect"
    ]
    wanted = [speaker for speaker in speakers.split("|") if speaker]
    assert len(found) == len(wanted)
    assert all(one in other for one, other in zip(wanted, found, strict=True))


PIECES = st.sampled_from(
    [
        '"',
        "“",
        "”",
        "«",
        "»",
        "‘",
        "’",
        "'",
        "„",
        "— ",
        "word",
        "Marku said",
        ". ",
        ", ",
        "\n",
        "\n\n",
        " ",
        "that",
        "𝔸",
        "5",
    ]
)


@given(st.lists(PIECES, max_size=40))
@example(["— ", '"', ". ", "— "])
def test_any_text_gives_ordered_spans_inside_it(pieces):
    text = "".join(pieces)
    found = quotation.quoted_spans(text)
    assert all(0 <= span.start < span.end <= len(text) for span in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    split = [(0, len(text))] if text else []
    for quote in quotation.find_quotations(text, split, names.propose(text, split)):
        assert text[quote.start : quote.end] == quote.text


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The council issued a sharp statement saying “the border is closed” to all.", "The council"),
        ("Deputy Arben Marku, D-Ky., said “the border is closed” on Monday.", "Deputy Arben Marku, D-Ky."),
        ("Petrov said that the treaty was void, adding “nobody signed it” in the end.", "Petrov"),
        ("Petrov said he believes “the border is closed” for good.", "Petrov"),
        ("It was a raid that General Marku described as “an act of war” later.", "General Marku"),
        ("The raid described as “an act of war” went on.", None),
    ],
)
def test_the_speaker_is_the_subject_of_the_main_clause(text, wanted):
    (speaker, _), *more = quoted(text).values()
    assert not more
    assert speaker == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Petrov said that he opposed the treaty of 1948.", "that he opposed the treaty of 1948"),
        ("Petrov promised to build five schools, starting in the north.", "to build five schools"),
        ("Petrov condemned the treaty on Monday in the square.", "the treaty"),
        ("Then Petrov asked how the king had left the country.", "how the king had left the country"),
    ],
)
def test_a_report_is_one_quotation_without_what_the_author_adds(text, wanted):
    assert [words for words, _ in reported(text)] == [wanted]


def test_what_an_army_does_is_no_report():
    for text in ("The brigade attacked the town at dawn.", "The partisans defended the bridge near Berat."):
        assert not reported(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It is well known that the Admiralty had ordered the raid.", None),
        ("The Russians of that time wrote that Marku was ill.", "The Russians"),
    ],
)
def test_an_adverb_or_a_preposition_is_nobody(text, wanted):
    assert [who for _, who in reported(text)] == [wanted]


def test_a_noun_that_looks_like_a_verb_of_speech_is_none():
    text = "In their report they called it “Operation Retail”, as if honour were sold over a counter."
    assert quoted(text) == {"Operation Retail": ("they", None)}


def test_a_report_ends_where_somebody_else_speaks():
    found = reported("Back when Petrov wrote his book, Marku said that the war was lost.")
    assert found == [("his book", "Petrov"), ("that the war was lost", "Marku")]


@pytest.mark.parametrize(
    "text",
    [
        "Parliament rejected the motion by twelve votes.",
        "London recalled its ambassador in May.",
        "Readers who wish to consult the maps are asked to order them.",
        "There can be no doubt that the bridge was old.",
    ],
)
def test_acts_and_wishes_of_nobody_are_no_reports(text):
    assert reported(text) == []


def test_those_called_upon_and_what_introduces_the_words_are_no_part_of_a_report():
    text = "Marku called on the council to open the gates, in the following words: “Let them in.”"
    assert reported(text) == [("the council to open the gates", "Marku")]


def test_what_was_described_by_nobody_is_not_the_last_speakers():
    text = "“He asked about bridges,” Petrescu noted. The party fell. It was described as “dated but reliable”."
    assert quoted(text)["dated but reliable"] == (None, None)


def test_a_pronoun_means_a_description_that_is_nearer_than_any_name():
    text = (
        "President Beneš was ill. Zorin came from Moscow. That evening the President caved in and signed. "
        "“I have accepted it,” he said."
    )
    assert [name for _, name in quoted(text).values()] == ["Beneš"]


def test_everyone_and_nobody_are_no_speakers():
    assert not reported("Everyone knows that the harvest was poor.")
    assert quoted("“Nobody believed the report,” everyone says.") == {"Nobody believed the report,": (None, None)}


def test_where_it_was_said_is_not_what_was_said():
    text = "Secretary of State Paul Merker said at the conference in Berlin: “This is a war of beetles.”"
    assert not reported(text)
    assert [name for _, name in quoted(text).values()] == ["Paul Merker"]


def test_whose_answer_opens_the_sentence_is_whom_a_pronoun_means():
    text = (
        "Ambassador P. I. Gerasimov arrived in March. Sékou Touré's distrust of Paris was well known. "
        "“We prefer poverty in liberty,” he had told the general in August."
    )
    assert [name for _, name in quoted(text).values()] == ["Sékou Touré"]
