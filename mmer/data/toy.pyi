# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from dataclasses import dataclass
from typing import Any
import numpy as np
WITNESSES: tuple[str, ...]
EMOTIONS: tuple[str, ...]
def toy_bound(reliability: Any = ..., modalities: str = ..., n_classes: int = ...) -> float: ...
@dataclass(frozen=True)
class Speaker:
    id: str
    sex: str
    pitch: float
    formants: float
    breath: float
    skin: tuple[Any, ...]
    hair: tuple[Any, ...]
    iris: tuple[Any, ...]
    lips: tuple[Any, ...]
    cloth: tuple[Any, ...]
    back: tuple[Any, ...]
    style: str
    brow: float
    jaw: float
    width: float
    beard: float = ...
SPEAKERS: tuple[Any, ...]
FEELINGS: dict[Any, Any]
REMARKS: dict[Any, Any]
def toy_sentence(emotion: str, rng: Any) -> str: ...
SR: int
@dataclass(frozen=True)
class Prosody:
    pitch: float
    swing: float
    fall: float
    loudness: float
    tempo: float
    tilt: float
    breath: float
    jitter: float
    attack: float
    sustain: float
PROSODY: dict[Any, Any]
def toy_voice(speaker: Speaker, p: Prosody, seconds: float, rng: Any) -> Any: ...
@dataclass(frozen=True)
class Expression:
    brow_inner: float = ...
    brow_outer: float = ...
    brow_gap: float = ...
    lid: float = ...
    squint: float = ...
    corner: float = ...
    widen: float = ...
    part: float = ...
    teeth: float = ...
    thin: float = ...
    gaze: float = ...
EXPRESSIONS: dict[Any, Any]
SIDE: Any
@dataclass(frozen=True)
class Pose:
    turn: float = ...
    nod: float = ...
    lean: float = ...
    sway: tuple[Any, ...] = ...
def toy_face(
    speaker: Speaker,
    e: Expression,
    voice: float = ...,
    blink: float = ...,
    pose: Pose = ...,
) -> np.ndarray[Any, Any]: ...
FPS: float
def toy_clip(speaker: Speaker, audio: str, video: str, rng: Any) -> Any: ...
def toy_is_made(path: Any, n: int = ..., seed: int = ..., reliability: Any = ...) -> bool: ...
