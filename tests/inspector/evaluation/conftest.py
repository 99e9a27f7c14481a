"""The small model of the detector's tests, and small datasets as they lie on disk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from inspector.detector import ClipBackbone
from inspector.evaluation.datasets import Category
from inspector.evaluation.layouts import load_categories
from inspector.evaluation.results import CellResult
from inspector.evaluation.runner import Evaluation, Plan, Variant
from inspector.evaluation.store import ResultStore
from tests.inspector.detector.conftest import small_backbone, small_model, small_model_name
from tests.inspector.evaluation.runs import PAPER, PLAN
from tests.inspector.evaluation.small_datasets import write_mvtec

__all__ = ["small_backbone", "small_model", "small_model_name"]


@pytest.fixture
def mvtec(tmp_path: Path) -> Path:
    """Two categories, "bolt" and "metal_nut", each with 8 + 6 good and 5 defective pictures with masks."""
    root = tmp_path / "mvtec"
    for number, name in enumerate(("bolt", "metal_nut")):
        write_mvtec(root / name, seed=number)
    return root


@pytest.fixture(autouse=True)
def _one_thread() -> Iterator[None]:
    """A model this small is slower on many threads, and much slower on cores that others use too."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture
def run(small_backbone, mvtec, tmp_path):
    """Runs on the small dataset; the results lie in the same folder each time unless another is named."""

    def run_it(
        *,
        plan: Plan = PLAN,
        variants: tuple[Variant, ...] = (PAPER,),
        backbone: ClipBackbone = small_backbone,
        folder: str = "results",
        wanted: tuple[str, ...] = (),
    ) -> tuple[list[CellResult], Evaluation]:
        store = ResultStore(tmp_path / folder)
        categories: list[Category] = load_categories(mvtec, "mvtec", wanted)
        evaluation = Evaluation(categories, variants, plan, backbone, store)
        return evaluation.run(), evaluation

    return run_it
