"""Whether a picture is fit to be judged: what was measured on it against what the golden samples show."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass

from inspector.gate_baseline import GateBaseline, Spread
from inspector.types import Reason


@dataclass(frozen=True, slots=True)
class GateReadings:
    """What was measured on one picture, in the region. What could not be measured is nan.

    Attributes:
        age_s: how far the exposure lies from the moment it was wanted for.
        frozen: the same pixels as the picture before, though exposed later.
        size_changed: the picture has another size than the golden samples or the region.
        focus: sharpness; only readings of the same recipe compare.
        brightness: mean luma, 0 to 255.
        bright_share, dark_share: of the pixels that are clipped, in [0, 1].
        light: how many times as bright as the golden samples, whatever defects there are.
        presence: how much of the golden samples' structure is there, at most 1.
    """

    age_s: float
    frozen: bool = False
    size_changed: bool = False
    focus: float = math.nan
    brightness: float = math.nan
    bright_share: float = math.nan
    dark_share: float = math.nan
    light: float = math.nan
    presence: float = math.nan

    def as_values(self) -> dict[str, float]:
        """What was measured, by name, for `Inspection.gate_readings`; frozen and size_changed are 0 or 1."""
        values = {name: float(value) for name, value in asdict(self).items()}
        return {name: value for name, value in values.items() if math.isfinite(value)}


@dataclass(frozen=True, slots=True)
class GateLimits:
    """How far a picture may be from the golden samples'.

    What is called normal below is 1600 rendered parts, half of them defective, in five regions each, the smallest a
    twentieth of the picture. The bounds leave room there: to judge a picture that is slightly off does less harm than
    to call a defective part not judged.

    Attributes:
        age_s: between the frame time of slow cameras (1 s) and the 3 s after which a camera counts as lost.
        dark, bright: of the golden samples' light. Below a third sensor noise looks like sharpness.
        black: brightness up to which nothing can be recognised, so that darkness is told and no missing part.
        burnt: bright share from which on the same holds of too much light.
        clipped: share of the pixels that may be clipped beyond the golden samples'.
        presence: empty plates have at most 0.42, normal parts at least 0.94; parts moved by 5 % of the picture and
            turned by 10° at least 0.7.
        alike: least presence by which a light that is off is the lamps' doing: a tenth of the light leaves 0.99, light
            from one side alone 0.83; another part in the same place has 0.51 to 0.62.
        steady_presence: golden samples that are less like each other lie anyhow, and presence is not checked.
        focus: of the golden samples' sharpness. Normal parts keep 0.35 (0.8 in regions of half the picture),
            pictures blurred by 0.18 % of their width 0.11.
        least_focus: golden samples of varying sharpness lower the bound as far as this.
        drift: of the golden samples' light. Normal parts and lamps stay within 0.07.
        deviations: so many of the golden samples' standard deviations are allowed where that is more.
    """

    age_s: float = 2.0
    dark: float = 0.5
    bright: float = 1.5
    black: float = 12.0
    burnt: float = 0.5
    clipped: float = 0.05
    presence: float = 0.5
    alike: float = 0.7
    steady_presence: float = 0.75
    focus: float = 0.25
    least_focus: float = 0.15
    drift: float = 0.15
    deviations: float = 6.0


@dataclass(frozen=True, slots=True)
class Band:
    """What a reading may be, ends included, and the golden samples' median; ±inf where there is no bound."""

    low: float
    median: float
    high: float


def allowed(baseline: GateBaseline, limits: GateLimits | None = None) -> dict[str, Band]:
    """The band of each reading that `check` compares, by its name in `GateReadings`."""
    limits = limits or GateLimits()
    focus, light, presence = baseline.focus, baseline.light, baseline.presence
    steady = baseline.count > 1 and presence.median - limits.deviations * presence.deviation >= limits.steady_presence
    varied = 1.0 - limits.deviations * focus.deviation / max(focus.median, 1e-9)
    sharpness = min(limits.focus, max(limits.least_focus, varied))
    drift = max(limits.drift, limits.deviations * light.deviation)
    return {
        "focus": Band(sharpness * focus.median, focus.median, math.inf),
        "light": Band(light.median - drift, light.median, light.median + drift),
        "bright_share": _at_most(baseline.bright_share, limits),
        "dark_share": _at_most(baseline.dark_share, limits),
        "presence": Band(limits.presence if steady else -math.inf, presence.median, math.inf),
    }


def check(readings: GateReadings, baseline: GateBaseline | None, limits: GateLimits | None = None) -> Reason | None:
    """Why a picture is not fit to be judged; None if it is.

    Of several causes the first one is told: what makes the other readings worthless comes before them. Without a
    baseline only age, frozen pictures and the size are checked.

    Returns:
        frame_stale (values: age_s, limit), frame_frozen, frame_size_changed, too_dark and too_bright (brightness,
        golden), clipped (bright_share, dark_share, golden_bright, golden_dark), part_missing (presence, limit),
        blurred (share, limit), brightness_drift (light, low, high).
    """
    limits = limits or GateLimits()
    if readings.age_s > limits.age_s:
        return Reason("frame_stale", {"age_s": readings.age_s, "limit": limits.age_s})
    if readings.frozen:
        return Reason("frame_frozen")
    if readings.size_changed:
        return Reason("frame_size_changed")
    return None if baseline is None else _check_picture(readings, baseline, limits)


def _check_picture(readings: GateReadings, baseline: GateBaseline, limits: GateLimits) -> Reason | None:
    bands = allowed(baseline, limits)
    likeness, light = bands["presence"].low, bands["light"]
    missing = readings.presence < likeness
    unlike = math.isfinite(likeness) and readings.presence < max(likeness, limits.alike)
    # Told where the part is seen, or where nothing can be: else the same readings may be a bare fixture's.
    black, burnt = readings.brightness <= limits.black, readings.bright_share >= limits.burnt
    levels = {"brightness": readings.brightness, "golden": baseline.brightness.median}
    if readings.light < limits.dark and (black or not unlike):
        return Reason("too_dark", levels)
    if readings.light > limits.bright and (burnt or not unlike):
        return Reason("too_bright", levels)
    clipped = any(getattr(readings, side) > bands[side].high for side in ("bright_share", "dark_share"))
    if clipped and (burnt or not missing):
        return Reason(
            "clipped",
            {
                "bright_share": readings.bright_share,
                "dark_share": readings.dark_share,
                "golden_bright": baseline.bright_share.median,
                "golden_dark": baseline.dark_share.median,
            },
        )
    if missing:
        return Reason("part_missing", {"presence": readings.presence, "limit": likeness})
    lit = max(light.low, limits.dark) <= readings.light <= min(light.high, limits.bright)
    if unlike and not lit:
        return Reason("part_missing", {"presence": readings.presence, "limit": limits.alike})
    focus = bands["focus"]
    if readings.focus < focus.low:
        return Reason("blurred", {"share": readings.focus / focus.median, "limit": focus.low / focus.median})
    if readings.light < light.low or readings.light > light.high:
        return Reason("brightness_drift", {"light": readings.light, "low": light.low, "high": light.high})
    return None


def _at_most(share: Spread, limits: GateLimits) -> Band:
    return Band(-math.inf, share.median, share.median + max(limits.clipped, limits.deviations * share.deviation))
