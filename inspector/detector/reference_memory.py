"""The references' embeddings with where they come from; kept as safetensors, never pickle."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor
from torch.nn import functional

from inspector.detector.base import Embeddings
from inspector.errors import Detail, ReferencesMismatchError

FORMAT = "1"


@dataclass(frozen=True, slots=True)
class ReferenceMemory:
    """Unit feature vectors of n references.

    Attributes:
        image: (n, D) whole pictures.
        patches: (n, g·g, C).
        windows: per scale (n, n_k, D).
        image_sha256: per reference, of its pixels (see `recipe.sha256_of_image`).
        weights_sha256: of the weights that made the vectors.
        variants: how many consecutive vectors show one golden sample: first as captured, then turned or flipped.
    """

    image: Tensor
    patches: Tensor
    windows: dict[int, Tensor]
    grid: int
    image_sha256: tuple[str, ...]
    weights_sha256: str
    variants: int = 1

    @property
    def samples(self) -> int:
        """How many golden samples it holds."""
        return len(self.image) // self.variants

    def __len__(self) -> int:
        return len(self.image)

    @classmethod
    def from_embeddings(
        cls, embeddings: Embeddings, image_sha256: Sequence[str], weights_sha256: str, *, variants: int = 1
    ) -> ReferenceMemory:
        return cls(
            image=functional.normalize(embeddings.image, dim=-1),
            patches=functional.normalize(embeddings.patches, dim=-1),
            windows={scale: functional.normalize(v, dim=-1) for scale, v in embeddings.windows.items()},
            grid=embeddings.grid,
            image_sha256=tuple(image_sha256),
            weights_sha256=weights_sha256,
            variants=variants,
        )

    def repeated(self, times: int) -> ReferenceMemory:
        """The same references `times` over: as long to search as so many different ones."""
        return ReferenceMemory(
            image=self.image.repeat(times, 1),
            patches=self.patches.repeat(times, 1, 1),
            windows={scale: vectors.repeat(times, 1, 1) for scale, vectors in self.windows.items()},
            grid=self.grid,
            image_sha256=self.image_sha256 * times,
            weights_sha256=self.weights_sha256,
            variants=self.variants,
        )

    def save(self, path: Path) -> None:
        """Writes one safetensors file. Raises OSError."""
        tensors = {"image": self.image, "patches": self.patches}
        tensors |= {f"windows_{scale}": vectors for scale, vectors in self.windows.items()}
        metadata = {
            "format": FORMAT,
            "grid": str(self.grid),
            "image_sha256": " ".join(self.image_sha256),
            "weights_sha256": self.weights_sha256,
            "variants": str(self.variants),
        }
        try:
            save_file({name: tensor.cpu().contiguous() for name, tensor in tensors.items()}, path, metadata)
        except SafetensorError as error:
            raise OSError(str(error)) from error

    @classmethod
    def load(cls, path: Path, *, weights_sha256: str, device: str | torch.device = "cpu") -> ReferenceMemory:
        """Reads what `save` wrote. Raises ReferencesMismatchError if damaged or made with other weights."""
        try:
            with safe_open(path, framework="pt", device=str(device)) as file:
                metadata = file.metadata() or {}
                tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - no iterator
            if metadata.get("format") != FORMAT:
                raise ReferencesMismatchError(
                    detail=Detail(
                        "{path} has format {found}, not {format}",
                        path=path,
                        found=metadata.get("format"),
                        format=FORMAT,
                    )
                )
            if metadata["weights_sha256"] != weights_sha256:
                raise ReferencesMismatchError(detail=Detail("{path} was made with other weights", path=path))
            windows = {int(n.removeprefix("windows_")): t for n, t in tensors.items() if n.startswith("windows_")}
            return cls(
                image=tensors["image"],
                patches=tensors["patches"],
                windows=windows,
                grid=int(metadata["grid"]),
                image_sha256=tuple(metadata["image_sha256"].split()),
                weights_sha256=weights_sha256,
                variants=int(metadata.get("variants", "1")),
            )
        except (SafetensorError, OSError, KeyError, ValueError) as error:
            raise ReferencesMismatchError(
                detail=Detail("{path} cannot be read ({error})", path=path, error=error)
            ) from error
