"""`inspector cameras --diagnose ADDRESS`: what is wrong with a camera, step by step."""

from __future__ import annotations

from typing import TextIO

from inspector.camera.diagnosis import DiagnosisStep, Outcome, diagnose
from inspector.recipe import ImagingSettings

EXIT_FAILED = 2


def diagnose_camera(address: str, out: TextIO) -> int:
    """Writes a line for each step when it is done, and what to do below one that failed.

    Returns:
        The exit code: 0 when all is well, else 2.
    """
    code = 0
    for step in diagnose(ImagingSettings(camera=address)):
        out.write(describe_step(step) + "\n")
        out.flush()
        if step.outcome is Outcome.FAILED:
            code = EXIT_FAILED
    return code


def describe_step(step: DiagnosisStep) -> str:
    """Such as "failed   device       /dev/video0 is not there." with what to do in a line of its own."""
    line = f"{step.outcome:<8} {step.step.replace('_', ' '):<12} {step.what_happened}"
    return f"{line}\n{'':<22}{step.what_to_do}" if step.what_to_do else line
