"""Every detector of the family by name. Importing this costs nothing; torch comes with the first detector made."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from inspector.detector_settings import WINCLIP, DetectorSettings
from inspector.errors import AdaptersUnusableError, Detail, UsageError

if TYPE_CHECKING:
    from inspector.detector.backbone import ClipBackbone
    from inspector.detector.base import AnomalyDetector, LearningDetector


@dataclass(frozen=True, slots=True)
class BackboneChoice:
    """What a detector was published with.

    Attributes:
        model_name: of open_clip.
        weights: open_clip's tag.
        image_size: side in pixels that pictures are squashed to; another than the model's own resizes its positions.
    """

    model_name: str
    weights: str
    image_size: int


PLUS_240 = BackboneChoice("ViT-B-16-plus-240", "laion400m_e31", 240)
LARGE_518 = BackboneChoice("ViT-L-14-336-quickgelu", "openai", 518)

PROFILES_BY_NAME = {"winclip": "paper", "winclip-accurate": "accurate", "winclip-calibrated": "calibrated"}

DETECTOR_NAMES = (
    "winclip",
    "winclip-accurate",
    "winclip-calibrated",
    "clip-ac",
    "clip-ac-ensemble",
    "sdp",
    "sdp-plus",
    "april-gan",
    "patchcore",
    "padim",
    "spade",
)

MATCHING = (*PROFILES_BY_NAME, "april-gan", "spade")
"""Detectors whose patches are matched with patches of the references."""

REFERENCES_ONLY = ("patchcore", "padim", "spade")
"""Detectors that judge nothing without references."""

OPTIONS = {
    **dict.fromkeys(PROFILES_BY_NAME, ("tier", "defect_words")),
    "sdp-plus": ("adapters",),
    "april-gan": ("adapters",),
}


def backbone_for(name: str) -> BackboneChoice:
    """The backbone of this detector's published figures. Raises UsageError for an unknown name."""
    _check_name(name)
    return LARGE_518 if name == "april-gan" else PLUS_240


def changed_to(settings: DetectorSettings, name: str) -> DetectorSettings:
    """The same recipe judged by another detector, without adapters.

    A backbone that the former one was published with gives way to the new one's; another one was chosen, and stays.
    """
    changed = replace(settings, detector=name, adapters=None)
    return _on_published_backbone(changed) if settings == _on_published_backbone(settings) else changed


def _on_published_backbone(settings: DetectorSettings) -> DetectorSettings:
    choice = backbone_for(settings.detector)
    own_size = choice is PLUS_240
    return replace(
        settings,
        model_name=choice.model_name,
        weights=choice.weights,
        image_size=None if own_size else choice.image_size,
    )


def make_detector(
    name: str,
    backbone: ClipBackbone,
    *,
    class_name: str,
    match_radius: int | None = None,
    multi_crop: bool = False,
    **options: Any,
) -> AnomalyDetector:
    """A detector without references.

    Args:
        name: one of DETECTOR_NAMES.
        class_name: object noun of the prompts.
        match_radius: see `WinClipDetector`; only for detectors that match patches with the references' patches.
        multi_crop: judges a picture that is not square in several square crops, see `multi_crop`.
        options: keyword arguments of the detector's class, such as `adapters` (a path) of april-gan and sdp-plus.

    Raises:
        UsageError: an unknown name, or an option that this detector does not have.
        AdaptersUnusableError: a detector that needs adapters, and a file that is none.
    """
    if multi_crop:
        from inspector.detector.multi_crop import MultiCropDetector

        def make_crop() -> AnomalyDetector:
            return make_detector(name, backbone, class_name=class_name, match_radius=match_radius, **options)

        return MultiCropDetector(make_crop)
    check_options(name, match_radius, options)
    return _make(name, backbone, class_name, match_radius, options)


def check_options(name: str, match_radius: int | None, options: dict[str, Any]) -> None:
    """Raises what `make_detector` would for these; needs no backbone."""
    _check_name(name)
    if match_radius is not None and name not in MATCHING:
        raise UsageError(
            detail=Detail("{name} matches no patches by position, so a match radius means nothing to it.", name=name),
            hint=Detail("Leave it out, or use one of {known}.", known=", ".join(MATCHING)),
        )
    unknown = set(options) - set(OPTIONS.get(name, ()))
    if unknown:
        raise UsageError(
            detail=Detail("{name} has no option {unknown}.", name=name, unknown=", ".join(sorted(unknown))),
            hint=Detail("It has: {known}.", known=", ".join(OPTIONS.get(name, ())) or Detail("none")),
        )
    if name == "sdp-plus" and options.get("adapters") is None:
        raise AdaptersUnusableError(path=Detail("of {name}", name=name), detail=Detail("no file was given"))


def _make(
    name: str, backbone: ClipBackbone, class_name: str, match_radius: int | None, options: dict[str, Any]
) -> LearningDetector:
    # Each class is imported where it is made: a station with one detector loads no other.
    if name in PROFILES_BY_NAME:
        from inspector.detector.winclip import WinClipDetector

        profile = PROFILES_BY_NAME[name]
        return WinClipDetector(backbone, class_name, profile=profile, match_radius=match_radius, **options)
    if name in ("clip-ac", "clip-ac-ensemble"):
        from inspector.detector.clip_ac import ClipAcDetector

        return ClipAcDetector(backbone, class_name, ensemble=name == "clip-ac-ensemble")
    if name in ("sdp", "sdp-plus"):
        from inspector.detector.sdp import SdpDetector

        return SdpDetector(backbone, class_name, **options)
    if name == "april-gan":
        from inspector.detector.april_gan import AprilGanDetector

        return AprilGanDetector(backbone, class_name, match_radius=match_radius, **options)
    if name == "patchcore":
        from inspector.detector.patchcore import PatchCoreDetector

        return PatchCoreDetector(backbone, class_name)
    if name == "padim":
        from inspector.detector.padim import PadimDetector

        return PadimDetector(backbone, class_name)
    from inspector.detector.spade import SpadeDetector

    return SpadeDetector(backbone, class_name, match_radius=match_radius)


def detector_of(settings: DetectorSettings, backbone: ClipBackbone) -> LearningDetector:
    """The detector that a recipe names, without references. Raises as `make_detector` does."""
    if settings.detector == WINCLIP:
        from inspector.detector.winclip import WinClipDetector

        return WinClipDetector(
            backbone,
            settings.class_name,
            profile=settings.profile,
            match_radius=settings.match_radius,
            tier=settings.tier,
            defect_words=settings.defect_words,
        )
    options = {} if settings.adapters is None else {"adapters": Path(settings.adapters)}
    check_options(settings.detector, settings.match_radius, options)
    return _make(settings.detector, backbone, settings.class_name, settings.match_radius, options)


def _check_name(name: str) -> None:
    if name not in DETECTOR_NAMES:
        raise UsageError(
            detail=Detail("There is no detector {name!r}.", name=name),
            hint=Detail("Known: {known}.", known=", ".join(DETECTOR_NAMES)),
        )
