"""The region of interest in words, for the caption beside the picture and for screen readers."""

from __future__ import annotations

from inspector.region import Polygon, RegionOfInterest
from ui.imaging.roi_drawing import Drawing
from ui.imaging.roi_shapes import FrameSize, Grip, GripPart, Shapes, bounds, is_rectangle


def describe(shapes: Shapes, frame_size: FrameSize, selected: Grip | None = None) -> str:
    """Such as "Outline rectangle, 412 × 300 pixels at 20, 35; 1 excluded area; corner 2 of the outline selected"."""
    if not shapes:
        return f"Whole picture, {frame_size[0]} × {frame_size[1]} pixels"
    words = [f"Outline {_measures(shapes[0])}"]
    if len(shapes) > 1:
        words.append(f"{len(shapes) - 1} excluded area{'s' if len(shapes) > 2 else ''}")
    if selected is not None:
        words.append(_selection(shapes, selected))
    return "; ".join(words)


def describe_drawing(drawing: Drawing) -> str:
    """Such as "Drawing an excluded polygon, 2 corners set; cross at 120, 80"."""
    kind = "rectangle" if drawing.tool.is_rectangle else "polygon"
    what = f"an excluded {kind}" if drawing.tool.excludes else f"an outline {kind}"
    count = len(drawing.corners)
    words = f"Drawing {what}, {count or 'no'} corner{'' if count == 1 else 's'} set"
    if drawing.pointer is None or not drawing.by_key:
        return words
    return f"{words}; cross at {drawing.pointer[0]:.0f}, {drawing.pointer[1]:.0f}"


def describe_other_size(region: RegionOfInterest, frame_size: FrameSize) -> str:
    """Why a region that was drawn on pictures of another size is not shown."""
    drawn = "{} × {}".format(*region.frame_size)
    return f"Drawn on pictures of {drawn} pixels; these have {frame_size[0]} × {frame_size[1]}. Draw it again."


def _measures(polygon: Polygon) -> str:
    left, top, width, height = bounds(polygon)
    kind = "rectangle" if is_rectangle(polygon) else f"polygon with {len(polygon)} corners"
    return f"{kind}, {width:.0f} × {height:.0f} pixels at {left:.0f}, {top:.0f}"


def _selection(shapes: Shapes, selected: Grip) -> str:
    name = "the outline" if selected.shape == 0 else f"excluded area {selected.shape}"
    if selected.part is GripPart.CORNER:
        x, y = shapes[selected.shape][selected.index]
        return f"corner {selected.index + 1} of {name} selected, at {x:.0f}, {y:.0f}"
    if selected.shape == 0:
        return "the outline selected"
    return f"{name} selected: {_measures(shapes[selected.shape])}"
