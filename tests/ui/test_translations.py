"""The window speaks German and Russian throughout, counts properly, and can be read in each of its languages."""

import re
import shutil
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QMessageBox

from catalog.domain.errors import Invalid
from catalog.domain.operations import Operation
from catalog.domain.relations import RELATIONS
from catalog.domain.vocabulary import CSL_TYPES, ROLES
from catalog.services import settings
from catalog.ui import actions, languages, marked_texts, term_words, terms
from catalog.ui import sentences as shown
from catalog.ui.action_list import ACTIONS
from catalog.ui.dialogs.settings import settings_dialog
from catalog.ui.words import tr
from tests import translations
from tests.sentences import sentences
from tests.translations import FOLDER, SENTENCES, messages

PLACEHOLDER = re.compile(r"\{\w*\}|%L?n|</?p>")


@pytest.fixture
def speak(qapp):
    """Speak a language until the end of the test."""
    yield partial(languages.install, qapp)
    languages.install(qapp, "en")


@pytest.mark.parametrize("code", ["de", "ru"])
def test_a_translation_keeps_what_is_filled_in_and_the_spaces_around(code):
    for context, text, _comment, forms, _done in messages(FOLDER, code):
        for form in filter(None, forms):
            where = f"{context}: {text} → {form}"
            assert sorted(PLACEHOLDER.findall(form)) == sorted(PLACEHOLDER.findall(text)), where
            assert form.startswith(" ") == text.startswith(" "), where
            assert form.endswith("…") == text.endswith("…"), where


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("en", ["1 flag", "2 flags", "5 flags", "21 flags"]),
        ("de", ["1 Befund", "2 Befunde", "5 Befunde", "21 Befunde"]),
        ("ru", ["1 замечание", "2 замечания", "5 замечаний", "21 замечание"]),
    ],
)
def test_counts_take_the_form_their_number_asks_for(speak, code, shown):
    speak(code)
    assert [tr("%Ln flags", None, n) for n in (1, 2, 5, 21)] == shown


def test_words_of_the_domain_are_all_there_to_be_translated():
    assert {operation.label for operation in Operation} == set(marked_texts.OPERATIONS)
    assert {text for each in RELATIONS for text in (each.label, each.inverse)} == set(marked_texts.READINGS)
    assert set(CSL_TYPES) == term_words.TYPES.keys()
    assert set(ROLES) <= term_words.WORDS.keys()


def test_the_domain_is_said_in_the_language_of_the_screen(speak):
    speak("de")
    assert terms.step_title("Add quote", "Nie") == "Zitat hinzufügen: Nie"
    assert terms.reading("is cited by") == "wird zitiert in"
    assert terms.csl_type("article-newspaper") == "Zeitungsartikel"
    assert terms.language("sq") == "Albanisch"
    assert terms.date("1961-12") == "Dezember 1961"


def test_what_qt_says_itself_is_translated_too(speak, qtbot):
    speak("ru")
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setStandardButtons(QMessageBox.StandardButton.Cancel)
    assert box.buttons()[0].text() == "Отмена"


@pytest.mark.parametrize("code", languages.LANGUAGES)
def test_no_two_commands_of_a_menu_share_a_letter(speak, code):
    speak(code)
    taken = {}
    for spec in ACTIONS:
        text = QCoreApplication.translate("actions", spec.text)
        letter = re.search(r"&(\w)", text.replace("&&", ""))
        if letter:
            taken.setdefault((spec.menu, letter[1].casefold()), []).append(actions.plain(text))
    assert [found for found in taken.values() if len(found) > 1] == []


def test_the_language_is_that_of_the_system_unless_one_is_chosen(monkeypatch):
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("ru_RU"))
    assert languages.chosen(None) == "ru"
    assert languages.chosen("de") == "de"
    assert languages.chosen("tlh") == "ru"
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("fr_FR"))
    assert languages.chosen("") == "en"


def test_the_language_is_chosen_in_the_settings(preferences, qtbot):
    over = QMessageBox()
    qtbot.addWidget(over)
    dialog = settings_dialog(preferences, None, over)
    dialog.form.set_value("language", "de")
    dialog.do.click()
    assert settings.load()["language"] == "de"


def test_compiled_files_say_what_the_translations_say(qapp):
    for code in languages.LANGUAGES:
        compiled = QTranslator()
        assert compiled.load(f"catalog_{code}", str(FOLDER))
        for context, text, comment, forms, finished in messages(FOLDER, code):
            if finished and len(forms) == 1:
                assert compiled.translate(context, text, comment) == forms[0]
            elif finished:
                assert compiled.translate(context, text, comment, 5) == forms[-1]


def test_every_text_of_the_window_is_translated(tmp_path: Path):
    """When this fails: `python -m tests.translations` brings the new texts into the files and lists them."""
    for code in languages.LANGUAGES:
        shutil.copy(FOLDER / f"catalog_{code}.ts", tmp_path)
    translations.update(tmp_path)
    for code in languages.LANGUAGES:
        now, stored = (
            {each for each in messages(folder, code) if each[0] != SENTENCES} for folder in (tmp_path, FOLDER)
        )
        assert [message[:3] for message in now if not message[-1]] == []
        assert [message[:3] for message in stored - now] == []


@pytest.mark.parametrize("code", ["de", "ru"])
def test_nine_in_ten_sentences_put_together_elsewhere_are_translated(code):
    """A new one is shown in English until `python -m tests.translations` has it and somebody translates it."""
    translated = {text for context, text, *_, finished in messages(FOLDER, code) if context == SENTENCES and finished}
    now = set(sentences())
    assert len(now & translated) > 0.9 * len(now)


def test_errors_and_reasons_are_said_in_the_language_of_the_screen(speak):
    reason = "“our” speaks from inside one nation; name the country."
    problem = Invalid("“the day after” is not a date.", "Give its number.", field="date")
    assert shown.said(reason) == reason
    speak("de")
    assert shown.said(reason) == "„our“ spricht aus dem Innern einer Nation; nennen Sie das Land."
    assert shown.problem(problem) == "„the day after“ ist kein Datum. Geben Sie seine Nummer an."
    assert shown.said("A reason of somebody's own.") == "A reason of somebody's own."
    speak("ru")
    assert shown.said(reason) == "«our» говорит изнутри одной нации; назовите страну."


def test_texts_of_objects_are_found_by_their_class(qapp, speak):
    speak("de")

    class HelpWindow(QObject):
        pass

    assert HelpWindow().tr("Help text") == "Hilfetext"
