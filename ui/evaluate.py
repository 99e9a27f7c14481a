"""`inspector evaluate`: a detector on a public benchmark or on own pictures; changes nothing on the station."""

from __future__ import annotations

import hashlib
import json
import sys
import time
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import platformdirs

from inspector.errors import AdaptersUnusableError, UsageError
from inspector.pipeline.free_memory import use_one_arena
from inspector.recipe import fingerprint
from ui.evaluate_progress import Progress
from ui.evaluate_words import description_lines, few_draws, other_than_published, words_for

if TYPE_CHECKING:
    from inspector.detector import ClipBackbone
    from inspector.detector.base import AnomalyDetector
    from inspector.evaluation.datasets import Category
    from inspector.evaluation.results import CellResult
    from inspector.evaluation.runner import Plan, Variant

REPORT_NAME = "report.html"
GRID_NAME = "grid.csv"
DEFAULT_SHOTS = (0, 1, 2, 4)


class EvaluateCommand:
    """One call of the command."""

    def __init__(self, arguments: Namespace) -> None:
        self._arguments = arguments
        self._grid: list[dict[str, str]] = []

    def run(self) -> int:
        """0 once everything is measured; what is wrong with the dataset or the command is raised."""
        from inspector.evaluation.layouts import load_categories
        from inspector.evaluation.runner import KEPT_EVERY, Evaluation, check_plan
        from inspector.evaluation.store import ResultStore

        arguments = self._arguments
        use_one_arena()
        variants = self._variants()
        self._check_outputs()
        categories = load_categories(arguments.dataset, arguments.layout, arguments.category)
        plan = self._plan(categories)
        check_plan(plan, categories)
        store = ResultStore(self._results_folder())
        pictures = sum(len(category.test) for category in categories)
        names = ", ".join(category.name for category in categories)
        print(
            f"{names}: {pictures} pictures to judge, {words_for(plan, variants)}{few_draws(plan, categories)}",
            flush=True,
        )
        backbone = self._load()
        started = time.monotonic()
        with Progress() as progress:
            evaluation = Evaluation(categories, variants, plan, backbone, store, on_progress=progress.show)
            try:
                results = evaluation.run()
            except KeyboardInterrupt:
                print(
                    f"\nWhat was measured is kept in {self._results_folder()}, of an unfinished category all but the "
                    f"last {KEPT_EVERY} pictures at most. Run the same command again to go on.",
                    file=sys.stderr,
                )
                raise
        if evaluation.taken_up:
            print(f"{evaluation.taken_up} of {len(results)} measurements were taken up from {self._results_folder()}")
        if evaluation.pictures_taken_up:
            print(f"{evaluation.pictures_taken_up} pictures had been judged before the run was broken off")
        print(f"Measured in {time.monotonic() - started:.0f} s with weights {backbone.weights_sha256[:12]}…\n")
        self._tell(results, categories, variants, plan, backbone, store)
        return 0

    def _variants(self) -> list[Variant]:
        from inspector.detector.registry import check_options
        from inspector.evaluation.grid import profile_grid
        from inspector.evaluation.runner import Variant

        arguments = self._arguments
        options: dict[str, Any] = {} if arguments.adapters is None else {"adapters": arguments.adapters}
        check_options(arguments.detector, arguments.match_radius, options)  # before anything is read or loaded
        self._check_adapters()
        variants: list[Variant]
        if arguments.grid:
            if not arguments.detector.startswith("winclip") or arguments.adapters is not None:
                raise UsageError(
                    detail=f"The grid varies WinCLIP's choices, not those of {arguments.detector}.",
                    hint="Use --detector winclip, without adapters.",
                )
            variants = profile_grid(arguments.match_radius, arguments.map_side)
        else:
            choices: dict[str, Any] = {"match_radius": arguments.match_radius}
            if arguments.adapters is not None:
                choices["adapters_sha256"] = _sha256_of(arguments.adapters)
            make = partial(_make, arguments.detector, arguments.match_radius, options)
            variants = [Variant(arguments.detector, make, choices)]
        return [replace(variant, multi_crop=arguments.multi_crop) for variant in variants]

    def _check_adapters(self) -> None:
        arguments = self._arguments
        untrained = (arguments.weights or "").startswith("untrained:")
        if arguments.detector == "april-gan" and arguments.adapters is None and not untrained:
            raise AdaptersUnusableError(path="of april-gan", detail="no file was given")

    def _shots(self) -> tuple[int, ...]:
        from inspector.detector.registry import REFERENCES_ONLY

        shots: tuple[int, ...] | None = self._arguments.shots
        needs_references = self._arguments.detector in REFERENCES_ONLY
        if shots is None:
            return DEFAULT_SHOTS[1:] if needs_references else DEFAULT_SHOTS
        if needs_references and 0 in shots:
            raise UsageError(
                detail=f"{self._arguments.detector} judges nothing without references.", hint="Leave 0 out of --shots."
            )
        return shots

    def _plan(self, categories: Sequence[Category]) -> Plan:
        from inspector.evaluation.runner import Plan

        arguments = self._arguments
        if arguments.class_name is not None and len(categories) > 1:
            raise UsageError(
                detail=f"One object noun for {len(categories)} categories.",
                hint="Name one category with --category, or leave --class-name out.",
            )
        return Plan(
            shots=self._shots(),
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
                _check_writable(arguments.report / REPORT_NAME)
            if arguments.json is not None:
                _check_writable(arguments.json)
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
        from inspector.evaluation.adapter_overlap import overlap_warnings
        from inspector.evaluation.fault_signatures import recognise
        from inspector.evaluation.grid import write_grid
        from inspector.evaluation.published import DATASET_NAMES, compare, load_tables
        from inspector.evaluation.report import RunDescription, write_report
        from inspector.evaluation.summary import grid_lines, summary_lines

        arguments = self._arguments
        if arguments.grid:
            folder = arguments.report or self._results_folder()
            self._grid = write_grid(folder / GRID_NAME, results, variants)
            print(*grid_lines(self._grid), f"\n{folder / GRID_NAME}\n", sep="\n")
        main = [result for result in results if result.key.variant == variants[0].name]
        tables = load_tables()
        # Own folders may be named as a benchmark's categories, and are none.
        comparisons = compare(main, arguments.detector, tables) if arguments.layout in DATASET_NAMES else []
        other = other_than_published(arguments, backbone) if comparisons else ""
        warnings = recognise(main, arguments.detector, tables)
        if arguments.adapters is not None:
            warnings += overlap_warnings(arguments.adapters, categories)
        print(*summary_lines(main, comparisons), sep="\n")
        if other:
            print(f"\nThe published figures are {other}.")
        for warning in warnings:
            print(f"\n{warning}", file=sys.stderr)
        lines = description_lines(arguments, variants[0], plan, backbone, results, categories)
        if other:
            lines = (*lines, ("Published figures", other))
        if arguments.report is not None:
            description = RunDescription(
                f"{variants[0].name} on {arguments.dataset.resolve().name}", lines, tuple(warnings), tuple(self._grid)
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


def _make(
    name: str, match_radius: int | None, options: dict[str, Any], backbone: ClipBackbone, class_name: str
) -> AnomalyDetector:
    from inspector.detector.registry import make_detector

    return make_detector(name, backbone, class_name=class_name, match_radius=match_radius, **options)


def _check_writable(path: Path) -> None:
    """Raises OSError; leaves no empty file behind."""
    was_there = path.exists()
    path.open("a").close()
    if not was_there:
        path.unlink()


def _sha256_of(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise UsageError(detail=f"{path} cannot be read ({error.strerror}).", hint="Check --adapters.") from error


def _tell_fetched(done: int, of: int) -> None:
    print(f"\rFetching weights: {done} of {of} MB", end="", file=sys.stderr, flush=True)
