# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from typing import Any
from mmer.inference.recognizer import Recognizer
from mmer.models.encoder import Encoded
class StreamingAudioEncoder:
    encoder: Any
    state: Any
    step: Any
    hop: Any
    context: Any
    modality: str
    def __init__(self, encoder: Any) -> None: ...
    @property
    def keep(self) -> Any: ...
    def __call__(self, sound: Any, end: float, start: float, sr: int) -> Encoded: ...
class Stream:
    audio: Any
    rec: Recognizer
    window: float
    look_ahead: Any
    dialogue: Any
    sr: Any
    interval: Any
    buffer: Any
    found: Any
    texts: Any
    start: Any
    last_time: Any
    last_detected: Any
    closed: bool
    def __init__(self, rec: Recognizer, window: float = ..., look_ahead: float = ..., carry: bool = ...) -> None: ...
    @property
    def seconds(self) -> Any: ...
    def push(self, sound: Any = ..., frame: Any = ..., at: float | None = ..., text: str | None = ...) -> list[Any]: ...
    def close(self) -> list[Any]: ...
