"""Every action of the program, declared once: menus, toolbar, shortcuts, command palette and help come from here."""

from dataclasses import dataclass
from typing import Any

from catalog.ui.words import translate

FILE = translate("actions", "&File")
EDIT = translate("actions", "&Edit")
ADD = translate("actions", "&Add")
READ = translate("actions", "&Text")
REVIEW = translate("actions", "&Review")
VIEW = translate("actions", "&View")
THEME = translate("actions", "&Theme")
HELP = translate("actions", "&Help")


@dataclass(frozen=True, slots=True)
class Spec:
    """One action. It is enabled while somebody handles it and every state named in `needs` (words) holds."""

    id: str
    text: str
    menu: tuple[str, ...] = ()
    shortcut: str = ""  # several separated by |
    icon: str = ""
    tip: str = ""
    needs: str = ""
    toolbar: bool = False
    checkable: bool = False
    section: bool = False  # a separator stands before it
    short: str = ""  # what the toolbar says, if not the text


def _spec(id_: str, text: str, *menu: str, **more: Any) -> Spec:
    return Spec(id_, text, menu, **more)


ACTIONS: tuple[Spec, ...] = (
    _spec("file.new", translate("actions", "&New catalogue…"), FILE, shortcut="Ctrl+N", icon="new"),
    _spec("file.open", translate("actions", "&Open…"), FILE, shortcut="Ctrl+O", icon="open"),
    _spec("file.sample", translate("actions", "Open the sa&mple catalogue"), FILE, icon="sample"),
    _spec(
        "file.import",
        translate("actions", "&Import files…"),
        FILE,
        shortcut="Ctrl+I",
        icon="import",
        toolbar=True,
        section=True,
        needs="catalogue",
        tip=translate("actions", "Take texts or bibliographies into the catalogue as sources"),
    ),
    _spec(
        "file.export",
        translate("actions", "&Export…"),
        FILE,
        shortcut="Ctrl+E",
        icon="export",
        toolbar=True,
        needs="catalogue",
        tip=translate("actions", "Make a citation bundle, or a bibliography, from what is selected or from everything"),
    ),
    _spec(
        "picture.save",
        translate("actions", "Save the pictu&re…"),
        FILE,
        shortcut="Ctrl+Shift+E",
        icon="save",
        tip=translate("actions", "Write the picture in front as SVG, PDF or PNG"),
    ),
    _spec(
        "file.copy",
        translate("actions", "Save a &copy…"),
        FILE,
        icon="save",
        needs="catalogue",
        shortcut="Ctrl+Shift+S",
    ),
    _spec("file.restore", translate("actions", "Put a &backup back…"), FILE, icon="history"),
    _spec("file.check", translate("actions", "Chec&k the catalogue"), FILE, icon="check", needs="catalogue"),
    _spec("file.settings", translate("actions", "&Settings…"), FILE, icon="settings", section=True, shortcut="Ctrl+,"),
    _spec("file.close", translate("actions", "C&lose catalogue"), FILE, needs="catalogue", shortcut="Ctrl+W"),
    _spec("file.quit", translate("actions", "&Quit"), FILE, shortcut="Ctrl+Q", icon="quit"),
    _spec("edit.undo", translate("actions", "&Undo"), EDIT, shortcut="Ctrl+Z", icon="undo", needs="undo", toolbar=True),
    _spec(
        "edit.redo",
        translate("actions", "&Redo"),
        EDIT,
        shortcut="Ctrl+Shift+Z|Ctrl+Y",
        icon="redo",
        needs="redo",
        toolbar=True,
    ),
    _spec("record.open", translate("actions", "&Open"), EDIT, shortcut="Ctrl+Return", needs="selection", section=True),
    _spec("record.edit", translate("actions", "&Edit…"), EDIT, shortcut="F2", icon="edit", needs="selection"),
    _spec("record.tag", translate("actions", "&Tag…"), EDIT, shortcut="T", icon="tag", needs="selection"),
    _spec("record.link", translate("actions", "&Cross-reference…"), EDIT, shortcut="L", icon="link", needs="selection"),
    _spec("record.note", translate("actions", "Add a &note…"), EDIT, shortcut="N", icon="note", needs="selection"),
    _spec(
        "record.cite",
        translate("actions", "Cop&y with citation"),
        EDIT,
        shortcut="Ctrl+Shift+K",
        icon="copy",
        needs="selection",
        tip=translate("actions", "Copy a source as it is cited, or a quote or the words selected with their citation"),
    ),
    _spec("edit.citation_style", translate("actions", "Citation &style…"), EDIT, needs="catalogue"),
    _spec("record.merge", translate("actions", "&Merge…"), EDIT, icon="merge", needs="selection"),
    _spec(
        "record.map",
        translate("actions", "Ma&p of what it is joined to"),
        EDIT,
        shortcut="M",
        icon="map",
        needs="selection",
        section=True,
    ),
    _spec("record.timeline", translate("actions", "Show on the t&imeline"), EDIT, icon="time", needs="selection"),
    _spec("record.profile", translate("actions", "Framin&g profile"), EDIT, icon="analyse", needs="selection"),
    _spec("record.delete", translate("actions", "&Delete"), EDIT, shortcut="Del", icon="delete", needs="selection"),
    _spec(
        "edit.find",
        translate("actions", "&Find here"),
        EDIT,
        shortcut="Ctrl+F",
        icon="search",
        section=True,
        tip=translate("actions", "Find words in the text that is open, or filter the list"),
    ),
    _spec("edit.filter", translate("actions", "Filter the &list"), EDIT, shortcut="Ctrl+L|/", icon="filter"),
    _spec("edit.save_filter", translate("actions", "Sa&ve this filter…"), EDIT, shortcut="Ctrl+D", icon="save"),
    _spec(
        "add.source",
        translate("actions", "&Source…"),
        ADD,
        shortcut="Ctrl+Shift+O",
        icon="add",
        short=translate("actions", "New source"),
        needs="catalogue",
        toolbar=True,
    ),
    _spec("add.claim", translate("actions", "&Claim…"), ADD, shortcut="Ctrl+Shift+C", icon="claim", needs="catalogue"),
    _spec("add.quote", translate("actions", "&Quote…"), ADD, shortcut="Ctrl+Shift+Q", icon="quote", needs="catalogue"),
    _spec("add.name", translate("actions", "&Name…"), ADD, shortcut="Ctrl+Shift+N", icon="name", needs="catalogue"),
    _spec("add.tag", translate("actions", "&Tag…"), ADD, shortcut="Ctrl+Shift+T", icon="tag", needs="catalogue"),
    _spec(
        "text.quote",
        translate("actions", "Make a &quote"),
        READ,
        shortcut="Q",
        icon="quote",
        needs="text",
        tip=translate("actions", "Keep the selected words as a quote"),
    ),
    _spec(
        "text.claim",
        translate("actions", "Make a &claim"),
        READ,
        shortcut="C",
        icon="claim",
        needs="text",
        tip=translate("actions", "Say in neutral words what the selected passage asserts"),
    ),
    _spec("text.accept", translate("actions", "&Accept the suggestion"), READ, shortcut="A", icon="suggestion"),
    _spec("text.dismiss", translate("actions", "Dismiss the s&uggestion"), READ, shortcut="X", icon="close"),
    _spec("text.next", translate("actions", "&Next mark"), READ, shortcut="F8", icon="down", section=True),
    _spec("text.previous", translate("actions", "&Previous mark"), READ, shortcut="Shift+F8", icon="up"),
    _spec(
        "text.analyse", translate("actions", "Anal&yse for framing"), READ, shortcut="F5", icon="analyse", section=True
    ),
    _spec(
        "framing.all",
        translate("actions", "Analyse e&very source"),
        READ,
        icon="analyse",
        needs="catalogue",
        tip=translate("actions", "Judge every source by the present framing rules, in the background"),
    ),
    _spec(
        "framing.rules",
        translate("actions", "Framing &rules…"),
        READ,
        shortcut="Ctrl+Shift+R",
        icon="filter",
        needs="catalogue",
        tip=translate("actions", "Which words are looked for in this catalogue: add, silence, reword"),
    ),
    _spec("text.page", translate("actions", "Original pa&ge beside the text"), READ, shortcut="F9", icon="page"),
    _spec("text.correct", translate("actions", "C&orrect the text…"), READ, icon="edit"),
    _spec("review.uphold", translate("actions", "&Uphold"), REVIEW, shortcut="U", icon="check"),
    _spec("review.dismiss", translate("actions", "&Dismiss…"), REVIEW, shortcut="D", icon="close"),
    _spec("review.defer", translate("actions", "De&fer"), REVIEW, shortcut="F", icon="defer"),
    _spec("review.same", translate("actions", "&Same everywhere in this source"), REVIEW, shortcut="S"),
    _spec("review.reword", translate("actions", "Neutral &wording into a claim…"), REVIEW, shortcut="W", icon="claim"),
    _spec("review.note", translate("actions", "Add a not&e…"), REVIEW, shortcut="E", icon="note"),
    _spec("review.rule", translate("actions", "Silence this &rule…"), REVIEW, shortcut="R", icon="filter"),
    _spec("review.next", translate("actions", "&Next flag"), REVIEW, shortcut="N|J", section=True),
    _spec("review.previous", translate("actions", "&Previous flag"), REVIEW, shortcut="P|K"),
    _spec("review.read", translate("actions", "Show in the &text"), REVIEW, shortcut="O", icon="source"),
    _spec("go.sources", translate("actions", "&Sources"), VIEW, shortcut="Ctrl+1", icon="source", needs="catalogue"),
    _spec("go.quotes", translate("actions", "&Quotes"), VIEW, shortcut="Ctrl+2", icon="quote", needs="catalogue"),
    _spec("go.claims", translate("actions", "&Claims"), VIEW, shortcut="Ctrl+3", icon="claim", needs="catalogue"),
    _spec("go.names", translate("actions", "&Names"), VIEW, shortcut="Ctrl+4", icon="name", needs="catalogue"),
    _spec("go.tags", translate("actions", "&Tags"), VIEW, shortcut="Ctrl+5", icon="tag", needs="catalogue"),
    _spec("go.review", translate("actions", "&Review"), VIEW, shortcut="Ctrl+6", icon="review", needs="catalogue"),
    _spec("go.pictures", translate("actions", "P&ictures"), VIEW, shortcut="Ctrl+7", icon="map", needs="catalogue"),
    _spec(
        "go.search",
        translate("actions", "S&earch"),
        VIEW,
        shortcut="Ctrl+8|Ctrl+Shift+F",
        icon="search",
        needs="catalogue",
    ),
    _spec("go.history", translate("actions", "&History"), VIEW, shortcut="Ctrl+9", icon="history", needs="catalogue"),
    _spec("go.back", translate("actions", "&Back"), VIEW, shortcut="Alt+Left", icon="previous", section=True),
    _spec(
        "view.palette", translate("actions", "Command &palette…"), VIEW, shortcut="Ctrl+K", icon="command", section=True
    ),
    _spec("view.larger", translate("actions", "&Larger letters"), VIEW, shortcut="Ctrl++|Ctrl+="),
    _spec("view.smaller", translate("actions", "S&maller letters"), VIEW, shortcut="Ctrl+-"),
    _spec("view.usual", translate("actions", "&Usual size"), VIEW, shortcut="Ctrl+0"),
    _spec("theme.system", translate("actions", "As the &system"), VIEW, THEME, checkable=True),
    _spec("theme.light", translate("actions", "&Light"), VIEW, THEME, checkable=True, icon="light"),
    _spec("theme.dark", translate("actions", "&Dark"), VIEW, THEME, checkable=True, icon="dark"),
    _spec("help.help", translate("actions", "&Help"), HELP, shortcut="F1", icon="help"),
    _spec("help.keys", translate("actions", "&Keyboard shortcuts"), HELP, shortcut="Ctrl+/", icon="keyboard"),
    _spec("help.about", translate("actions", "&About Catalog"), HELP, icon="info"),
)
