"""In what two versions of a recipe differ, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from database import Difference
from inspector.decision.known_bad import SUFFIX
from inspector.errors import Detail
from inspector.modes import ImagePolicy, SerialMode, TriggerMode
from ui.language import joined, mark, tr
from ui.messages import said
from ui.setup.detector_words import TITLES
from ui.setup.goldens_step import VARIANTS
from ui.widgets.matching_choice import radius_title

SETTINGS = {
    "detector.class_name": mark("detector: class name"),
    "detector.model_name": mark("detector: model name"),
    "detector.weights": mark("detector: weights"),
    "detector.profile": mark("detector: profile"),
    "detector.match_radius": mark("detector: match radius"),
    "detector.tier": mark("detector: tier"),
    "detector.defect_words": mark("detector: defect words"),
    "detector.variants": mark("detector: variants"),
    "detector.detector": mark("detector: which one"),
    "detector.adapters": mark("detector: adapters"),
    "detector.image_size": mark("detector: image size"),
    "imaging.camera": mark("imaging: camera"),
    "imaging.width": mark("imaging: width"),
    "imaging.height": mark("imaging: height"),
    "imaging.fps": mark("imaging: fps"),
    "imaging.exposure_us": mark("imaging: exposure us"),
    "imaging.gain": mark("imaging: gain"),
    "imaging.white_balance_k": mark("imaging: white balance k"),
    "imaging.focus": mark("imaging: focus"),
    "imaging.region": mark("imaging: region"),
    "imaging.aligned": mark("imaging: aligned"),
    "imaging.tiles": mark("imaging: tiles"),
    "trigger": mark("trigger"),
    "limits.review": mark("limits: review"),
    "limits.reject": mark("limits: reject"),
    "limits.pixel": mark("limits: pixel"),
    "limits.false_reject_rate": mark("limits: false reject rate"),
    "limits.count": mark("limits: count"),
    "limits.provisional": mark("limits: provisional"),
    "limits.method": mark("limits: method"),
    "limits.clear_below": mark("limits: clear below"),
    "limits.clear_pixel": mark("limits: clear pixel"),
    "golden_scores": mark("golden scores"),
    "record_interval_s": mark("record interval s"),
    "interval_s": mark("interval s"),
    "takt_s": mark("takt s"),
    "presence": mark("presence"),
    "gate": mark("gate"),
    "serial": mark("serial"),
    "reads_codes": mark("reads codes"),
    "self_test": mark("self test"),
    "defect_types": mark("defect types"),
    "image_policy": mark("image policy"),
    "image_every": mark("image every"),
    "weights_sha256": mark("weights sha256"),
    "wanted_rate": mark("wanted rate"),
    "stale": mark("stale"),
    "references": mark("references"),
    "tuning": mark("tuning"),
    "proof": mark("proof"),
    "known_bad": mark("known bad"),
}
"""By `Difference.field`."""

METHODS = {
    "manual": mark("manual"),
    "t-bound": mark("t-bound"),
    "conformal": mark("conformal"),
    "zero-shot": mark("zero-shot"),
}
"""How limits came about, by `Limits.method`."""

LONGEST = 60


def difference_lines(differences: Sequence[Difference]) -> list[str]:
    """A line each, or one that says that there is none."""
    return [_line(difference) for difference in differences] or [tr("No difference.")]


def _line(difference: Difference) -> str:
    before, after = (_shown(difference.field, value) for value in (difference.before, difference.after))
    if before == after and not isinstance(difference.before, int):  # such as a region whose corners moved
        after = tr("another one")
    line = joined(_setting(difference.field), joined(before, after, between=" → "), between=": ")
    if difference.added or difference.removed:
        return joined(line, tr("({added} new, {removed} gone)", added=difference.added, removed=difference.removed))
    return line


def _setting(field: str) -> str:
    """A setting without words is shown by its name, because hiding it would help nobody."""
    return tr(SETTINGS[field]) if field in SETTINGS else field.replace("_", " ").replace(".", ": ")


def _shown(field: str, value: Any) -> str:
    choice = _choices(field).get(value) if isinstance(value, str) else None
    if choice is not None:
        return choice
    if field == "detector.match_radius":
        return radius_title(value)
    if value is None or value in ("", ()):
        return "—"
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, Mapping):
        return _shape(value)
    if isinstance(value, tuple):
        listed = joined(*(_shown(field, item) for item in value), between=", ")
        return listed if _choices(field) else _cut(listed)
    if field == "limits.method":
        return _method(str(value))
    if isinstance(value, Detail):
        words: str = said(value)
        return words
    return f"{value:.4g}" if isinstance(value, float) else _cut(str(value))


def _choices(field: str) -> Mapping[str, str]:
    """The values that a setting can have, as the steps of the set-up call them."""
    match field:
        case "detector.detector":
            return {name: tr(title) for name, title in TITLES.items()}
        case "detector.tier":
            return {"detailed": tr("Detailed"), "adaptive": tr("Adaptive"), "fast": tr("Fast")}
        case "detector.profile":
            paper = tr("Paper", "scientific publication")
            return {"calibrated": tr("Calibrated"), "paper": paper, "accurate": tr("Accurate")}
        case "detector.variants":
            return {name: tr(words) for name, words in VARIANTS.items()}
        case "trigger":
            return {
                TriggerMode.SOFTWARE: tr("On request"),
                TriggerMode.PRESENCE: tr("Laid down"),
                TriggerMode.INTERVAL: tr("Interval"),
                TriggerMode.CONTINUOUS: tr("Always"),
                TriggerMode.PART: tr("Part by part"),
            }
        case "serial":
            return {
                SerialMode.NONE: tr("None", "serial number"),
                SerialMode.OPTIONAL: tr("Optional"),
                SerialMode.REQUIRED: tr("Required"),
            }
        case "image_policy":
            return {
                ImagePolicy.ALL: tr("all pictures"),
                ImagePolicy.FLAGGED: tr("those that did not pass"),
                ImagePolicy.EVERY_NTH: tr("one in so many that passed"),
            }
    return {}


def _shape(value: Mapping[str, Any]) -> str:
    """A region by what it is made of, or the grid of its tiles."""
    if "outline" in value:
        corners, excluded = len(value["outline"]), len(value["excluded"])
        return tr("{corners} corners, excluded areas: {excluded}", corners=corners, excluded=excluded)
    return tr("{rows} × {columns} tiles, overlap {overlap:.0%}", **value)


def _method(method: str) -> str:
    base = method.removesuffix(SUFFIX)
    words = tr(METHODS[base]) if base in METHODS else base
    return words if base == method else tr("{method} + known bad", method=words)


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 3]}…"
