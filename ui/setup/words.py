"""What the set-up says: titles, summaries and captions."""

from __future__ import annotations

from inspector.imaging.sample_health import Coverage
from inspector.recipe import ImagingSettings
from ui.language import joined, mark, tr
from ui.setup.draft import SetupDraft
from ui.setup.steps import Step
from ui.widgets.sight_test_view import sight_statements

STEP_TITLES = {
    Step.PART: mark("Part"),
    Step.CAMERA: mark("Camera"),
    Step.REGION: mark("Region"),
    Step.GOLDENS: mark("Golden samples"),
    Step.LIMITS: mark("Limits"),
    Step.RELEASE: mark("Release"),
}

STEP_LEADS = {
    Step.PART: mark("Name the recipe and say what the part is."),
    Step.CAMERA: mark("Fill the picture with the part, make it sharp, and let nothing be burnt out."),
    Step.REGION: mark("Draw what is judged. Leave out what may differ on good parts, such as labels or the fixture."),
    Step.GOLDENS: mark("Show 4 to 10 good parts that differ as good parts do: other lots, other times of the day."),
    Step.LIMITS: mark("Choose how parts are compared, then let the golden samples suggest the limits."),
    Step.RELEASE: mark("Sign this version; the run page starts it from then on."),
}

TIER_NOTES = {
    "detailed": mark("Every part is looked at in all windows: the sharpest map."),
    "adaptive": mark("A quick look first; every part that is not clearly good is looked at in detail."),
    "fast": mark("One quick look: about a tenth of the time, a coarser map."),
}

PROFILE_NOTES = {
    "calibrated": mark("Words and pictures weigh as much as the golden samples say."),
    "paper": mark("As WinCLIP was published (Eq. 6)."),
    "accurate": mark("As Accurate-WinCLIP published its tables."),
}

_ZERO_SHOT_CANNOT = mark(
    "Without golden samples only the words judge. Nothing is known of how good parts vary, so no share of false "
    "rejects can be promised, and missing features stay unseen."
)
_UNTRAINED_ZERO_SHOT = mark("This model is untrained: without golden samples its verdicts mean nothing.")


def sample_count(count: int) -> str:
    return tr("1 sample") if count == 1 else tr("{count} samples", count=count)


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
            if draft.zero_shot:
                return tr("none: words alone")
            count = len(draft.references)
            return sample_count(count)
        case Step.LIMITS:
            limits = draft.limits
            return "" if limits is None else f"{limits.review:.4f} / {limits.reject:.4f}"
        case Step.RELEASE:
            base = draft.base
            return "" if base is None else tr("from version {version}", version=base.version)


def camera_words(imaging: ImagingSettings) -> str:
    size = f" · {imaging.width} × {imaging.height}" if imaging.width and imaging.height else ""
    return imaging.camera + size


def region_words(imaging: ImagingSettings) -> str:
    words = [tr("whole picture") if imaging.region is None else tr("own outline")]
    if imaging.region is not None and imaging.region.excluded:
        words.append(tr("{count} excluded", count=len(imaging.region.excluded)))
    if imaging.aligned:
        words.append(tr("aligned"))
    if imaging.tiles is not None:
        words.append(tr("{rows} × {columns} tiles", rows=imaging.tiles.rows, columns=imaging.tiles.columns))
    return joined(*words, between=", ")


def zero_shot_words(draft: SetupDraft) -> str:
    """What judging without golden samples cannot promise."""
    return tr(_UNTRAINED_ZERO_SHOT) if draft.detector.untrained else tr(_ZERO_SHOT_CANNOT)


def sight_words(draft: SetupDraft) -> str:
    """What the drawn defects showed, for whoever signs."""
    if draft.zero_shot:
        return tr(_ZERO_SHOT_CANNOT)
    if draft.sight is None:
        return tr("Nobody has tried yet what is seen on this product: draw defects in step 5.")
    if draft.sight.blind:
        return tr("Not one drawn defect was seen: the detector is blind on this product.")
    return joined(*(statement.text for statement in sight_statements(draft.sight)))


def coverage_words(coverage: Coverage | None) -> str:
    """How much the golden samples differ from each other."""
    if coverage is None or coverage.count < 2:
        return ""
    amounts = {"brightness": 100 * coverage.brightness, "shift": 100 * coverage.shift, "turn": coverage.turn_deg}
    if coverage.located > 1:
        told = tr(
            "They differ by {brightness:.0f} % in brightness, {shift:.1f} % of the picture in place and {turn:.1f}° in "
            "turn: much alike."
            if coverage.narrow
            else "They differ by {brightness:.0f} % in brightness, {shift:.1f} % of the picture in place and "
            "{turn:.1f}° in turn.",
            **amounts,
        )
    else:
        told = tr(
            "They differ by {brightness:.0f} % in brightness: much alike."
            if coverage.narrow
            else "They differ by {brightness:.0f} % in brightness.",
            **amounts,
        )
    more = tr("Add parts of another hour or lot, or later ones will look unusual.")
    return joined(told, more if coverage.narrow else "")
