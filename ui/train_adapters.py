"""`inspector train-adapters`: trains the layers that april-gan and sdp-plus need, from a dataset with masks."""

from __future__ import annotations

import argparse
import signal
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tqdm import tqdm

from inspector.errors import UsageError
from ui.argument_types import count, finite, positive

if TYPE_CHECKING:
    from inspector.detector import ClipBackbone
    from inspector.evaluation.train_adapters import TrainingSettings


def add_arguments(subparsers: Any) -> None:
    """Adds the command's parser. Imports nothing of the engine, because every command's parser needs it."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "train-adapters", help="train the layers of april-gan or sdp-plus on a dataset with masks"
    )
    parser.set_defaults(command=run)
    add = parser.add_argument
    add("dataset", type=Path, metavar="DATASET", help="the folder that holds the categories")
    add("--layout", default="mvtec", choices=("mvtec", "visa", "folders"), help="of the dataset (default %(default)s)")
    add("--category", type=_names, default=(), metavar="NAME,…", help="only these (default: all)")
    add("--detector", default="april-gan", choices=("april-gan", "sdp-plus"), help="default %(default)s")
    add("--out", type=Path, required=True, metavar="DIR", help="adapters, losses and state; taken up again from there")
    add("--weights", help="a tag, a file, or untrained:SEED (default: what the detector was published with)")
    add("--model", metavar="MODEL", help="open_clip model name (default: what the detector was published with)")
    add("--image-size", type=positive, metavar="PIXELS", help="what the model sees (default: as published)")
    add("--epochs", type=positive, metavar="N", help="default: as published for this layout")
    add("--batch-size", type=positive, metavar="N", help="pictures a step (default: 8, as published)")
    add("--learning-rate", type=_positive_number, metavar="RATE", help="of Adam (default: as published)")
    add("--seed", type=count, metavar="N", help="default: as published")
    add("--save-every", type=positive, default=50, metavar="STEPS", help="how often the state is saved (default 50)")
    add("--device", default="auto", help="auto, cpu, cuda or mps")
    add("--precision", default="auto", choices=["auto", "fp32", "bf16", "fp16"], help="of the frozen backbone")


def run(arguments: argparse.Namespace) -> int:
    """Trains, or takes up a training that was broken off. Ctrl-C saves first."""
    from inspector.evaluation.layouts import load_categories
    from inspector.evaluation.train_adapters import AdapterTraining

    settings = _settings(arguments)
    try:
        arguments.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(
            detail=f"{arguments.out} cannot be written ({error.strerror}).", hint="Choose another place with --out."
        ) from error
    categories = load_categories(arguments.dataset, arguments.layout, arguments.category)
    backbone = _load(arguments)
    with _Progress() as progress:
        training = AdapterTraining(
            backbone, categories, settings, arguments.out, save_every=arguments.save_every, on_step=progress.tell
        )
        if training.losses:
            print(f"Taken up after {len(training.losses)} of {training.steps} steps.")
        path = training.run()
    epoch = max(1, training.steps // settings.epochs)
    first, last = training.losses[:epoch], training.losses[-epoch:]
    print(f"Loss: {sum(first) / len(first):.3f} in the first epoch, {sum(last) / len(last):.3f} in the last.")
    print(f"Adapters: {path}")
    return 0


def _settings(arguments: argparse.Namespace) -> TrainingSettings:
    from inspector.evaluation.train_adapters import published_settings

    given = {name: getattr(arguments, name) for name in ("epochs", "batch_size", "learning_rate", "seed")}
    published = published_settings(arguments.detector, arguments.layout)
    return replace(published, **{name: value for name, value in given.items() if value is not None})


def _load(arguments: argparse.Namespace) -> ClipBackbone:
    from inspector.detector import load_backbone
    from inspector.detector.registry import backbone_for

    published = backbone_for(arguments.detector)
    image_size = arguments.image_size
    if image_size is None and arguments.model in (None, published.model_name):
        image_size = published.image_size
    return load_backbone(
        arguments.model or published.model_name,
        arguments.weights or published.weights,
        device=arguments.device,
        precision=arguments.precision,
        image_size=image_size,
    )


class _Progress:
    """A bar with the time left. An interrupt waits for the end of the step, so that the saved state is whole."""

    def __enter__(self) -> _Progress:
        self._bar: tqdm[Any] | None = None
        self._interrupted = False
        self._before = signal.signal(signal.SIGINT, self._interrupt)
        return self

    def __exit__(self, *_: object) -> None:
        signal.signal(signal.SIGINT, self._before)
        if self._bar is not None:
            self._bar.close()

    def tell(self, done: int, of: int, loss: float) -> None:
        if self._bar is None:
            self._bar = tqdm(total=of, initial=done - 1, unit="step", desc="Training")
        self._bar.update(done - self._bar.n)
        self._bar.set_postfix(loss=f"{loss:.3f}")
        if self._interrupted:
            raise KeyboardInterrupt

    def _interrupt(self, number: int, frame: object) -> None:
        self._interrupted = True


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def _positive_number(text: str) -> float:
    value = finite(text)
    if value <= 0:
        raise argparse.ArgumentTypeError(f"{text!r} is not above 0")
    return value
