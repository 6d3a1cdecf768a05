"""Neutral wordings: one that fits in place of the words, or, in brackets, advice on what to say instead."""

import re

_ARTICLE = re.compile(r"\b([Aa])n?(\s+)$")
_DETERMINER = re.compile(r"\b(?:an?|the)\s+$", re.IGNORECASE)
_VOWEL_SOUND = re.compile(r"(?!uni|use|usu|eu|one\b)[aeiou]|hour|honest|heir", re.IGNORECASE)


def is_advice(wording: str | None) -> bool:
    """Whether the wording only says what to tell, and cannot stand in the sentence: "(the army by its name)"."""
    return bool(wording) and str(wording).startswith("(")


def plain(wording: str) -> str:
    """The wording as one reads it aloud: advice without its brackets."""
    return wording[1:].removesuffix(")") if is_advice(wording) else wording


def put(sentence: str, start: int, end: int, wording: str | None) -> str:
    """The sentence with the wording in place of its words start..end; as it is where there is none or only advice.

    A capital at the beginning is kept, "a" or "an" before it follows the new word, and no article stands twice.
    """
    if not wording or is_advice(wording):
        return " ".join(sentence.split())
    before = sentence[:start]
    if wording.startswith("the "):
        before = _DETERMINER.sub("", before)
    if article := _ARTICLE.search(before):
        an = "n" if _VOWEL_SOUND.match(wording) else ""
        before = f"{before[: article.start()]}{article[1]}{an}{article[2]}"
    opening = next((letter for letter in sentence if letter.isalpha()), "")
    if opening.isupper() and not any(letter.isalnum() for letter in before):
        wording = wording[:1].upper() + wording[1:]
    return " ".join(f"{before}{wording}{sentence[end:]}".split())
