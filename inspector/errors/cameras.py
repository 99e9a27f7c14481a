"""Faults of cameras."""

from __future__ import annotations

from inspector.errors.base import OperatorError


class CameraNotFoundError(OperatorError):
    code = "camera_not_found"
    happened = "The camera {camera} could not be found or opened ({detail})."
    remedy = "Check the cable and that no other program uses it, then choose it again (inspector cameras lists them)."


class CameraLostError(OperatorError):
    code = "camera_lost"
    happened = "The camera {camera} no longer delivers pictures ({detail})."
    remedy = "Check its cable and power; the station connects again by itself."


class CameraEndedError(CameraLostError):
    """A source that does not repeat has shown its last picture; the run ends with it."""

    code = "camera_ended"
    happened = "{camera} has come to its end ({detail})."
    remedy = "Start again to see it from the beginning."


class CameraAddressError(OperatorError):
    code = "camera_address"
    happened = "{address!r} is not a camera the station knows."
    remedy = (
        "Use simulated:washer, device:0, folder:/path, video:/path or a stream's address "
        "(rtsp://… or http://…); inspector cameras lists the devices."
    )


class CameraOptionError(CameraAddressError):
    code = "camera_option"
    happened = "The camera address {address!r} has an option that cannot be used: {detail}."
    remedy = "Options follow a '?', such as simulated:washer?seed=3&defect_rate=0.5&size=1920x1080&fps=30."
