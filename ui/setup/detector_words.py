"""What the detectors are called on the screen, and when each makes sense. No Qt."""

from __future__ import annotations

from inspector.detector_settings import DetectorSettings
from inspector.pipeline.samples import SightCount
from ui.language import joined, mark, tr

TITLES = {
    "winclip": mark("WinCLIP"),
    "patchcore": mark("PatchCore"),
    "padim": mark("PaDiM"),
    "spade": mark("SPADE"),
    "sdp": mark("SDP"),
    "sdp-plus": mark("SDP+"),
    "april-gan": mark("APRIL-GAN"),
}
"""Names of publications, by a recipe's names, in the order in which they are offered."""

NOTES = {
    "winclip": mark("The usual choice: golden samples and words together, looked at in windows of several sizes."),
    "patchcore": mark("Golden samples alone, compared anywhere: where words fit badly and parts may lie anyhow."),
    "padim": mark("Golden samples alone, each place by itself: only for parts that always lie alike."),
    "spade": mark("Golden samples alone, compared anywhere or nearby: where words fit badly and samples are few."),
    "sdp": mark("Words alone make the map, and golden samples only set the limits: where they are hard to come by."),
    "sdp-plus": mark("As SDP with trained layers: only with adapters that were trained for it on similar defects."),
    "april-gan": mark("Golden samples and trained layers: only with adapters that were trained on similar defects."),
}


def detector_title(name: str) -> str:
    """A name that a later version may have given is shown as it is."""
    return tr(TITLES[name]) if name in TITLES else name


def refusal_words(wanted: DetectorSettings) -> str:
    """Why this detector was not taken; empty where nothing speaks against it."""
    if not wanted.faults:
        return ""
    title = detector_title(wanted.detector)
    why = joined(*(tr(fault.template, **{**fault.values, "name": title}) for fault in wanted.faults), between="; ")
    return tr("{detector} was not chosen: {why}.", detector=title, why=why)


def only_winclip(settings: DetectorSettings) -> str:
    """Why a choice of WinCLIP's cannot be made; empty where it can."""
    if settings.detector == "winclip":
        return ""
    return tr("{detector} has no such choice: it is WinCLIP's.", detector=detector_title(settings.detector))


def compared_words(comparison: tuple[SightCount, ...], name: str) -> str:
    """What this detector saw of the drawn defects; empty where it was not compared."""
    found = next((sight for sight in comparison if sight.detector == name), None)
    if found is None:
        return ""
    return tr("Saw {seen} of {drawn} drawn defects.", seen=found.seen, drawn=found.drawn)
