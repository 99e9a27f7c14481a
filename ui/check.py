"""`inspector check`: judges image files, with references or without, and changes nothing on the station."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from inspector.camera.files import list_images, read_image
from inspector.decision.verdict import judge
from inspector.detector.registry import REFERENCES_ONLY
from inspector.detector_settings import WINCLIP
from inspector.errors import Detail, NoImagesError, NoReferencesError, OperatorError, UsageError
from inspector.heatmap import blend, render_heatmap
from inspector.pipeline.inference import limits_in_force
from inspector.recipe import DetectorSettings
from inspector.types import ImageArray, Limits, Prediction, Verdict
from ui.command_detector_arguments import check_adapters, with_chosen_detector
from ui.messages import describe_error, verdict_word

if TYPE_CHECKING:
    from inspector.detector.base import AnomalyDetector

EXIT_GOOD, EXIT_FLAGGED, EXIT_UNJUDGED = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Checked:
    """One line of the result; `error` instead of scores where nothing could be judged."""

    path: str
    score: float | None = None
    language_score: float | None = None
    visual_score: float | None = None
    verdict: str | None = None
    error: str | None = None


class Check:
    """One call of the command."""

    def __init__(self, arguments: Namespace) -> None:
        self._arguments = arguments
        self._settings = _settings_of(arguments)
        self._failed = False
        self._results: list[Checked] = []
        self._used_names: set[str] = set()

    def run(self) -> int:
        """The exit code: 2 if anything could not be read or judged, else 1 for any FAIL or REVIEW, else 0."""
        arguments = self._arguments
        self._check_outputs()
        paths = self._input_paths()
        references = self._read_references()
        if not paths:
            return EXIT_UNJUDGED
        detector, limits = self._taught(list(references.values()))
        try:
            self._judge_all(paths, detector, limits)
        finally:
            if arguments.json is not None:  # also after Ctrl-C: what was judged is not lost
                self._write_json(detector, limits, list(references))
        if self._failed:
            return EXIT_UNJUDGED
        flagged = {Verdict.FAIL.value, Verdict.REVIEW.value}
        return EXIT_FLAGGED if any(result.verdict in flagged for result in self._results) else EXIT_GOOD

    def _check_outputs(self) -> None:
        """Before the long work: a result that cannot be written would be lost."""
        try:
            if self._arguments.heatmaps is not None:
                self._arguments.heatmaps.mkdir(parents=True, exist_ok=True)
            if self._arguments.heatmaps is not None:
                probe = self._arguments.heatmaps / ".inspector-check"
                probe.touch()
                probe.unlink()
            if self._arguments.json is not None and not self._arguments.json.exists():
                self._arguments.json.touch()
                self._arguments.json.unlink()
        except OSError as error:
            raise UsageError(
                detail=f"{error.filename} cannot be written ({error.strerror}).", hint="Choose another place."
            ) from error

    def _input_paths(self) -> list[Path]:
        paths: list[Path] = []
        for given in self._arguments.images:
            try:
                paths += list_images(given) if given.is_dir() else [given]
            except NoImagesError as error:
                self._report_error(given, error)
        return paths

    def _read_references(self) -> dict[Path, ImageArray]:
        given = self._arguments.references
        if given is None:
            return {}
        references: dict[Path, ImageArray] = {}
        for path in list_images(given) if given.is_dir() else [given]:
            try:
                references[path] = read_image(path)
            except OperatorError as error:
                self._report_error(path, error)
        if not references:
            raise NoImagesError(path=given)
        return references

    def _taught(self, references: list[ImageArray]) -> tuple[AnomalyDetector, Limits | None]:
        from inspector.pipeline.preparation import DetectorProvider
        from inspector.pipeline.samples import Samples

        arguments, settings = self._arguments, self._settings
        if settings.detector in REFERENCES_ONLY and not references:
            raise NoReferencesError(what=settings.detector, needed=1, count=0)
        provider = DetectorProvider(device=arguments.device, precision=arguments.precision)
        options: dict[str, Any] = {"on_progress": _tell_progress, "cancelled": lambda: False}
        if arguments.limit is not None:
            limits = Limits(arguments.limit, arguments.limit)
            return provider.detector(settings, references, **options), limits
        if len(references) < 2:
            return provider.detector(settings, references, **options), None
        taught, detector = provider.teach(
            settings, Samples(tuple(references)), false_reject_rate=arguments.false_reject_rate, **options
        )
        return detector, taught.limits

    def _judge_all(self, paths: list[Path], detector: AnomalyDetector, limits: Limits | None) -> None:
        from tqdm import tqdm

        where = "zero-shot" if not detector.reference_count else f"{detector.reference_count} references"
        print(f"{len(paths)} images, {where}, {_words_for(limits)}")
        for path in tqdm(paths, unit="image", file=sys.stderr, disable=None, leave=False):
            try:
                image = read_image(path)
                prediction = detector.predict(image)
                self._report(path, image, prediction, limits)
            except OperatorError as error:
                self._report_error(path, error)

    def _report(self, path: Path, image: ImageArray, prediction: Prediction, limits: Limits | None) -> None:
        limits = limits_in_force(prediction, limits)
        verdict = None if limits is None else judge(prediction.score, limits)[0]
        if verdict is Verdict.NOT_JUDGED:
            self._failed = True
        word = "" if verdict is None else verdict_word(verdict)
        _print_line(f"{prediction.score:.6f}  {word:<10}  {path}" if word else f"{prediction.score:.6f}  {path}")
        self._results.append(
            Checked(
                str(path),
                prediction.score,
                prediction.language_score,
                prediction.visual_score,
                None if verdict is None else verdict.value,
            )
        )
        if self._arguments.heatmaps is not None:
            self._save_heatmap(path, image, prediction, limits)

    def _report_error(self, path: Path, error: OperatorError) -> None:
        self._failed = True
        _print_line(f"  error   {'NOT JUDGED':<10}  {path}: {describe_error(error)}")
        self._results.append(Checked(str(path), error=str(error)))

    def _save_heatmap(self, path: Path, image: ImageArray, prediction: Prediction, limits: Limits | None) -> None:
        from PIL import Image

        # Without limits the picture's own range has to do, and the file name says so.
        scale = limits
        name = path.stem
        if scale is None:
            low, high = float(prediction.grid_map.min()), float(prediction.grid_map.max())
            scale = Limits(low, max(low + 1e-6, low + (high - low) / 1.5))
            name += ".unscaled"
        number, unique = 2, name
        while unique in self._used_names:
            unique, number = f"{name}-{number}", number + 1
        self._used_names.add(unique)
        heat = render_heatmap(prediction.grid_map, scale, size=image.shape[:2])
        target = self._arguments.heatmaps / f"{unique}.png"
        try:
            Image.fromarray(blend(image, heat)).save(target)
        except OSError as error:
            self._failed = True
            _print_line(f"  error   {target} could not be written: {error.strerror or error}")

    def _write_json(self, detector: AnomalyDetector, limits: Limits | None, references: list[Path]) -> None:
        arguments, settings = self._arguments, self._settings
        document = {
            "class_name": settings.class_name,
            "detector": settings.detector,
            "adapters": settings.adapters,
            "model": settings.model_name,
            "weights": settings.weights,
            "weights_sha256": detector.weights_sha256,
            "profile": settings.profile if settings.detector == WINCLIP else None,
            "match_radius": settings.match_radius,
            "tier": settings.tier,
            "references": [str(path) for path in references],
            "limits": None if limits is None else asdict(limits),
            "images": [asdict(result) for result in self._results],
        }
        try:
            arguments.json.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
        except OSError as error:
            raise UsageError(
                detail=f"{arguments.json} could not be written ({error.strerror}).", hint="Choose another place."
            ) from error


def _settings_of(arguments: Namespace) -> DetectorSettings:
    """What was asked for. Raises UsageError and AdaptersUnusableError for what no detector could carry out."""
    settings = with_chosen_detector(DetectorSettings(arguments.class_name), vars(arguments))
    settings = replace(
        settings,
        weights=arguments.weights or settings.weights,
        profile=arguments.profile,
        match_radius=arguments.match_radius,
        tier=arguments.tier,
    )
    if arguments.model is not None:
        settings = replace(settings, model_name=arguments.model, image_size=None)
    if settings.fault:
        raise UsageError(
            detail=Detail("It cannot be judged so: {fault}.", fault=settings.fault),
            hint=Detail("Choose another detector, or leave that out."),
        )
    check_adapters(settings)
    return settings


def _words_for(limits: Limits | None) -> str:
    if limits is None:
        return "no limits: scores only"
    if limits.false_reject_rate is None:
        return f"limit {limits.reject:.6f}"
    between = f"review {limits.review:.6f}, reject {limits.reject:.6f}"
    return f"limits from the references: {between} (wanted false rejects {limits.false_reject_rate:.0%})"


def _tell_progress(done: int, of: int, stage: str) -> None:
    if stage == "model" and not done:
        print("Loading the model…", file=sys.stderr, flush=True)
    elif stage == "references" and done:
        print(f"\rLearned reference {done} of {of}", end="\n" if done == of else "", file=sys.stderr, flush=True)


def _print_line(text: str) -> None:
    from tqdm import tqdm

    tqdm.write(text)
    sys.stdout.flush()
