"""The region of interest in words, for the caption beside the picture and for screen readers."""

from __future__ import annotations

from inspector.region import Polygon, RegionOfInterest
from ui.imaging.roi_drawing import Drawing, Tool
from ui.imaging.roi_shapes import FrameSize, Grip, GripPart, Shapes, bounds, is_rectangle
from ui.language import joined, mark, tr

_DRAWN_WORDS = {
    Tool.RECTANGLE: mark("an outline rectangle"),
    Tool.POLYGON: mark("an outline polygon"),
    Tool.EXCLUDE_RECTANGLE: mark("an excluded rectangle"),
    Tool.EXCLUDE_POLYGON: mark("an excluded polygon"),
}


def describe(shapes: Shapes, frame_size: FrameSize, selected: Grip | None = None) -> str:
    """Such as "Outline rectangle, 412 × 300 pixels at 20, 35; 1 excluded area; corner 2 of the outline selected"."""
    if not shapes:
        return tr("Whole picture, {width} × {height} pixels", width=frame_size[0], height=frame_size[1])
    words: list[str] = [tr("Outline {shape}", shape=_measures(shapes[0]))]
    excluded = len(shapes) - 1
    if excluded:
        words.append(tr("1 excluded area") if excluded == 1 else tr("{count} excluded areas", count=excluded))
    if selected is not None:
        words.append(_selection(shapes, selected))
    return joined(*words, between="; ")


def describe_drawing(drawing: Drawing) -> str:
    """Such as "Drawing an excluded polygon, 2 corners set; cross at 120, 80"."""
    shape, count = tr(_DRAWN_WORDS[drawing.tool]), len(drawing.corners)
    if count == 0:
        words = tr("Drawing {shape}, no corners set", shape=shape)
    elif count == 1:
        words = tr("Drawing {shape}, 1 corner set", shape=shape)
    else:
        words = tr("Drawing {shape}, {count} corners set", shape=shape, count=count)
    if drawing.pointer is None or not drawing.by_key:
        return words
    x, y = drawing.pointer
    return joined(words, tr("cross at {x:.0f}, {y:.0f}", x=x, y=y), between="; ")


def describe_other_size(region: RegionOfInterest, frame_size: FrameSize) -> str:
    """Why a region that was drawn on pictures of another size is not shown."""
    return tr(
        "Drawn on pictures of {drawn} pixels; these have {shown}. Draw it again.",
        drawn="{} × {}".format(*region.frame_size),
        shown="{} × {}".format(*frame_size),
    )


def _measures(polygon: Polygon) -> str:
    left, top, width, height = bounds(polygon)
    size, place = f"{width:.0f} × {height:.0f}", f"{left:.0f}, {top:.0f}"
    if is_rectangle(polygon):
        return tr("rectangle, {size} pixels at {place}", size=size, place=place)
    return tr("polygon with {count} corners, {size} pixels at {place}", count=len(polygon), size=size, place=place)


def _selection(shapes: Shapes, selected: Grip) -> str:
    name = tr("the outline") if selected.shape == 0 else tr("excluded area {number}", number=selected.shape)
    if selected.part is GripPart.CORNER:
        x, y = shapes[selected.shape][selected.index]
        return tr(
            "corner {number} of {shape} selected, at {place}",
            number=selected.index + 1,
            shape=name,
            place=f"{x:.0f}, {y:.0f}",
        )
    if selected.shape == 0:
        return tr("the outline selected")
    return tr("{shape} selected: {measures}", shape=name, measures=_measures(shapes[selected.shape]))
