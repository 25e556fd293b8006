# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
from torch import Tensor
from torch import nn
from typing import Any
from mmer.models.encoder import Encoded
from mmer.models.fusion import Fused
from mmer.models.fusion import Fusion
class Expert(nn.Module):
    labels: list[Any]
    mapping: dict[Any, Any]
    dim: Any
    known: list[Any]
    temperature: Any
    log_prior: Any
    modality: Any
    def __init__(self, labels: Any, mapping: dict[Any, Any]) -> None: ...
    def logits(self, *inputs: Any) -> Tensor: ...
    def common(self, logits: Tensor) -> Tensor: ...
    def evidence(self, scores: Tensor) -> Tensor: ...
    def forward(self, *inputs: Any) -> Encoded: ...
    def __call__(self, *inputs: Any) -> Encoded: ...
    def train(self, mode: bool = ...) -> Any: ...
    @property
    def static(self) -> bool: ...
    @static.setter
    def static(self, wanted: Any) -> None: ...
class ExpertsFusion(Fusion):
    weights: Any
    log_prior: Any
    warnings: tuple[str, ...]
    def __init__(self, dims: dict[Any, Any], n_classes: int) -> None: ...
    def forward(self, encoded: dict[Any, Any], present: Tensor) -> Fused: ...
    def __call__(self, encoded: dict[Any, Any], present: Tensor) -> Fused: ...
    def mean_logits(self, logits: Tensor) -> Tensor: ...
HEADS: dict[Any, Any]
PROCESSORS: tuple[str, ...]
def classifier_network(name: str, modality: str, config: Any) -> Any: ...
def own_labels(name: str, config: Any) -> list[Any]: ...
def build_processor(settings: dict[Any, Any]) -> Any: ...
class Classifier(Expert):
    config: Any
    model: Any
    processor: Any
    built_with: dict[Any, Any]
    settings: Any
    def __init__(
        self,
        model: str,
        labels: list[Any],
        mapping: dict[Any, Any],
        pretrained: bool = ...,
        config: dict[Any, Any] | None = ...,
        processor: dict[Any, Any] | None = ...,
        about: dict[Any, Any] | None = ...,
    ) -> None: ...
    def made_processor(self, model: Any, looked_up: Any, settings: Any) -> Any: ...
    @property
    def several(self) -> bool: ...
    def probabilities(self, *inputs: Any) -> Tensor: ...
class TextClassifier(Classifier):
    def made_processor(self, model: Any, looked_up: Any, settings: Any) -> Any: ...
    def logits(self, input_ids: Tensor, attention_mask: Tensor) -> Tensor: ...
class AudioClassifier(Classifier):
    least: int
    def logits(self, audio: Tensor, audio_lengths: Tensor) -> Tensor: ...
def mean_of_faces(logits: Tensor, face_counts: Tensor) -> Tensor: ...
class FaceClassifier(Classifier):
    def logits(self, faces: Tensor, face_counts: Tensor, face_times: Tensor) -> Tensor: ...
class OnnxClassifier(Expert):
    pixels: Any
    kind: str | None
    built_with: dict[Any, Any]
    model: Any
    def __init__(
        self,
        model: str,
        labels: list[Any],
        mapping: dict[Any, Any],
        pretrained: bool = ...,
        size: int | None = ...,
        mean: list[Any] | None = ...,
        std: list[Any] | None = ...,
        scores: str | None = ...,
        kind: str | None = ...,
        pages: list[Any] | None = ...,
        about: dict[Any, Any] | None = ...,
    ) -> None: ...
    def logits(self, faces: Tensor, face_counts: Tensor, face_times: Tensor) -> Tensor: ...
class TrainedExpert(Expert):
    model: Any
    scale: float
    built_with: dict[Any, Any]
    def __init__(
        self,
        model: str,
        labels: list[Any],
        mapping: dict[Any, Any],
        config: dict[Any, Any],
        as_read: dict[Any, Any],
        scale: float = ...,
        about: dict[Any, Any] | None = ...,
    ) -> None: ...
    def logits(self, *inputs: Any) -> Tensor: ...
def letters_tokenizer() -> Any: ...
class FunctionExpert(Expert):
    function: Any
    tokenizer: Any
    def __init__(self, function: Any, labels: list[Any], mapping: dict[Any, Any]) -> None: ...
    def logits(self, x: Tensor, extent: Tensor, *more: Any) -> Tensor: ...
