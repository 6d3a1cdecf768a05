"""What an analysis says of one text. All offsets are code points of that text, `end` exclusive."""

from dataclasses import dataclass

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Finding:
    """One place whose framing is editorial: which words, by which rule, and why, in a sentence a reader understands."""

    category: str
    rule: str
    start: int
    end: int
    cue: str
    reason: str
    strength: float
    in_quotation: bool = False
    suggestion: str | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and the findings that begin in it."""

    start: int
    end: int
    text: str
    flags: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words given as another's. `start` and `end` hold the words without their quotation marks.

    kind is direct, indirect or mixed; `speaker` is as written (None: unknown), `speaker_name` the preferred form;
    `cue` the word that introduces it ("replied"), `reason` why this speaker was chosen.
    """

    start: int
    end: int
    text: str
    kind: str
    speaker: str | None = None
    speaker_name: str | None = None
    cue: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class NameForm:
    """One spelling of a name, how often and where it stands."""

    form: str
    count: int
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class ProposedName:
    """Spellings that seem to be one person, body, family, place, event or work. `reason` says why they were joined."""

    preferred: str
    kind: str
    forms: tuple[NameForm, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ProposedClaim:
    """A sentence worth checking, as a neutral statement, with its date (EDTF), names (preferred forms) and numbers."""

    start: int
    end: int
    statement: str
    date: str | None = None
    names: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rival:
    """Two passages about the same thing that differ. kind is date, number, place, agent, polarity or wording."""

    kind: str
    a: Span
    b: Span
    reason: str


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that the engine says of one text. `analysed` is False where the language has no rules: nothing is clean."""

    language: str
    engine: str
    text_length: int
    analysed: bool = True
    sentences: tuple[Sentence, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    names: tuple[ProposedName, ...] = ()
    claims: tuple[ProposedClaim, ...] = ()
    rivals: tuple[Rival, ...] = ()
