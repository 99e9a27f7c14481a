"""Words for codes: the one place that knows what the station says to people."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.errors import NotJudgeableError, OperatorError
from inspector.types import Reason, Verdict


@dataclass(frozen=True, slots=True)
class Message:
    """What happened and what to do."""

    what: str
    remedy: str = ""

    def __str__(self) -> str:
        return f"{self.what} {self.remedy}".strip()


VERDICT_WORDS = {
    Verdict.PASS: "PASS",
    Verdict.REVIEW: "REVIEW",
    Verdict.FAIL: "FAIL",
    Verdict.NOT_JUDGED: "NOT JUDGED",
}

REASONS = {
    "score_below_review_limit": Message("Score {score:.4f} — review limit {review:.4f}"),
    "score_between_limits": Message(
        "Score {score:.4f} — review limit {review:.4f}, reject limit {reject:.4f}", "Look at the part."
    ),
    "score_above_reject_limit": Message("Score {score:.4f} — reject limit {reject:.4f}", "Take the part out."),
    "score_not_finite": Message("The model gave no number as score ({score}).", "Inspect the part again."),
    "no_limits": Message("This recipe has no limits.", "Set limits on the set-up page and release it."),
    "misaligned": Message(
        "The part was not found where the golden samples show it.", "Place the part as in the golden samples."
    ),
    "frame_stale": Message(
        "The picture was taken {age_s:.1f} s away from the moment it was meant for; {limit:g} s are allowed.",
        "Inspect the part again; if it stays, check the camera's cable and the load of this computer.",
    ),
    "frame_frozen": Message(
        "The camera sent the same picture again: it shows an earlier moment.",
        "Unplug the camera and plug it in again, then inspect the part again.",
    ),
    "frame_size_changed": Message(
        "The camera gives pictures of another size than the golden samples and the region have.",
        "Set the camera's resolution back, or set the product up again.",
    ),
    "too_dark": Message(
        "The picture is too dark (brightness {brightness:.0f}, golden samples {golden:.0f}).",
        "Check the lamp, the lens cap and the exposure.",
    ),
    "too_bright": Message(
        "The picture is too bright (brightness {brightness:.0f}, golden samples {golden:.0f}).",
        "Check for other light and the exposure.",
    ),
    "clipped": Message(
        "Too much of the picture is plain white or plain black ({bright_share:.0%} and {dark_share:.0%}, golden "
        "samples {golden_bright:.0%} and {golden_dark:.0%}).",
        "Look for glare and shadows on the part.",
    ),
    "part_missing": Message(
        "The part is missing, covered or lies elsewhere (likeness {presence:.2f} to the golden samples, at least "
        "{limit:g} is needed).",
        "Place the part as in the golden samples.",
    ),
    "blurred": Message(
        "The picture is blurred: focus {share:.2f} of what the golden samples have, at least {limit:.2f} is needed.",
        "Clean the lens and focus it; keep the part still.",
    ),
    "brightness_drift": Message(
        "The light has changed: {light:.2f} of what the golden samples have, {low:.2f} to {high:.2f} is allowed.",
        "Check the lamp and daylight. If the light is to stay so, take new golden samples.",
    ),
    "camera_lost": Message("The camera was lost before the picture was taken.", "Inspect the part again."),
    "serial_missing": Message(
        "The part has no serial number, and this recipe asks for one.", "Scan it, then inspect the part again."
    ),
    "late": Message("The part had no verdict {takt_s:g} s after its trigger.", "Inspect the part again."),
    "no_picture": Message("No picture came from the camera.", "Check the camera, then start again."),
    "station_stopped": Message("The station was stopped before the part was judged.", "Inspect the part again."),
    "station_fault": Message("A fault came before the part was judged.", "Clear the fault, inspect the part again."),
    "detector_failed": Message("The model failed on this part ({detail}).", "Start again, inspect the part again."),
}

STAGE_WORDS = {
    "weights": "Fetching weights… {done} of {of} MB",
    "model": "Loading model…",
    "references": "Learning golden samples… {done} of {of}",
    "samples": "Scoring parts… {done} of {of}",
    "matching": "Trying matching… picture {done} of {of}",
    "sight": "Judging drawn defects… {done} of {of}",
    "prompts": "Comparing words… golden sample {done} of {of}",
    "self_test": "Testing known parts… {done} of {of}",
}
"""What long work does, by the stages that `inspector.pipeline` and the station tell."""

ROLE_WORDS = {
    "references": ("golden sample", "golden samples"),
    "tuning": ("tuning part", "tuning parts"),
    "proof": ("proof part", "proof parts"),
    "known_bad": ("known bad part", "known bad parts"),
}
"""One and many of each role of `inspector.recipe.SAMPLE_ROLES`."""

DEFECT_WORDS = {
    "": "good",
    "scratch": "scratch",
    "dent": "dent",
    "missing_feature": "missing feature",
    "contamination": "contamination",
    "chip": "chip",
}


def stage_text(done: int, of: int, stage: str) -> str:
    """How far long work is."""
    return STAGE_WORDS[stage].format(done=done, of=of)


def verdict_word(verdict: Verdict) -> str:
    return VERDICT_WORDS[verdict]


def defect_word(defect: str) -> str:
    """The kind of an injected defect; "" is a good part."""
    return DEFECT_WORDS.get(defect, defect.replace("_", " "))


def describe_reason(reason: Reason) -> Message:
    """Words for a reason; an unknown code is shown as it is, because hiding it would help nobody."""
    message = REASONS.get(reason.code)
    if message is None:
        return Message(reason.code.replace("_", " "))
    return Message(message.what.format(**reason.values), message.remedy.format(**reason.values))


def describe_error(error: BaseException) -> Message:
    """Words for a known fault; anything else is a bug and says so."""
    if isinstance(error, NotJudgeableError):
        return describe_reason(Reason(error.reason))
    if isinstance(error, OperatorError):
        return Message(error.what_happened, error.what_to_do)
    return Message(
        f"The station made a mistake of its own ({type(error).__name__}: {error}).",
        "Start again; if it stays, report it with this text.",
    )
