# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from typing import Any
def parse_targets(text: str) -> dict[Any, Any]: ...
def mmer_train(
    csv: str | None = ...,
    corpus: Any = ...,
    protocol: Any = ...,
    fold: Any = ...,
    classes: Any = ...,
    improvised: Any = ...,
    splits: Any = ...,
    out: str = ...,
    data: str | None = ...,
    modalities: str | None = ...,
    preset: str | None = ...,
    text: str | None = ...,
    audio: str | None = ...,
    video: str | None = ...,
    finetune: bool = ...,
    epochs: int | None = ...,
    bs: int | None = ...,
    lr: float | None = ...,
    seed: int | None = ...,
    targets: str | None = ...,
    n: int = ...,
    config: str | None = ...,
    set: Any = ...,
    seeds: int | None = ...,
    cv: str | None = ...,
    minutes: float = ...,
    stats: bool = ...,
    coverage: float | None = ...,
    resume: bool = ...,
) -> None: ...
def mmer_prepare(
    csv: str | None = ...,
    corpus: Any = ...,
    protocol: Any = ...,
    fold: Any = ...,
    classes: Any = ...,
    improvised: Any = ...,
    splits: Any = ...,
    dest: str | None = ...,
    sr: int = ...,
    interval: float = ...,
    min_face: float | None = ...,
    no_faces: bool = ...,
    workers: int | None = ...,
    strict: bool = ...,
    dry_run: bool = ...,
) -> Any: ...
def mmer_evaluate(
    model: str = ...,
    csv: str | None = ...,
    corpus: Any = ...,
    protocol: Any = ...,
    fold: Any = ...,
    classes: Any = ...,
    improvised: Any = ...,
    splits: Any = ...,
    split: str | None = ...,
    data: str | None = ...,
    rename: str | None = ...,
    skip_unknown: bool = ...,
    out: str | None = ...,
    adapt_to: str | None = ...,
    json: bool = ...,
) -> Any: ...
def mmer_predict(media: str, text: str | None = ..., model: str = ..., json: bool = ...) -> Any: ...
def mmer_timeline(
    media: str,
    transcript: str | None = ...,
    transcribe: str | None = ...,
    model: str = ...,
    save: str | None = ...,
    plot: str | None = ...,
    smooth: float | None = ...,
    length: float = ...,
) -> None: ...
def mmer_app(model: str = ..., port: int = ..., browser: bool = ...) -> None: ...
COMMANDS: dict[Any, Any]
def main() -> None: ...
