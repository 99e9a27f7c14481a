"""Words for codes: the one place that knows what the station says to people."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from inspector.errors import Detail, NotJudgeableError, OperatorError
from inspector.types import Reason, Verdict
from ui.language import joined, mark, now, tr


@dataclass(frozen=True, slots=True)
class Message:
    """What happened and what to do."""

    what: str
    remedy: str = ""

    def __str__(self) -> str:
        return joined(self.what, self.remedy)


VERDICT_WORDS = {
    Verdict.PASS: mark("PASS"),
    Verdict.REVIEW: mark("REVIEW"),
    Verdict.FAIL: mark("FAIL"),
    Verdict.NOT_JUDGED: mark("NOT JUDGED"),
}

REASONS = {
    "score_below_review_limit": Message(mark("Score {score:.4f} — review limit {review:.4f}")),
    "score_between_limits": Message(
        mark("Score {score:.4f} — review limit {review:.4f}, reject limit {reject:.4f}"), mark("Look at the part.")
    ),
    "score_above_reject_limit": Message(
        mark("Score {score:.4f} — reject limit {reject:.4f}"), mark("Take the part out.")
    ),
    "score_not_finite": Message(mark("The model gave no number as score ({score})."), mark("Inspect the part again.")),
    "no_limits": Message(mark("This recipe has no limits."), mark("Set limits on the set-up page and release it.")),
    "misaligned": Message(
        mark("The part was not found where the golden samples show it."),
        mark("Place the part as in the golden samples."),
    ),
    "frame_stale": Message(
        mark("The picture was taken {age_s:.1f} s away from the moment it was meant for; {limit:g} s are allowed."),
        mark("Inspect the part again; if it stays, check the camera's cable and the load of this computer."),
    ),
    "frame_frozen": Message(
        mark("The camera sent the same picture again: it shows an earlier moment."),
        mark("Unplug the camera and plug it in again, then inspect the part again."),
    ),
    "frame_size_changed": Message(
        mark("The camera gives pictures of another size than the golden samples and the region have."),
        mark("Set the camera's resolution back, or set the product up again."),
    ),
    "too_dark": Message(
        mark("The picture is too dark (brightness {brightness:.0f}, golden samples {golden:.0f})."),
        mark("Check the lamp, the lens cap and the exposure."),
    ),
    "too_bright": Message(
        mark("The picture is too bright (brightness {brightness:.0f}, golden samples {golden:.0f})."),
        mark("Check for other light and the exposure."),
    ),
    "clipped": Message(
        mark(
            "Too much of the picture is plain white or plain black ({bright_share:.0%} and {dark_share:.0%}, golden "
            "samples {golden_bright:.0%} and {golden_dark:.0%})."
        ),
        mark("Look for glare and shadows on the part."),
    ),
    "part_missing": Message(
        mark(
            "No part as in the golden samples: missing, covered, another one or elsewhere (likeness {presence:.2f}, at "
            "least {limit:g} is needed)."
        ),
        mark("Place the part as in the golden samples."),
    ),
    "blurred": Message(
        mark(
            "The picture is blurred: focus {share:.2f} of what the golden samples have, at least {limit:.2f} is needed."
        ),
        mark("Clean the lens and focus it; keep the part still."),
    ),
    "brightness_drift": Message(
        mark("The light has changed: {light:.2f} of what the golden samples have, {low:.2f} to {high:.2f} is allowed."),
        mark("Check the lamp and daylight. If the light is to stay so, take new golden samples."),
    ),
    "place_dark": Message(
        mark("It is too dark to see whether a part is there."), mark("Check the lamp, the lens cap and the exposure.")
    ),
    "place_bright": Message(
        mark("It is too bright to see whether a part is there."), mark("Check for other light and the exposure.")
    ),
    "place_frozen": Message(
        mark("The camera sends the same picture again and again: no part that comes or goes is seen."),
        mark("Unplug the camera and plug it in again."),
    ),
    "camera_lost": Message(mark("The camera was lost before the picture was taken."), mark("Inspect the part again.")),
    "serial_missing": Message(
        mark("The part has no serial number, and this recipe asks for one."),
        mark("Scan it, then inspect the part again."),
    ),
    "late": Message(mark("The part had no verdict {takt_s:g} s after its trigger."), mark("Inspect the part again.")),
    "no_picture": Message(mark("No picture came from the camera."), mark("Check the camera, then start again.")),
    "station_stopped": Message(
        mark("The station was stopped before the part was judged."), mark("Inspect the part again.")
    ),
    "station_fault": Message(
        mark("A fault came before the part was judged."), mark("Clear the fault, inspect the part again.")
    ),
    "detector_failed": Message(
        mark("The model failed on this part ({detail})."), mark("Start again, inspect the part again.")
    ),
}

STAGE_WORDS = {
    "weights": mark("Fetching weights… {done} of {of} MB"),
    "model": mark("Loading model…"),
    "references": mark("Learning golden samples… {done} of {of}"),
    "samples": mark("Scoring parts… {done} of {of}"),
    "matching": mark("Trying matching… picture {done} of {of}"),
    "sight": mark("Judging drawn defects… {done} of {of}"),
    "prompts": mark("Comparing words… golden sample {done} of {of}"),
    "self_test": mark("Testing known parts… {done} of {of}"),
    "trial": mark("Judging stored parts with both sets… {done} of {of}"),
}
"""What long work does, by the stages that `inspector.pipeline` and the station tell."""

ROLE_WORDS = {
    "references": (mark("golden sample"), mark("golden samples")),
    "tuning": (mark("tuning part"), mark("tuning parts")),
    "proof": (mark("proof part"), mark("proof parts")),
    "known_bad": (mark("known bad part"), mark("known bad parts")),
}
"""One and many of each role of `inspector.recipe.SAMPLE_ROLES`."""

DEFECT_WORDS = {
    "": mark("good"),
    "scratch": mark("scratch"),
    "dent": mark("dent"),
    "missing_feature": mark("missing feature"),
    "contamination": mark("contamination"),
    "chip": mark("chip"),
}


def stage_text(done: int, of: int, stage: str) -> str:
    """How far long work is."""
    return tr(STAGE_WORDS[stage], done=done, of=of)


def verdict_word(verdict: Verdict) -> str:
    return tr(VERDICT_WORDS[verdict])


def defect_word(defect: str) -> str:
    """The kind of an injected defect; "" is a good part."""
    words = DEFECT_WORDS.get(defect)
    return defect.replace("_", " ") if words is None else tr(words)


def describe_reason(reason: Reason) -> Message:
    """Words for a reason; an unknown code is shown as it is, because hiding it would help nobody."""
    message = REASONS.get(reason.code)
    if message is None:
        return Message(reason.code.replace("_", " "))
    return Message(tr(message.what, **reason.values), tr(message.remedy, **reason.values))


def describe_error(error: BaseException) -> Message:
    """Words for a known fault and for a broken installation; anything else is a bug and says so."""
    if isinstance(error, NotJudgeableError):
        return describe_reason(Reason(error.reason))
    if isinstance(error, OperatorError):
        values = {name: said(value) for name, value in error.values.items()}
        return Message(tr(error.happened, **values), tr(error.remedy, **values))
    if isinstance(error, ImportError):
        return Message(
            tr("A part of this program is missing or broken ({text}).", text=str(error)),
            tr("Install the program again. What does not need this part goes on working."),
        )
    return Message(
        tr("The station made a mistake of its own ({kind}: {text}).", kind=type(error).__name__, text=str(error)),
        tr("Start again; if it stays, report it with this text."),
    )


def said(value: Any) -> Any:
    """A value from the engine in the language of now, where it is the station's own words."""
    if isinstance(value, Detail):
        return tr(value.template, **{name: said(inner) for name, inner in value.values.items()})
    if isinstance(value, OperatorError):
        message = describe_error(value)
        return joined(message.what, message.remedy)
    return now(value)
