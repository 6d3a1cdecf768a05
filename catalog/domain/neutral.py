"""Neutral wordings: one that fits in place of the words, or, in brackets, advice on what to say instead."""

import re

_ARTICLE = re.compile(r"\b([Aa])n?(\s+)$")
_VOWEL_SOUND = re.compile(r"(?!uni|use|usu|eu|one\b)[aeiou]|hour|honest|heir", re.IGNORECASE)


def is_advice(wording: str | None) -> bool:
    """Whether the wording only says what to tell, and cannot stand in the sentence: "(the army by its name)"."""
    return bool(wording) and str(wording).startswith("(")


def plain(wording: str) -> str:
    """The wording as one reads it aloud: advice without its brackets."""
    return wording[1:].removesuffix(")") if is_advice(wording) else wording


def put(sentence: str, start: int, end: int, wording: str | None) -> str:
    """The sentence with the wording in place of its words start..end; as it is where there is none or only advice.

    A capital is kept, and "a" or "an" before it follows the new word.
    """
    if not wording or is_advice(wording):
        return " ".join(sentence.split())
    before = sentence[:start]
    if article := _ARTICLE.search(before):
        an = "n" if _VOWEL_SOUND.match(wording) else ""
        before = f"{before[: article.start()]}{article[1]}{an}{article[2]}"
    if sentence[start : start + 1].isupper():
        wording = wording[:1].upper() + wording[1:]
    return " ".join(f"{before}{wording}{sentence[end:]}".split())
