"""Claims with their pros and cons as Argdown, which draws maps of arguments."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial

from catalog.formats.bibliography.fragments import plain
from catalog.formats.bundle.content import Record
from catalog.formats.bundle.rendered import Rendered, locator, passage_cited, text_owners

_SIGNS = {"supports": "+", "disputes": "-"}
_LINKS = {"supports": "+", "contradicts": "><", "qualifies": "_"}
_MARKS = re.compile(r"([\\\[\]<>#@{}*_|])")


def write(bundle: Rendered) -> bytes:
    """Every claim a statement; evidence as arguments for (+) and against (-) it; rivals as contradictions (><)."""
    head = f"===\ntitle: {_quoted(str(bundle.content['title'] or 'Claims'))}\n===\n"
    names = {claim["uid"]: f"Claim {number}" for number, claim in enumerate(bundle.content["claims"], 1)}
    quotes, owners = bundle.by_uid("quotes"), text_owners(bundle.content)
    said = partial(_said, bundle, quotes, owners)
    parts = ["\n".join(_claim(bundle, claim, names, said)) for claim in bundle.content["claims"]]
    return (head + "\n" + "\n\n".join(parts) + "\n").encode()


def _claim(
    bundle: Rendered, claim: Record, names: dict[str, str], evidence_said: Callable[[Record], str]
) -> Iterator[str]:
    labels = {tag["uid"]: tag["label"] for tag in bundle.content["tags"]}
    tags = "".join(f" #({re.sub('[()]', ' ', labels[uid])})" for uid in claim.get("tags") or ())
    status = f'{{status: "{claim.get("status") or "open"}"}}'
    yield f"[{names[claim['uid']]}]: {_text(claim['statement'])}{tags} {status}"
    for number, each in enumerate(claim.get("evidence") or (), 1):
        title, said = f"Evidence {names[claim['uid']].split()[1]}.{number}", _text(evidence_said(each))
        if each["stance"] in _SIGNS:
            yield f"  {_SIGNS[each['stance']]} <{title}>: {said}"
        else:
            yield f"  // mentioned in {said}"
    for link in bundle.content["links"]:
        if link["to"] == claim["uid"] and link["from"] in names and link["relation"] in _LINKS:
            yield f"  {_LINKS[link['relation']]} [{names[link['from']]}]"


def _said(bundle: Rendered, quotes: Mapping[str, Record], owners: Mapping[str, str], evidence: Record) -> str:
    quote, passage = quotes.get(evidence.get("quote") or ""), evidence.get("passage") or {}
    if quote is None:
        return f"“{passage.get('exact', '')}” {plain(passage_cited(bundle, owners, passage))}".strip()
    return f"“{quote['text']}” {plain(bundle.cited.get((quote.get('source') or '', locator(quote)), ''))}"


def _text(words: str) -> str:
    """Words on one line, in which nothing is a sign of Argdown."""
    return _MARKS.sub(r"\\\1", " ".join(words.split())).replace("//", "/\\/").replace("/*", "/\\*")


def _quoted(words: str) -> str:
    return '"' + " ".join(words.split()).replace("\\", "\\\\").replace('"', '\\"') + '"'
