"""Maps that say the same everywhere although nothing is broken."""

from __future__ import annotations

import shutil

import pytest

from inspector.detector.base import AnomalyDetector
from inspector.detector.registry import make_detector
from inspector.evaluation.runner import Plan, Variant


@pytest.mark.parametrize("name", ["spade", "padim"])
def test_a_picture_that_is_a_reference_has_no_broken_map(run, mvtec, name):
    for path in (mvtec / "bolt/test/good").iterdir():
        shutil.copy(mvtec / "bolt/train/good/000.png", path)
    for path in (mvtec / "bolt/train/good").iterdir():
        shutil.copy(mvtec / "bolt/test/good/000.png", path)

    def make(backbone, class_name) -> AnomalyDetector:
        return make_detector(name, backbone, class_name=class_name)

    ((result,), _) = run(plan=Plan(shots=(1,), seeds=1, map_side=60), variants=(Variant(name, make),), wanted=("bolt",))
    assert max(result.scores(defective=False)) < min(result.scores(defective=True))
    assert result.flat_maps == 0
