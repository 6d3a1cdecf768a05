"""Every user action that can be undone, and how the Undo menu and the history name it."""

from enum import StrEnum


class Operation(StrEnum):
    """The value is stored in the journal; `label` is shown."""

    ADD_SOURCE = "add source"
    EDIT_SOURCE = "edit source"
    IMPORT_FILE = "import file"
    IMPORT_BIBLIOGRAPHY = "import bibliography"
    IMPORT_BUNDLE = "import bundle"
    IMPORT_RECORDS = "import records"
    CORRECT_TEXT = "correct text"
    MOVE_PASSAGE = "move passage"
    ADD_QUOTE = "add quote"
    EDIT_QUOTE = "edit quote"
    VERIFY_QUOTE = "verify quote"
    ADD_CLAIM = "add claim"
    EDIT_CLAIM = "edit claim"
    ADD_EVIDENCE = "add evidence"
    EDIT_EVIDENCE = "edit evidence"
    REMOVE_EVIDENCE = "remove evidence"
    ADD_NAME = "add name"
    EDIT_NAME = "edit name"
    ADD_NAME_FORM = "add name form"
    REMOVE_NAME_FORM = "remove name form"
    MERGE_NAMES = "merge names"
    KEEP_APART = "keep apart"
    ADD_MENTION = "add mention"
    REMOVE_MENTION = "remove mention"
    ADD_TAG = "add tag"
    EDIT_TAG = "edit tag"
    RENAME_TAG = "rename tag"
    MERGE_TAGS = "merge tags"
    DELETE_TAG = "delete tag"
    TAG_RECORDS = "tag"
    UNTAG_RECORDS = "remove tag"
    ADD_LINK = "add link"
    EDIT_LINK = "edit link"
    REMOVE_LINK = "remove link"
    ADD_NOTE = "add note"
    EDIT_NOTE = "edit note"
    REMOVE_NOTE = "remove note"
    DELETE_RECORDS = "delete"
    SET_STATUS = "set status"
    ANALYSE = "analyse"
    FIND_RIVALS = "find rivals"
    DECIDE = "review"
    ACCEPT_SUGGESTION = "accept suggestion"
    DISMISS_SUGGESTION = "dismiss suggestion"
    EDIT_FRAMING_RULES = "edit framing rules"
    SAVE_SEARCH = "save search"
    DELETE_SEARCH = "delete saved search"
    EDIT_SETTINGS = "edit settings"
    REPAIR = "repair"
    UNDO = "undo"
    REDO = "redo"

    @classmethod
    def named(cls, word: str) -> "Operation":
        """The operation that the journal calls so; REPAIR for a word that another program left there."""
        return cls(word) if word in cls._value2member_map_ else cls.REPAIR

    @property
    def label(self) -> str:
        """The action as a menu says it: "Add quote"."""
        return self.value[0].upper() + self.value[1:]
