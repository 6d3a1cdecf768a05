"""Claims with their pros and cons as Argdown, which draws maps of arguments."""

import re
from collections.abc import Iterator

from catalog.formats.bibliography.fragments import plain
from catalog.formats.bundle.content import Record
from catalog.formats.bundle.rendered import Rendered, locator

_SIGNS = {"supports": "+", "disputes": "-"}
_LINKS = {"supports": "+", "contradicts": "><", "qualifies": "_"}
_MARKS = re.compile(r"([\\\[\]<>#@{}*_|])")


def write(bundle: Rendered) -> bytes:
    """Every claim a statement; evidence as arguments for (+) and against (-) it; rivals as contradictions (><)."""
    head = f"===\ntitle: {_quoted(str(bundle.content['title'] or 'Claims'))}\n===\n"
    names = {claim["uid"]: f"Claim {number}" for number, claim in enumerate(bundle.content["claims"], 1)}
    parts = ["\n".join(_claim(bundle, claim, names)) for claim in bundle.content["claims"]]
    return (head + "\n" + "\n\n".join(parts) + "\n").encode()


def _claim(bundle: Rendered, claim: Record, names: dict[str, str]) -> Iterator[str]:
    labels = {tag["uid"]: tag["label"] for tag in bundle.content["tags"]}
    tags = "".join(f" #({re.sub('[()]', ' ', labels[uid])})" for uid in claim.get("tags") or ())
    status = f'{{status: "{claim.get("status") or "open"}"}}'
    yield f"[{names[claim['uid']]}]: {_text(claim['statement'])}{tags} {status}"
    for number, each in enumerate(claim.get("evidence") or (), 1):
        title, said = f"Evidence {names[claim['uid']].split()[1]}.{number}", _text(_said(bundle, each))
        if each["stance"] in _SIGNS:
            yield f"  {_SIGNS[each['stance']]} <{title}>: {said}"
        else:
            yield f"  // mentioned in {said}"
    for link in bundle.content["links"]:
        if link["to"] == claim["uid"] and link["from"] in names and link["relation"] in _LINKS:
            yield f"  {_LINKS[link['relation']]} [{names[link['from']]}]"


def _said(bundle: Rendered, evidence: Record) -> str:
    quote = bundle.by_uid("quotes").get(evidence.get("quote") or "")
    if quote is None:
        return f"“{(evidence.get('passage') or {}).get('exact', '')}”"
    return f"“{quote['text']}” {plain(bundle.cited.get((quote.get('source') or '', locator(quote)), ''))}"


def _text(words: str) -> str:
    """Words on one line, in which nothing is a sign of Argdown."""
    return _MARKS.sub(r"\\\1", " ".join(words.split())).replace("//", "/\\/").replace("/*", "/\\*")


def _quoted(words: str) -> str:
    return '"' + " ".join(words.split()).replace("\\", "\\\\").replace('"', '\\"') + '"'
