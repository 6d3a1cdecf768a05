"""The codes of languages: three letters in archives (ISO 639-2), two letters elsewhere, names in bibliographies."""

import re

_THREE = {
    "ar": "ara", "be": "bel", "bg": "bul", "bs": "bos", "cs": "cze", "da": "dan", "de": "ger", "el": "gre",
    "en": "eng", "es": "spa", "et": "est", "fa": "per", "fi": "fin", "fr": "fre", "he": "heb", "hi": "hin",
    "hr": "hrv", "hu": "hun", "hy": "arm", "it": "ita", "ja": "jpn", "ka": "geo", "ko": "kor", "la": "lat",
    "lt": "lit", "lv": "lav", "mk": "mac", "nl": "dut", "no": "nor", "pl": "pol", "pt": "por", "ro": "rum",
    "ru": "rus", "sk": "slo", "sl": "slv", "sq": "alb", "sr": "srp", "sv": "swe", "tr": "tur", "uk": "ukr",
    "vi": "vie", "yi": "yid", "zh": "chi",
}  # fmt: skip
_TERMINOLOGICAL = {
    "ces": "cs", "deu": "de", "ell": "el", "fas": "fa", "fra": "fr", "hye": "hy", "kat": "ka", "mkd": "mk",
    "nld": "nl", "ron": "ro", "slk": "sk", "sqi": "sq", "zho": "zh",
}  # fmt: skip
_NAMES = {
    "albanian": "sq", "arabic": "ar", "bulgarian": "bg", "chinese": "zh", "croatian": "hr", "czech": "cs",
    "danish": "da", "dutch": "nl", "english": "en", "finnish": "fi", "french": "fr", "german": "de", "greek": "el",
    "hebrew": "he", "hungarian": "hu", "italian": "it", "japanese": "ja", "latin": "la", "macedonian": "mk",
    "ngerman": "de", "norwegian": "no", "persian": "fa", "polish": "pl", "portuguese": "pt", "romanian": "ro",
    "russian": "ru", "serbian": "sr", "slovak": "sk", "slovenian": "sl", "spanish": "es", "swedish": "sv",
    "turkish": "tr", "ukrainian": "uk", "british": "en-GB", "american": "en-US", "deutsch": "de", "français": "fr",
    "русский": "ru", "shqip": "sq",
}  # fmt: skip
"""As programs, libraries and LaTeX write them."""
_TAG = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")
_TWO = {three: two for two, three in _THREE.items()} | _TERMINOLOGICAL


def to_three(code: str) -> str:
    """The code archives use; one we do not know stays as it is."""
    return _THREE.get(code.split("-")[0].lower(), code)


def from_three(code: str) -> str:
    """The code everyone else uses; one we do not know stays as it is."""
    return _TWO.get(code.lower(), code)


def code(written: str) -> str:
    """The code of a language that is given by its name or by three letters; anything else stays as it is."""
    return _NAMES.get(written.strip().casefold()) or from_three(written.strip())


def is_tag(language: str) -> bool:
    """Whether it has the form of a language tag (BCP 47), which is all that XML takes for one."""
    return _TAG.fullmatch(language) is not None
