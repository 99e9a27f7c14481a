"""Faults of weights, models and devices."""

from __future__ import annotations

from inspector.errors.base import OperatorError


class WeightsUnavailableError(OperatorError):
    code = "weights_unavailable"
    happened = "The weights {weights!r} for {model} are neither on this machine nor could they be fetched ({detail})."
    remedy = (
        "On a machine with internet access, download {source} and put it here as {target}, or give the file's path "
        "as the recipe's weights (inspector check: --weights PATH). To try it without weights: inspector --demo."
    )


class WeightsDamagedError(OperatorError):
    code = "weights_damaged"
    happened = "The weights file {path} does not fit {model}: {detail}."
    remedy = "Check that it is complete and made for this model; fetch it again if in doubt."


class AdaptersUnusableError(OperatorError):
    code = "adapters_unusable"
    happened = "The adapters {path} cannot be used: {detail}."
    remedy = (
        "Give a file that was trained for this detector and these weights; inspector train-adapters DATASET makes one "
        "from pictures with masks of their defects."
    )


class UnsupportedModelError(OperatorError):
    code = "unsupported_model"
    happened = "The model {model} cannot be used: {detail}."
    remedy = "Use an open_clip vision transformer with a class token and a square grid, such as ViT-B-16-plus-240."


class SelfTestFailedError(OperatorError):
    code = "self_test_failed"
    happened = "The model's self-test failed: {detail}."
    remedy = (
        "Its maps would be wrong, so it is not used. Reinstall with the versions in pyproject.toml "
        "(uv sync --reinstall); if it stays, report it with the output of 'uv pip list'."
    )


class DeviceUnavailableError(OperatorError):
    code = "device_unavailable"
    happened = "This machine cannot run the model on {device!r} with precision {precision!r}: {detail}."
    remedy = "Use device 'auto' and precision 'auto', or 'cpu' and 'fp32'."


class ModelFailedError(OperatorError):
    """The model broke off while it judged a part; the cause is a failure of its own, such as an accelerator's."""

    code = "model_failed"
    happened = "The model failed on a part, which was not judged ({kind}: {text})."
    remedy = (
        "Press Stop, then Start, and inspect the part again. If it stays, start this computer again, then report it "
        "with this text."
    )


class NotJudgeableError(OperatorError):
    """This picture cannot be judged, and that says nothing bad of the part: its verdict is NOT_JUDGED.

    Attributes:
        reason: code of the reason; `ui.messages` owns its words.
    """

    code = "not_judgeable"
    happened = "The picture cannot be judged ({reason})."
    remedy = "Place the part again and take another picture."

    @property
    def reason(self) -> str:
        return str(self.values["reason"])
