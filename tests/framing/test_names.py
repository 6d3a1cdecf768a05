"""Names are proposed from the text with all their spellings, and words that only open a sentence are not."""

from hypothesis import given
from hypothesis import strategies as st

from catalog.framing import names, sentences

TEXT = """Enver Hoxha headed the Communist Party of Albania. General Khoja, as the translators wrote, feared Ahmet Zogu.
King Zog lived in London. Resistance of the Bali Kombetar ended; the Balli Kombetar was broken near Vlore. Enver \
went to Vlora in June.
Formally, E. Hoxha led the Council of Ministers, and the XX Party Congress shook him as the 20th Party Congress \
shook others.
The Stalin-Tito quarrel pleased nobody. Stalin kept silent. Albanian officers met Soviet officers in New York.
"""


def proposed(text: str) -> dict[str, tuple[str, set[str]]]:
    return {
        n.preferred: (n.kind, {form.form for form in n.forms}) for n in names.propose(text, sentences.split(text, "en"))
    }


def test_spellings_of_one_person_are_joined():
    assert proposed(TEXT)["Enver Hoxha"] == ("person", {"Enver Hoxha", "General Khoja", "Enver", "E. Hoxha"})
    assert proposed(TEXT)["Ahmet Zogu"] == ("person", {"Ahmet Zogu", "King Zog"})


def test_of_spellings_alike_in_all_else_the_first_in_the_text_is_preferred():
    assert "Enver Hoxha" in proposed("Enver Hoxha was at work. Then Enver Hodja spoke until evening.")


def test_bodies_places_and_events():
    found = proposed(TEXT)
    assert found["Balli Kombetar"] == ("body", {"Bali Kombetar", "Balli Kombetar"})
    assert found["Communist Party of Albania"][0] == found["Council of Ministers"][0] == "body"
    assert {"Vlora", "Vlore"} in [forms for kind, forms in found.values() if kind == "place"]
    assert found["20th Party Congress"] == ("event", {"20th Party Congress", "XX Party Congress"})
    assert found["New York"][0] == "place"


def test_opening_words_and_adjectives_are_no_names():
    assert not {"Resistance", "Formally", "Albanian", "Soviet", "June", "King", "The"} & proposed(TEXT).keys()


def test_the_government_of_a_country_is_a_body():
    found = proposed("The Soviet government replied. The Soviet army waited.")
    assert {name: kind for name, (kind, _) in found.items()} == {"Soviet government": "body"}


def test_initials_of_every_kind_belong_to_the_name():
    found = proposed("He spoke to I. V. Stalin. Stalin agreed. The section was led by Gh. Stan thereafter. Stan left.")
    assert {frozenset(forms) for _, forms in found.values()} == {
        frozenset(("I. V. Stalin", "Stalin")),
        frozenset(("Gh. Stan", "Stan")),
    }


def test_a_surname_seen_only_at_the_head_of_a_sentence():
    assert {"Chou En-lai", "Chou"} in [forms for _, forms in proposed("Chou En-lai left. Chou came back.").values()]


def test_the_first_of_two_surnames_alone():
    found = proposed("They met J. Broz-Tito in June. Later Tito wrote, and to that Broz answered.")
    assert {"J. Broz-Tito", "Tito", "Broz"} in [forms for _, forms in found.values()]


def test_a_pair_with_a_hyphen_is_two_names():
    assert "Stalin-Tito" not in proposed(TEXT)
    assert proposed(TEXT)["Tito"][0] == "person"


def test_counts_and_places_of_the_forms():
    for name in names.propose(TEXT, sentences.split(TEXT, "en")):
        for form in name.forms:
            assert form.count == len(form.spans)
            assert all(" ".join(TEXT[start:end].split()) == form.form for start, end in form.spans)


def test_a_given_name_with_two_bearers_joins_neither():
    text = "Ivan Petrov met Ivan Serov. Later Ivan left."
    assert {frozenset(forms) for _, forms in proposed(text).values()} >= {frozenset({"Ivan"})}


def test_headlines_do_not_make_names():
    text = "Petrov Goes After The Old Guard Of Marku\n\nIvan Petrov spoke of Marku in the hall. Then Petrov left.\n"
    assert set(proposed(text)) == {"Ivan Petrov", "Marku"}


def test_office_holders_are_known_by_their_name():
    text = "Senate Majority Leader John Smith spoke. The minister heard Smith."
    assert proposed(text)["John Smith"][1] == {"Senate Majority Leader John Smith", "Smith"}


@given(st.text(alphabet="ABab .-'\n“1É中", max_size=60))
def test_any_text_gives_spans_inside_it(text):
    for name in names.propose(text, [(0, len(text))] if text else []):
        assert all(0 <= start < end <= len(text) for form in name.forms for start, end in form.spans)


def test_places_and_bodies_are_told_from_persons_by_what_leads_to_them():
    text = (
        "The prefect of Drama wrote in 1924. The valley of the Vardar was given up. The treaty was kept by the Porte. "
        "The Rhee cabinet fell."
    )
    found = {form: kind for form, (kind, *_) in proposed(text).items()}
    assert (found["Drama"], found["Vardar"], found["Porte"], found["Rhee"]) == ("place", "place", "body", "person")


def test_an_institute_of_foreign_languages_is_no_minister():
    assert proposed("He studied at the Institute of Foreign Languages.").keys() == {"Institute of Foreign Languages"}


def test_a_surname_without_its_accents_at_the_head_of_a_sentence():
    found = proposed("The minister, Hashim Thaçi, was arrested. Thaci pleaded not guilty.")
    assert set(found["Hashim Thaçi"][1]) == {"Hashim Thaçi", "Thaci"}


def test_two_names_of_one_state_and_the_words_of_a_title():
    found = proposed(
        "The USSR signed. The Soviet Union paid. The article was printed under the title “The Marshes of Ohm”."
    )
    assert len(found) == 1


def test_a_party_of_peasants_is_no_person():
    assert proposed("Critics in the Peasants' Party and the Chamber of Deputies objected.").keys() == {
        "Peasants' Party",
        "Chamber of Deputies",
    }


def test_a_body_meets_its_initials_also_those_of_another_language():
    text = "The Albanian People's Liberation Army grew. In July NOAA took the town."
    assert {"Albanian People's Liberation Army", "NOAA"} in [forms for _, forms in proposed(text).values()]


def test_what_stands_in_brackets_behind_a_body_is_its_short_form():
    text = "It joined the Turkish Resistance Organisation (TMT); a Letter of the Communist Party of Greece (KKE) came."
    found = [forms for _, forms in proposed(text).values()]
    assert {"Turkish Resistance Organisation", "TMT"} in found
    assert {"Communist Party of Greece", "KKE"} in found


def test_another_name_that_the_text_gives():
    text = "The Information Bureau, or Cominform, met in Poland. He feared Georgios Grivas, nicknamed Digenis, most."
    found = [forms for _, forms in proposed(text).values()]
    assert {"Information Bureau", "Cominform"} in found
    assert {"Georgios Grivas", "Digenis"} in found
    assert {"Moscow", "London"} not in [forms for _, forms in proposed("Either Moscow, or London, knew.").values()]


def test_kinds_by_what_stands_around():
    text = (
        "Shots fell in Tirana, Ropat and Belsh. They landed 8 km west of Kalur. According to Vetima of 3 May 1944 it "
        "was calm. The state security service of the People's Republic (Sigurimi) watched the camp on Goli Bregu."
    )
    kinds = {name: kind for name, (kind, _) in proposed(text).items()}
    assert [kinds[name] for name in ("Ropat", "Belsh", "Kalur", "Goli Bregu")] == ["place"] * 4
    assert [kinds[name] for name in ("Vetima", "Sigurimi")] == ["body"] * 2


def test_the_great_helmsman_is_no_place():
    kinds = {name: kind for name, (kind, _) in proposed("They feared the Great Helmsman who ruled New Delhi.").items()}
    assert kinds == {"Great Helmsman": "person", "New Delhi": "place"}


def test_first_words_that_look_like_something_else_are_names():
    text = (
        "Jan Masaryk was found. Memed Abashidze wrote verse. Kindler (2018) disagrees. He served the Near East Relief."
    )
    assert {"Jan Masaryk", "Memed Abashidze", "Kindler", "Near East Relief"} <= proposed(text).keys()


def test_words_of_headings_and_followers_are_no_names():
    text = (
        "THE BREAK WITH MOSCOW\n\nEarly Years and Education\n\nMarko Deti was born in Shkodra. "
        "The General Staffs met.\n\n"
        "The Road to Power\n\nThe Horthyite officers and a Maoist group left Budapest. "
        "White and Lundqvist said nothing.\n\n"
        "Mehmet Shehu\n\nShehu was a soldier.\n"
    )
    assert {"Marko Deti", "Shkodra", "Budapest", "Mehmet Shehu"} <= proposed(text).keys()
    assert not {"Early Years", "Education", "Power", "Road", "Horthyite", "Maoist", "General Staffs", "Staffs"} & (
        proposed(text).keys()
    )
    assert "Lundqvist" in proposed(text)
