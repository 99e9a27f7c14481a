"""What every detector promises, and the embeddings they are made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from inspector.types import FloatArray, ImageArray, Prediction

if TYPE_CHECKING:
    from torch import Tensor

    from inspector.detector.tiers import Tier


@dataclass(frozen=True, slots=True)
class Embeddings:
    """What the backbone makes of N images on a g×g patch grid: float32 tensors, not normalised.

    Attributes:
        image: (N, D) projected class token of the whole picture.
        patches: (N, g·g, C) raw output of the last block, row-major, before ln_post and projection.
        windows: per scale k, (N, (g−k+1)², D): projected class token of each k×k window, row-major by its
            top-left patch.
        grid: g.
    """

    image: Tensor
    patches: Tensor
    windows: dict[int, Tensor]
    grid: int


@dataclass(frozen=True, slots=True)
class LeaveOneOut:
    """Each golden sample judged against the others.

    Attributes:
        scores: (n,) image scores, fused as the detector fuses them.
        patch_maps: (n, g, g) M^W of each golden; of T tiles (n, T·g, g).
        anomaly_maps: as `patch_maps`, each golden's map as `predict` fuses it, before upsampling.
    """

    scores: FloatArray
    patch_maps: FloatArray
    anomaly_maps: FloatArray


@runtime_checkable
class AnomalyDetector(Protocol):
    """Judges images by one recipe. Used by one thread at a time.

    Images are (H, W, 3) uint8 RGB; anything else raises ImageUnsupportedError.
    """

    @property
    def weights_sha256(self) -> str:
        """Fingerprint of the weights that judge."""

    clear_below: float | None
    """Of the adaptive tier: a part whose fast pass scores below this is good without a detailed one."""

    @property
    def reference_count(self) -> int: ...

    @property
    def uses_language(self) -> bool: ...

    def fit(self, references: Sequence[ImageArray]) -> None:
        """Replaces the references. Raises NoReferencesError for an empty sequence."""

    def predict(self, image: ImageArray) -> Prediction: ...

    def leave_one_out(self, *, tier: Tier | None = None) -> LeaveOneOut:
        """From what `fit` encoded; nothing is encoded again. `tier`: None is the detector's own.

        Raises NoReferencesError below two.
        """


class LearningDetector(AnomalyDetector, Protocol):
    """One that is fitted to golden samples in variants, and tells how far it is."""

    def fit(
        self,
        references: Sequence[ImageArray],
        *,
        variants: int = 1,
        on_encoded: Callable[[int, int], None] | None = None,
    ) -> None:
        """Replaces the references.

        Args:
            references: good parts, each (H, W, 3) uint8 RGB.
            variants: how many consecutive ones show the same part: first as captured, then turned or flipped.
            on_encoded: called with (done, of) after each; what it raises ends the fit and changes nothing.

        Raises:
            NoReferencesError: the sequence is empty.
        """
