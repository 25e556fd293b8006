# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
import av
import numpy as np
from mmer.core import MediaError
class MediaWarning(UserWarning):
    ...
def add_note(notes: list[Any], text: str) -> None: ...
class MissingStream(MediaError):
    ...
class SilentAudio(MissingStream):
    ...
MAX_PIXELS: Any
DEMUXERS: tuple[Any, ...]
def open_media(path: Any) -> av.container.InputContainer: ...
def video_stream(box: Any) -> av.VideoStream: ...
def audio_stream(box: Any) -> av.AudioStream: ...
def start_seconds(box: Any) -> float: ...
@dataclass(frozen=True)
class MediaInfo:
    duration: float
    has_audio: bool
    has_video: bool
    sr: int | None = ...
    fps: float | None = ...
    width: int | None = ...
    height: int | None = ...
def is_picture(path: Any) -> bool: ...
def read_picture(path: Any) -> np.ndarray[Any, Any]: ...
def probe(path: Any) -> MediaInfo: ...
def write_video(path: Any, frames: Any, fps: Any = ..., audio: Any = ..., sr: int = ...) -> None: ...
def iter_packets(box: Any, stream: Any, start: float, notes: list[Any] | None = ...) -> Iterator[Any]: ...
def decode_packet(packet: Any, bad: list[Any]) -> Any: ...
def note_loss(
    box: Any,
    stream: Any,
    bad: list[Any],
    start: float,
    at: float,
    end: float,
    notes: list[Any] | None = ...,
) -> None: ...
SILENCE: float
def is_silent(x: Any) -> bool: ...
def iter_audio(
    path: Any,
    sr: int = ...,
    start: float | None = ...,
    end: float | None = ...,
    side: str | None = ...,
    notes: list[Any] | None = ...,
    allow_silence: bool = ...,
) -> Iterator[Any]: ...
def read_audio(
    path: Any,
    sr: int = ...,
    start: float | None = ...,
    end: float | None = ...,
    side: str | None = ...,
    notes: list[Any] | None = ...,
    allow_silence: bool = ...,
) -> np.ndarray[Any, Any]: ...
class Film:
    stamps: Any
    tick: Any
    zero: Any
    step: Any
    early: Any
    at: Any
    def __init__(self, stamps: Any, tick: Any, zero: Any, rate: Any, interval: Any) -> None: ...
    def seconds(self, stamp: Any) -> Any: ...
    @property
    def end(self) -> Any: ...
    def due(self, start: float = ..., end: float = ...) -> list[Any]: ...
class VideoFile(Film):
    path: Any
    side: Any
    notes: Any
    counted: Any
    at: Any
    def __init__(
        self,
        path: Any,
        interval: Any,
        start: Any = ...,
        end: Any = ...,
        side: Any = ...,
        notes: Any = ...,
    ) -> None: ...
    def pictures(self, wanted: set[Any], start: float = ..., end: float = ..., wait: Any = ...) -> Iterator[Any]: ...
FILMS: Any
def picture_files(path: Any) -> list[Any]: ...
class PictureFolder(Film):
    files: Any
    side: Any
    notes: Any
    at: Any
    def __init__(self, path: Any, interval: Any, side: Any = ..., fps: Any = ..., notes: Any = ...) -> None: ...
    def pictures(self, wanted: set[Any], start: float = ..., end: float = ..., wait: Any = ...) -> Iterator[Any]: ...
def iter_frames(
    path: Any,
    interval: float = ...,
    start: float | None = ...,
    end: float | None = ...,
    side: str | None = ...,
    fps: float | None = ...,
    notes: list[Any] | None = ...,
) -> Iterator[Any]: ...
def open_film(
    path: Any,
    interval: float = ...,
    start: float = ...,
    end: float = ...,
    side: str | None = ...,
    fps: float | None = ...,
    notes: list[Any] | None = ...,
) -> Film: ...
