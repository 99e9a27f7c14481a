"""What the set-up says: titles, summaries and captions."""

from __future__ import annotations

from inspector.imaging.sample_health import Coverage
from inspector.recipe import ImagingSettings
from ui.setup.draft import SetupDraft
from ui.setup.steps import Step
from ui.widgets.sight_test_view import sight_statements

STEP_TITLES = {
    Step.PART: "Part",
    Step.CAMERA: "Camera",
    Step.REGION: "Region",
    Step.GOLDENS: "Golden samples",
    Step.LIMITS: "Limits",
    Step.RELEASE: "Release",
}

STEP_LEADS = {
    Step.PART: "Name the recipe and say what the part is.",
    Step.CAMERA: "Fill the picture with the part, make it sharp, and let nothing be burnt out.",
    Step.REGION: "Draw what is judged. Leave out what may differ on good parts, such as labels or the fixture.",
    Step.GOLDENS: "Show 4 to 10 good parts that differ as good parts do: other lots, other times of the day.",
    Step.LIMITS: "Choose how parts are compared, then let the golden samples suggest the limits.",
    Step.RELEASE: "Sign this version; the run page starts it from then on.",
}

TIER_NOTES = {
    "detailed": "Every part is looked at in all windows: the sharpest map.",
    "adaptive": "A quick look first; every part that is not clearly good is looked at in detail.",
    "fast": "One quick look: about a tenth of the time, a coarser map.",
}

PROFILE_NOTES = {
    "calibrated": "Words and pictures weigh as much as the golden samples say.",
    "paper": "As WinCLIP was published (Eq. 6).",
    "accurate": "As Accurate-WinCLIP published its tables.",
}

_ZERO_SHOT_CANNOT = (
    "Without golden samples only the words judge. Nothing is known of how good parts vary, so no share of false "
    "rejects can be promised, and missing features stay unseen."
)
_UNTRAINED_ZERO_SHOT = "This model is untrained: without golden samples its verdicts mean nothing."


def summary(draft: SetupDraft, step: Step) -> str:
    """What was chosen in a step, in a few words; empty where nothing was."""
    match step:
        case Step.PART:
            return " · ".join(text for text in (draft.name.strip(), draft.class_name.strip()) if text)
        case Step.CAMERA:
            return camera_words(draft.imaging)
        case Step.REGION:
            return region_words(draft.imaging)
        case Step.GOLDENS:
            count = len(draft.references)
            return "none: words alone" if draft.zero_shot else f"{count} sample{'s' if count != 1 else ''}"
        case Step.LIMITS:
            limits = draft.limits
            return "" if limits is None else f"{limits.review:.4f} / {limits.reject:.4f}"
        case Step.RELEASE:
            base = draft.base
            return "" if base is None else f"from version {base.version}"


def camera_words(imaging: ImagingSettings) -> str:
    size = f" · {imaging.width} × {imaging.height}" if imaging.width and imaging.height else ""
    return imaging.camera + size


def region_words(imaging: ImagingSettings) -> str:
    words = ["whole picture" if imaging.region is None else "own outline"]
    if imaging.region is not None and imaging.region.excluded:
        words.append(f"{len(imaging.region.excluded)} excluded")
    if imaging.aligned:
        words.append("aligned")
    if imaging.tiles is not None:
        words.append(f"{imaging.tiles.rows} × {imaging.tiles.columns} tiles")
    return ", ".join(words)


def zero_shot_words(draft: SetupDraft) -> str:
    """What judging without golden samples cannot promise."""
    return _UNTRAINED_ZERO_SHOT if draft.detector.untrained else _ZERO_SHOT_CANNOT


def sight_words(draft: SetupDraft) -> str:
    """What the drawn defects showed, for whoever signs."""
    if draft.zero_shot:
        return _ZERO_SHOT_CANNOT
    if draft.sight is None:
        return "Nobody has tried yet what is seen on this product: draw defects in step 5."
    if draft.sight.blind:
        return "Not one drawn defect was seen: the detector is blind on this product."
    return " ".join(statement.text for statement in sight_statements(draft.sight))


def coverage_words(coverage: Coverage | None) -> str:
    """How much the golden samples differ from each other."""
    if coverage is None or coverage.count < 2:
        return ""
    told = f"They differ by {100 * coverage.brightness:.0f} % in brightness"
    if coverage.located > 1:
        told += f", {100 * coverage.shift:.1f} % of the picture in place and {coverage.turn_deg:.1f}° in turn"
    if coverage.narrow:
        return f"{told}: much alike. Add parts of another hour or lot, or later ones will look unusual."
    return f"{told}."
