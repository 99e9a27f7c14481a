"""`inspector evaluate`: a detector on a public benchmark or on own pictures; changes nothing on the station."""

from __future__ import annotations

import hashlib
import json
import sys
import time
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import platformdirs

from inspector.errors import UsageError
from inspector.pipeline.free_memory import MemoryReturner, use_one_arena
from inspector.recipe import fingerprint

if TYPE_CHECKING:
    from inspector.detector import ClipBackbone
    from inspector.detector.base import AnomalyDetector
    from inspector.evaluation.datasets import Category
    from inspector.evaluation.results import CellResult
    from inspector.evaluation.runner import Plan, Variant

REPORT_NAME = "report.html"
GRID_NAME = "grid.csv"


class EvaluateCommand:
    """One call of the command."""

    def __init__(self, arguments: Namespace) -> None:
        self._arguments = arguments
        self._grid: list[dict[str, str]] = []

    def run(self) -> int:
        """0 once everything is measured; what is wrong with the dataset or the command is raised."""
        from inspector.evaluation.layouts import load_categories
        from inspector.evaluation.runner import Evaluation
        from inspector.evaluation.store import ResultStore

        arguments = self._arguments
        use_one_arena()
        variants = self._variants()
        self._check_outputs()
        categories = load_categories(arguments.dataset, arguments.layout, arguments.category)
        plan = self._plan(categories)
        store = ResultStore(self._results_folder())
        pictures = sum(len(category.test) for category in categories)
        names = ", ".join(category.name for category in categories)
        print(f"{names}: {pictures} pictures to judge, {_words_for(plan, variants)}", flush=True)
        backbone = self._load()
        started = time.monotonic()
        with _ProgressBar() as bar:
            evaluation = Evaluation(categories, variants, plan, backbone, store, on_progress=bar.show)
            results = evaluation.run()
        if evaluation.taken_up:
            print(f"{evaluation.taken_up} of {len(results)} measurements were taken up from {self._results_folder()}")
        print(f"Measured in {time.monotonic() - started:.0f} s with weights {backbone.weights_sha256[:12]}…\n")
        self._tell(results, categories, variants, plan, backbone, store)
        return 0

    def _variants(self) -> list[Variant]:
        from inspector.detector.registry import backbone_for
        from inspector.evaluation.grid import profile_grid
        from inspector.evaluation.runner import Variant

        arguments = self._arguments
        backbone_for(arguments.detector)  # an unknown name is said before anything is read
        if arguments.grid:
            if not arguments.detector.startswith("winclip") or arguments.adapters is not None:
                raise UsageError(
                    detail=f"The grid varies WinCLIP's choices, not those of {arguments.detector}.",
                    hint="Use --detector winclip, without adapters.",
                )
            return profile_grid(arguments.match_radius)
        choices: dict[str, Any] = {"match_radius": arguments.match_radius}
        options: dict[str, Any] = {}
        if arguments.adapters is not None:
            options["adapters"] = arguments.adapters
            choices["adapters_sha256"] = _sha256_of(arguments.adapters)
        make = partial(_make, arguments.detector, arguments.match_radius, options)
        return [Variant(arguments.detector, make, choices)]

    def _plan(self, categories: Sequence[Category]) -> Plan:
        from inspector.evaluation.runner import Plan

        arguments = self._arguments
        if arguments.class_name is not None and len(categories) > 1:
            raise UsageError(
                detail=f"One object noun for {len(categories)} categories.",
                hint="Name one category with --category, or leave --class-name out.",
            )
        return Plan(
            shots=arguments.shots,
            seeds=arguments.seeds,
            class_name=arguments.class_name,
            map_side=arguments.map_side,
            false_reject_rate=arguments.false_reject_rate,
        )

    def _check_outputs(self) -> None:
        """Before the long work: a result that cannot be written would be lost."""
        from inspector.evaluation.report import check_report_packages

        arguments = self._arguments
        try:
            if arguments.report is not None:
                check_report_packages()
                arguments.report.mkdir(parents=True, exist_ok=True)
                (arguments.report / REPORT_NAME).open("a").close()
            if arguments.json is not None:
                arguments.json.open("a").close()
        except OSError as error:
            raise UsageError(
                detail=f"{error.filename} cannot be written ({error.strerror}).", hint="Choose another place."
            ) from error

    def _results_folder(self) -> Path:
        """Beside the report, or in the user's cache for this dataset and detector."""
        arguments = self._arguments
        if arguments.report is not None:
            return Path(arguments.report) / "results"
        what = [str(arguments.dataset.resolve()), arguments.detector, arguments.weights or "", arguments.model or ""]
        return platformdirs.user_cache_path("inspector") / "evaluate" / fingerprint(what)[:16]

    def _load(self) -> ClipBackbone:
        from inspector.detector import load_backbone
        from inspector.detector.registry import backbone_for

        arguments = self._arguments
        published = backbone_for(arguments.detector)
        print("Loading the model…", file=sys.stderr, flush=True)
        return load_backbone(
            arguments.model or published.model_name,
            arguments.weights or published.weights,
            device=arguments.device,
            precision=arguments.precision,
            image_size=published.image_size if arguments.model is None else None,
            on_fetched=_tell_fetched,
        )

    def _tell(
        self,
        results: list[CellResult],
        categories: Sequence[Category],
        variants: Sequence[Variant],
        plan: Plan,
        backbone: ClipBackbone,
        store: Any,
    ) -> None:
        from inspector.evaluation.fault_signatures import recognise
        from inspector.evaluation.grid import write_grid
        from inspector.evaluation.published import compare, load_tables
        from inspector.evaluation.report import RunDescription, write_report
        from inspector.evaluation.summary import grid_lines, summary_lines

        arguments = self._arguments
        if arguments.grid:
            folder = arguments.report or self._results_folder()
            self._grid = write_grid(folder / GRID_NAME, results, variants)
            print(*grid_lines(self._grid), f"\n{folder / GRID_NAME}\n", sep="\n")
        main = [result for result in results if result.key.variant == variants[0].name]
        tables = load_tables()
        comparisons = compare(main, arguments.detector, tables)
        warnings = recognise(main, tables)
        print(*summary_lines(main, comparisons), sep="\n")
        for warning in warnings:
            print(f"\n{warning}", file=sys.stderr)
        lines = _description(arguments, variants[0], plan, backbone, results)
        if arguments.report is not None:
            description = RunDescription(
                f"{variants[0].name} on {arguments.dataset.name}", lines, tuple(warnings), tuple(self._grid)
            )
            path = arguments.report / REPORT_NAME
            write_report(path, description, main, comparisons, categories, store)
            print(f"\n{path}")
        if arguments.json is not None:
            document = {
                "run": dict(lines),
                "warnings": warnings,
                "grid": self._grid,
                "published": [
                    {"table": line.table.name, **{k: v for k, v in asdict(line).items() if k != "table"}}
                    for line in comparisons
                ],
                "results": [result.as_values() for result in results],
            }
            arguments.json.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")


class _ProgressBar:
    """Pictures done, and the time left, on standard error; and now and then what is free goes back to the system."""

    def __init__(self) -> None:
        self._bar: Any = None
        self._memory = MemoryReturner()

    def __enter__(self) -> _ProgressBar:
        return self

    def show(self, done: int, of: int) -> None:
        from tqdm import tqdm

        self._memory.tick()
        if self._bar is None and of:
            self._bar = tqdm(total=of, unit="picture", file=sys.stderr, disable=None)
        if self._bar is not None:
            self._bar.update(done - self._bar.n)

    def __exit__(self, *error: object) -> None:
        if self._bar is not None:
            self._bar.close()


def _make(
    name: str, match_radius: int | None, options: dict[str, Any], backbone: ClipBackbone, class_name: str
) -> AnomalyDetector:
    from inspector.detector.registry import make_detector

    return make_detector(name, backbone, class_name=class_name, match_radius=match_radius, **options)


def _words_for(plan: Plan, variants: Sequence[Variant]) -> str:
    what = variants[0].name if len(variants) == 1 else f"{len(variants)} variants"
    return f"{what}, shots {', '.join(map(str, plan.shots))}, draws {plan.seeds}"


def _description(
    arguments: Namespace, variant: Variant, plan: Plan, backbone: ClipBackbone, results: Sequence[CellResult]
) -> tuple[tuple[str, str], ...]:
    side = "the pictures' own size" if plan.map_side is None else f"{plan.map_side} × {plan.map_side} pixels"
    lost = {(result.key.category, result.masks_lost) for result in results if result.masks_lost}
    uncertainty = max((result.metrics.get("auroc_uncertainty", 0.0) for result in results), default=0.0)
    choices = ", ".join(f"{name} {value}" for name, value in variant.choices.items() if value is not None)
    lines = [
        ("Dataset", f"{arguments.dataset} ({arguments.layout})"),
        ("Detector", f"{variant.name} {choices}".strip()),
        ("Model", f"{backbone.model_name}, {backbone.image_size} pixels, {backbone.precision}"),
        ("Weights", f"{arguments.weights or 'as published'}, SHA-256 {backbone.weights_sha256}"),
        ("References", f"drawn from the training pictures without replacement, {plan.seeds} draws"),
        ("Maps compared at", side),
        ("Wanted false rejects", f"{plan.false_reject_rate:.1%}"),
        ("Pixel AUROC is exact to", f"{uncertainty:.1e}"),
    ]
    if lost:
        lines.append(("Masks too thin to be seen", ", ".join(f"{name}: {count}" for name, count in sorted(lost))))
    return tuple(lines)


def _sha256_of(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise UsageError(detail=f"{path} cannot be read ({error.strerror}).", hint="Check --adapters.") from error


def _tell_fetched(done: int, of: int) -> None:
    print(f"\rFetching weights: {done} of {of} MB", end="", file=sys.stderr, flush=True)
