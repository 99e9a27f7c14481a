"""Trains the adapters of APRIL-GAN or SDP+ on a dataset with masks, to be used on other products.

Only the linear layers learn; the backbone is frozen. What a step sees depends on seed and step alone, so a training
that was broken off goes on exactly as if it had not been.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from inspector.detector import april_gan, sdp
from inspector.detector.adapter_maps import stage_logits
from inspector.detector.adapters import save_adapters
from inspector.detector.backbone import ClipBackbone
from inspector.errors import UsageError
from inspector.evaluation.adapter_examples import Example, Examples
from inspector.evaluation.adapter_losses import training_loss
from inspector.evaluation.datasets import Category
from inspector.evaluation.loss_plot import plot_losses
from inspector.fingerprints import fingerprint

OnStep = Callable[[int, int, float], None]
"""Called with steps done, of how many, and the last loss. What it raises ends the training, to be taken up later."""

STATE_NAME, ADAPTERS_NAME, LOSSES_NAME, PLOT_NAME = "state.pt", "adapters.safetensors", "losses.csv", "losses.png"
TEXT_VECTORS = {"april-gan": april_gan.text_vectors, "sdp-plus": sdp.text_vectors}


@dataclass(frozen=True, slots=True)
class TrainingSettings:
    """How adapters are trained.

    Attributes:
        detector: "april-gan" or "sdp-plus".
        betas: of Adam.
        mosaic_rate: share of examples that show four pictures of one category.
    """

    detector: str
    epochs: int
    learning_rate: float
    betas: tuple[float, float] = (0.9, 0.999)
    batch_size: int = 8
    mosaic_rate: float = 0.0
    seed: int = 0


PUBLISHED = {
    "april-gan": TrainingSettings("april-gan", 3, 1e-3, betas=(0.5, 0.999), mosaic_rate=0.2, seed=111),
    "sdp-plus": TrainingSettings("sdp-plus", 5, 1e-4, seed=42),
}


def published_settings(detector: str, layout: str) -> TrainingSettings:
    """As the authors trained on MVTec AD or VisA. Raises UsageError for a detector without adapters."""
    if detector not in PUBLISHED:
        raise UsageError(detail=f"{detector} has no adapters.", hint=f"Known: {', '.join(PUBLISHED)}.")
    settings = PUBLISHED[detector]
    if detector == "april-gan" and layout == "visa":
        return replace(settings, epochs=15, mosaic_rate=0.0)
    return settings


class AdapterTraining:
    """One training, with all its files in one folder.

    Args:
        folder: holds the state while it trains, and in the end `adapters.safetensors`.
        save_every: steps between two savings of the state.
        on_step: told of every step.

    Raises:
        DatasetInvalidError: a category without masks.
        UsageError: the folder holds the state of another training, or of a longer one.
    """

    def __init__(
        self,
        backbone: ClipBackbone,
        categories: Sequence[Category],
        settings: TrainingSettings,
        folder: Path,
        *,
        save_every: int = 50,
        on_step: OnStep,
    ) -> None:
        self._backbone = backbone
        self._settings = settings
        self._folder = folder
        self._save_every = save_every
        self._on_step = on_step
        self._examples = Examples(categories, side=backbone.image_size, mosaic_rate=settings.mosaic_rate)
        self._fingerprint = self._fingerprint_of_all()
        self._layers = self._new_layers()
        parameters = [parameter for layer in self._layers for parameter in (layer.weight, layer.bias)]
        self._optimiser = torch.optim.Adam(parameters, lr=settings.learning_rate, betas=settings.betas)
        self.losses: list[float] = []
        self._take_up()

    @property
    def steps(self) -> int:
        """Of the whole training."""
        return self._settings.epochs * self._steps_an_epoch

    @property
    def _steps_an_epoch(self) -> int:
        return -(-len(self._examples) // self._settings.batch_size)

    def run(self) -> Path:
        """Trains what is left to train, and gives the adapters' file.

        Raises OSError, ImageUnreadableError, and UsageError once the loss is no number.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        try:
            while len(self.losses) < self.steps:
                self.losses.append(self._step(len(self.losses)))
                if len(self.losses) % self._save_every == 0:
                    self._save()
                self._on_step(len(self.losses), self.steps, self.losses[-1])
        finally:
            self._save()
        path = self._folder / ADAPTERS_NAME
        weights, biases = [layer.weight for layer in self._layers], [layer.bias for layer in self._layers]
        save_adapters(
            path,
            weights,
            biases,
            detector=self._settings.detector,
            backbone=self._backbone,
            trained_on=self._examples.trained_on(),
        )
        self._write_losses()
        return path

    def _step(self, step: int) -> float:
        examples = self._examples_of(step)
        with torch.inference_mode():
            stages = self._backbone.encode_stages(self._backbone.prepare([e.image for e in examples])).patches
            texts = torch.stack([TEXT_VECTORS[self._settings.detector](self._backbone, e.class_name) for e in examples])
        masks = torch.from_numpy(np.stack([example.mask for example in examples])).to(self._backbone.device)
        text = texts.clone()  # tensors made under inference mode cannot take part in a gradient
        logits = [
            stage_logits(nn.functional.normalize(layer(patches.clone()), dim=-1), text[:, None])
            for layer, patches in zip(self._layers, stages, strict=True)
        ]
        loss = training_loss(logits, masks)
        if not loss.isfinite():
            raise UsageError(
                detail=f"The loss is no number any more in step {step + 1} of {self.steps}; nothing more is learned.",
                hint="Use a lower --learning-rate or --precision fp32, and another folder with --out.",
            )
        self._optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        self._optimiser.step()
        return float(loss.detach())

    def _examples_of(self, step: int) -> list[Example]:
        settings = self._settings
        epoch, place = divmod(step, self._steps_an_epoch)
        order = np.random.default_rng((settings.seed, epoch)).permutation(len(self._examples))
        chance = np.random.default_rng((settings.seed, epoch, place))
        chosen = order[place * settings.batch_size : (place + 1) * settings.batch_size]
        return [self._examples.example(int(number), chance) for number in chosen]

    def _new_layers(self) -> list[nn.Linear]:
        tower = self._backbone.tower.weights
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(self._settings.seed)
            layers = [nn.Linear(tower.width, tower.projection.shape[1]) for _ in range(self._backbone.stage_count)]
        return [layer.to(self._backbone.device) for layer in layers]

    def _fingerprint_of_all(self) -> str:
        """Of all that decides what a step does; not of how many there are, so that a training may go on for longer."""
        settings = asdict(self._settings)
        del settings["epochs"]
        backbone = self._backbone
        files = self._examples.files()
        return fingerprint([settings, files, backbone.model_name, backbone.weights_sha256, backbone.image_size])

    def _save(self) -> None:
        """Whole or not at all."""
        state: dict[str, Any] = {
            "fingerprint": self._fingerprint,
            "layers": [layer.state_dict() for layer in self._layers],
            "optimiser": self._optimiser.state_dict(),
            "losses": self.losses,
        }
        part = self._folder / f"{STATE_NAME}.part"
        torch.save(state, part)
        part.replace(self._folder / STATE_NAME)

    def _take_up(self) -> None:
        path = self._folder / STATE_NAME
        if not path.is_file():
            return
        try:
            state = torch.load(path, map_location=self._backbone.device, weights_only=True)
            fits = state["fingerprint"] == self._fingerprint
        # A damaged file makes torch raise anything at all.
        except Exception as error:
            raise UsageError(
                detail=f"The state of a training in {path} cannot be read.", hint="Remove it to start anew."
            ) from error
        if not fits:
            raise UsageError(
                detail=f"{path} is the state of another training: other pictures, weights or settings.",
                hint="Choose another folder with --out, or remove it to start anew.",
            )
        if len(state["losses"]) > self.steps:
            raise UsageError(
                detail=f"{path} is the state of a training that went on for {len(state['losses'])} steps already.",
                hint=f"Ask for more epochs than {self._settings.epochs}, or choose another folder with --out.",
            )
        for layer, kept in zip(self._layers, state["layers"], strict=True):
            layer.load_state_dict(kept)
        self._optimiser.load_state_dict(state["optimiser"])
        self.losses = list(state["losses"])

    def _write_losses(self) -> None:
        with (self._folder / LOSSES_NAME).open("w", newline="", encoding="utf-8") as file:
            rows = csv.writer(file)
            rows.writerow(["step", "loss"])
            rows.writerows(enumerate(self.losses, 1))
        plot_losses(self.losses, self._steps_an_epoch, self._folder / PLOT_NAME)
