"""Serial numbers that come with the trigger, or from a code in the picture."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest
import zxingcpp

from inspector.pipeline.inference import InferenceThread
from inspector.pipeline.latest_slot import BoundedQueue
from inspector.pipeline.trigger import Capture
from inspector.recipe import DetectorSettings, Recipe, SerialMode
from inspector.types import Frame, Inspection, Limits, Verdict
from tests.fakes import FakeDetector, gradient_image

RECIPE = Recipe("Nut", DetectorSettings("nut"), limits=Limits(0.5, 1.0))


def judged(recipe: Recipe, image, serial: str | None = None) -> Inspection:
    thread = InferenceThread(
        BoundedQueue(2),
        recipe=recipe,
        prepare=lambda stopping: None,
        on_ready=lambda recipe: None,
        on_inspected=lambda capture, inspection, recorded: None,
        on_error=lambda error: None,
        on_end=lambda: None,
        describe=lambda inspection: inspection,
    )
    thread._detector = FakeDetector()
    frame = Frame(image, 1, datetime.now(UTC), time.monotonic())
    return thread._inspect(Capture(frame, "software", time.monotonic(), serial))


@pytest.fixture
def marked():
    """A part with a QR code on it."""
    image = np.array(gradient_image(300, 400, level=10))
    code = np.array(zxingcpp.create_barcode("SN-0042", zxingcpp.BarcodeFormat.QRCode).to_image(scale=4))
    image[20 : 20 + code.shape[0], 20 : 20 + code.shape[1]] = code[..., None]
    return image


def test_a_code_in_the_picture_is_the_serial_number(marked):
    recipe = replace(RECIPE, serial=SerialMode.REQUIRED, reads_codes=True)
    inspection = judged(recipe, marked)
    assert inspection.serial == "SN-0042"
    assert inspection.verdict is Verdict.PASS


def test_a_scanned_number_counts_more_than_the_code(marked):
    assert judged(replace(RECIPE, reads_codes=True), marked, "SN-7").serial == "SN-7"


def test_codes_are_read_only_where_the_recipe_says_so(marked):
    assert judged(RECIPE, marked).serial is None


def test_a_part_without_a_required_number_is_not_judged():
    inspection = judged(replace(RECIPE, serial=SerialMode.REQUIRED), gradient_image(level=10))
    assert inspection.verdict is Verdict.NOT_JUDGED
    assert inspection.reason.code == "serial_missing"
    assert judged(replace(RECIPE, serial=SerialMode.OPTIONAL), gradient_image(level=10)).verdict is Verdict.PASS
