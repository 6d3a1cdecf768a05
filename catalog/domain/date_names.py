"""What months, seasons and the small words around a date are called in the languages dates are typed in."""


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


MONTHS: dict[str, tuple[str, ...]] = {
    "en": _words("January February March April May June July August September October November December"),
    "de": _words("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    "fr": _words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    "ru": _words("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
    "sq": _words("janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor"),
    "it": _words("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
    "es": _words("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
}
MONTHS_OF: dict[str, tuple[str, ...]] = {
    "ru": _words("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
}
"""Months in the case that follows a day, where it differs."""

MONTHS_SHORT: tuple[str, ...] = (
    "jan janv янв jän jänner gen ene",
    "feb febr févr fév фев февр",
    "mar märz mrz мар",
    "apr avr апр abr",
    "mai maij",
    "jun июн giu",
    "jul juil июл lug",
    "aug авг ago gusht",
    "sep sept сен сент set",
    "oct okt окт ott",
    "nov ноя нояб nentor",
    "dec dez déc дек dic",
)
SEASONS: dict[str, tuple[str, ...]] = {
    "en": ("spring", "summer", "autumn", "winter"),
    "de": ("Frühjahr", "Sommer", "Herbst", "Winter"),
    "fr": ("printemps", "été", "automne", "hiver"),
    "ru": ("весна", "лето", "осень", "зима"),
}
SEASONS_ALSO: tuple[str, ...] = (
    "spring frühling frühjahrs весны весной pranverë pranvera primavera",
    "summer sommers лета летом verë vera estate verano",
    "fall autumn herbstes осени осенью vjeshtë vjeshta autunno otoño",
    "winter winters зимы зимой dimër dimri inverno invierno",
)
SMALL_WORDS: dict[str, str] = {
    "~": "circa ca c about around approximately approx near etwa um ungefähr gegen vers environ около примерно ок "
    "приблизительно rreth verso hacia",
    "?": "uncertain unsicher incertain "
    "probably possibly perhaps maybe presumably likely vermutlich wahrscheinlich vielleicht wohl probablement "
    "вероятно возможно предположительно ndoshta probabilmente probablemente",
    "<": "by earlier früher раньше",
    "{": "before vor avant para prima antes",
    "u": "until till bis jusqu'à jusqu’à jusqu'en jusqu’en до deri",
    ">": "later später позже",
    "}": "after nach après после pas dopo después",
    "f": "since from seit ab von du depuis dès с nga dal desde",
    "b": "between zwischen entre между midis tra",
    "-": "to through à au по al",
    "&": "and und et и dhe e y",
    "|": "or oder ou или ose o",
    "e": "early beginning start anfang début beginning начало начале fillim fillimi inizio principios",
    "i": "mid middle mitte milieu середина середине mes mesi metà mediados",
    "l": "late end ende fin конец конце fund fundi fine finales",
    "c": "century jahrhundert jh siècle век века shekulli secolo siglo",
    "D": "années",
    " ": "the of in on year years a d ad ce den der des im am le la de en l an année jahr jahre jahres anno "
    "г гг года году годов год годы годах в во на më në të vitit viti del di nel el eme e monday tuesday wednesday "
    "thursday friday saturday sunday",
}
"""Kind of token (see date_words) → the words of that kind. Kind u is "until"; a space marks words that say nothing."""

PHRASES: dict[str, dict[str, str]] = {
    "en": {
        "about": "about {}", "uncertain": "{} (uncertain)", "range": "{} – {}", "or": " or ", "and": " and ",
        "until": "{} or earlier", "since": "{} or later", "open_end": "since {}", "open_start": "until {}",
        "unknown_end": "from {}, end unknown", "unknown_start": "until {}, beginning unknown",
        "between": "between {} and {}", "bc": "{} BC", "decade": "{}s", "day": "{day} {month} {year}",
        "some_day": "a day in {}", "early": "early {}", "middle": "mid-{}", "late": "late {}",
    },
    "de": {
        "about": "um {}", "uncertain": "{} (unsicher)", "range": "{} – {}", "or": " oder ", "and": " und ",
        "until": "{} oder früher", "since": "{} oder später", "open_end": "seit {}", "open_start": "bis {}",
        "unknown_end": "ab {}, Ende unbekannt", "unknown_start": "bis {}, Beginn unbekannt",
        "between": "zwischen {} und {}", "bc": "{} v. Chr.", "decade": "{}er Jahre", "day": "{day}. {month} {year}",
        "some_day": "ein Tag in {}", "early": "Anfang {}", "middle": "Mitte {}", "late": "Ende {}",
    },
    "fr": {
        "about": "vers {}", "uncertain": "{} (incertain)", "range": "{} – {}", "or": " ou ", "and": " et ",
        "until": "{} ou avant", "since": "{} ou après", "open_end": "depuis {}", "open_start": "jusqu’en {}",
        "unknown_end": "dès {}, fin inconnue", "unknown_start": "jusqu’en {}, début inconnu",
        "between": "entre {} et {}", "bc": "{} av. J.-C.", "decade": "années {}", "day": "{day} {month} {year}",
        "some_day": "un jour de {}", "early": "début {}", "middle": "milieu {}", "late": "fin {}",
    },
    "ru": {
        "about": "около {}", "uncertain": "{} (предположительно)", "range": "{} – {}", "or": " или ", "and": " и ",
        "until": "{} или раньше", "since": "{} или позже", "open_end": "с {}", "open_start": "до {}",
        "unknown_end": "с {}, конец неизвестен", "unknown_start": "до {}, начало неизвестно",
        "between": "между {} и {}", "bc": "{} до н. э.", "decade": "{}-е годы", "day": "{day} {month} {year}",
        "some_day": "день: {}", "early": "начало {}", "middle": "середина {}", "late": "конец {}",
    },
}  # fmt: skip
