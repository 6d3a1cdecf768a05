"""The items of the golden citations: one of every kind a researcher of contested archives must cite."""

from typing import Any

from catalog.domain.csl import Item, to_items

NAMES: dict[str, dict[str, Any]] = {
    "hoxha": {"kind": "person", "preferred": "Hoxha, Enver"},
    "popovic": {"kind": "person", "preferred": "Popović, Miladin"},
    "gaulle": {"kind": "person", "preferred": "de Gaulle, Charles"},
    "beauvoir": {"kind": "person", "preferred": "Simone de Beauvoir"},
    "borde": {"kind": "person", "preferred": "Borde, Constance"},
    "malovany": {"kind": "person", "preferred": "Malovany-Chevallier, Sheila"},
    "khrushchev": {"kind": "person", "preferred": "Khrushchev, Nikita"},
    "halliday": {"kind": "person", "preferred": "Jon Halliday"},
    "griffith": {"kind": "person", "preferred": "Griffith, William E."},
    "berg": {"kind": "person", "preferred": "van der Berg, Jan"},
    "smiley": {"kind": "person", "preferred": "Smiley, David"},
    "committee": {"kind": "body", "preferred": "Central Committee of the Party of Labour"},
    "radio": {"kind": "body", "preferred": "Radio Tirana"},
    "fevziu": {"kind": "person", "preferred": "Fevziu, Blendi"},
    "molotov": {"kind": "person", "preferred": "Молотов, Вячеслав Михайлович"},
    "lellio": {"kind": "person", "preferred": "Anna Di Lellio"},
    "biberaj": {"kind": "person", "preferred": "Biberaj, Elez"},
    "king": {"kind": "person", "preferred": "Martin Luther King Jr."},
}


def _source(uid: str, kind: str, title: str | None, date: str | None, *people: tuple[str, str], **more: Any) -> Any:
    contributors = [{"name": name, "role": role, "as_written": None} for role, name in people]
    archive, language = more.pop("archive", None), more.pop("language", "en")
    fields = {key.replace("_", "-") if key.islower() else key: value for key, value in more.items()}
    return {"uid": uid, "citation_key": uid, "type": kind, "title": title, "date": date, "language": language,
            "contributors": contributors, "archive": archive, "fields": fields}  # fmt: skip


SOURCES = [
    _source("letter", "personal_communication", None, "1941-11-12", ("author", "hoxha"), ("recipient", "popovic"),
            genre="letter", archive={"place": "Tirana", "repository": "Central State Archive", "fonds": "Fonds 14",
                                     "box": "12", "folder": "3"}),
    _source("newspaper", "article-newspaper", "The Party Is Founded", "1944-10-21",
            container_title="Zëri i Popullit", page="1"),
    _source("translated", "book", "The Second Sex", "2009", ("author", "beauvoir"), ("translator", "borde"),
            ("translator", "malovany"), publisher="Jonathan Cape", publisher_place="London", original_date="1949"),
    _source("interview", "interview", "Memories of the Mission", "1982-05-03", ("author", "smiley"),
            ("interviewer", "halliday"), archive={"place": "London", "repository": "Imperial War Museum",
                                                  "item": "tape 3"}),
    _source("radio", "broadcast", "Comment on the Moscow Meeting", "1961-11-08", ("author", "radio"),
            medium="Radio broadcast", publisher="Radio Tirana", publisher_place="Tirana"),
    _source("web", "webpage", "How the Split Began", "2016-03-01", ("author", "fevziu"),
            container_title="Balkan Archive", URL="https://example.org/split", accessed="2026-01-05"),
    _source("chapter", "chapter", "The Moscow Conference", "1963", ("author", "griffith"), ("editor", "berg"),
            container_title="Albania and the Bloc", publisher="MIT Press", publisher_place="Cambridge, MA",
            page="60–88"),
    _source("thesis", "thesis", "The Missions in the Mountains", "1998", ("author", "berg"), genre="PhD thesis",
            publisher="Leiden University", publisher_place="Leiden"),
    _source("speech", "speech", "Speech at the Meeting of Eighty-One Parties", "1960-11-16", ("author", "hoxha"),
            event_title="Meeting of Eighty-One Communist and Workers’ Parties", event_place="Moscow"),
    _source("treaty", "treaty", "Treaty of Friendship and Mutual Aid", "1946-07-09",
            archive={"place": "Belgrade", "repository": "Archives of Yugoslavia", "fonds": "836",
                     "folder": "I-2-a"}),
    _source("gaulle", "book", "The Call to Honour", "1955", ("author", "gaulle"), publisher="Collins",
            publisher_place="London"),
    _source("report-a", "report", "On the Situation", "1943~", ("author", "committee"), publisher="Party Press"),
    _source("year-a", "book", "Albania Against the Tide", "1968", ("author", "fevziu"), publisher="Onufri"),
    _source("year-b", "book", "Before the Tide", "1968", ("author", "fevziu"), publisher="Onufri"),
    _source("journal", "article-journal", "Who Split First?", "2010", ("author", "lellio"), ("author", "biberaj"),
            container_title="Journal of Cold War Studies", volume="12", issue="3", page="5–30",
            DOI="10.1162/example.12.3.5"),
    _source("memo", "document", "Memorandum on the Base", "1961-05",
            archive={"repository": "National Archives", "place": "College Park, MD", "fonds": "RG 59",
                     "series": "Central Decimal File", "box": "2345", "item": "767.00/5-261"}),
    _source("film", "motion_picture", "The Great Warrior Skanderbeg", "1953", ("director", "lellio"),
            publisher="Mosfilm"),
    _source("edition", "book", "A Short History", "1999", ("author", "biberaj"), edition="2",
            publisher="Tauris", publisher_place="London"),
    _source("russian", "manuscript", "Записка о положении в Албании", "1948-02-10", ("author", "molotov"),
            language="ru", archive={"repository": "РГАСПИ", "fonds": "17", "series": "128", "folder": "1160",
                                    "item": "12"}),
    _source("undated", "manuscript", "Notes on the Groups", "[..1944]", ("author", "king"),
            archive={"repository": "Private collection"}),
]  # fmt: skip


def items() -> list[Item]:
    """The sources as CSL items."""
    return to_items(SOURCES, NAMES)
