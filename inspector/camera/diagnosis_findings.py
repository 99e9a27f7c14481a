"""What the diagnosis of a camera can find, in codes and in words, as for `inspector.errors`."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Outcome(StrEnum):
    OK = "ok"
    FAILED = "failed"
    SKIPPED = "skipped"


_FINE = {
    "address_understood": "The address is that of {name}.",
    "driver_ready": "OpenCV has its driver ({driver}).",
    "device_known": "{path} is there: {name}.",
    "device_permitted": "This user may use {path}.",
    "host_resolved": "{host} is {ip}.",
    "port_answers": "{host} answers on port {port}.",
    "file_found": "{path} is there and can be read.",
    "folder_found": "{path} holds {count} image file(s).",
    "opened": "It opened in {seconds:.1f} s.",
    "frame_arrived": "A picture came: {width} × {height} pixels.",
    "rate_fine": "{fps:.1f} pictures a second come.",
    "picture_fine": "The picture has content: grey levels from {low} to {high}.",
    "not_reached": "Not checked: the step before it failed.",
}
_FAILED = {
    "address_refused": ("{happened}", "{hint}"),
    "driver_missing": (
        "This OpenCV has no driver for it ({driver}).",
        "Install the packages of pyproject.toml again (uv sync --reinstall).",
    ),
    "device_missing": (
        "{path} is not there.",
        "Plug the camera in, or try another port and cable. Cameras found now: {known}.",
    ),
    "device_no_pictures": (
        "{path} is there but gives no pictures: many cameras have a second number for other things.",
        "Choose one of those that do: {known}.",
    ),
    "device_forbidden": (
        "This user may not use {path}; it belongs to the group {group}.",
        "Run 'sudo usermod -aG {group} {user}', log out and in again.",
    ),
    "host_unknown": (
        "The name {host} is not known ({detail}).",
        "Check how it is written and that this machine is in the camera's network, or use the camera's IP address.",
    ),
    "port_refused": (
        "{host} is there, but nothing answers on port {port} ({detail}).",
        "Check the port in the address (RTSP mostly 554), and that the stream is switched on in the camera.",
    ),
    "port_silent": (
        "Nothing answers at {host}, port {port}, within {seconds:g} s ({detail}).",
        "Check the camera's power and network cable, its IP address, and firewalls in between.",
    ),
    "file_missing": ("{path} is not there.", "Check the path; a relative one starts in the folder of the program."),
    "file_forbidden": ("This user may not read {path}.", "Give the user the right to read it, or copy it elsewhere."),
    "folder_empty": ("No image was found in {path}.", "Check the path; PNG, JPEG, TIFF, BMP and WebP files count."),
    "device_not_opened": (
        "It could not be opened: {detail}.",
        "Close other programs that use it ({users}), then pull its cable and plug it in again. If a setting is "
        "refused, choose another one on the set-up page.",
    ),
    "stream_not_opened": (
        "The stream could not be opened: {detail}.",
        "Check user name, password and path in the address, and that the camera sends H.264, H.265 or MJPEG.",
    ),
    "file_not_opened": ("It could not be opened: {detail}.", "Check that the file is complete; save it again."),
    "simulated_not_opened": ("It could not be opened: {detail}.", "Choose a setting within its range."),
    "no_frame": (
        "No new picture came within {seconds:g} s.",
        "Try a smaller picture size, another USB port without a hub, or a shorter exposure.",
    ),
    "frames_ended": (
        "It stopped giving pictures: {detail}.",
        "Check cable and power; on USB, connect it to the machine itself and not to a hub.",
    ),
    "rate_low": (
        "Only {fps:.1f} pictures a second come; at least {wanted:g} are needed.",
        "Use a shorter exposure or more light, a smaller picture size, or another USB port without a hub.",
    ),
    "picture_black": ("The picture is black.", "Take the lens cap off, switch the light on, expose longer."),
    "picture_white": ("The picture is white.", "Expose shorter, lower the gain, or dim the light."),
    "picture_uniform": (
        "The picture is one even area (grey level {level}).",
        "Check the lens and its distance, and whether something covers it.",
    ),
    "picture_frozen": (
        "All {count} pictures were the same to the last bit.",
        "Restart the camera: pull its cable and plug it in again.",
    ),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found: a stable code with its values."""

    code: str
    values: dict[str, Any] = field(default_factory=dict)

    @property
    def failed(self) -> bool:
        return self.code in _FAILED


@dataclass(frozen=True, slots=True)
class DiagnosisStep:
    """One step of a diagnosis.

    Attributes:
        step: "address", "driver", "device", "permission", "host", "port", "file", "folder", "open", "first_frame",
            "rate" or "picture".
        finding: code and values.
    """

    step: str
    finding: Finding

    @property
    def outcome(self) -> Outcome:
        if self.finding.code == "not_reached":
            return Outcome.SKIPPED
        return Outcome.FAILED if self.finding.failed else Outcome.OK

    @property
    def code(self) -> str:
        return self.finding.code

    @property
    def values(self) -> dict[str, Any]:
        return self.finding.values

    @property
    def what_happened(self) -> str:
        words = _FAILED[self.code][0] if self.finding.failed else _FINE[self.code]
        return words.format(**self.values)

    @property
    def what_to_do(self) -> str:
        """Empty unless it failed."""
        return _FAILED[self.code][1].format(**self.values) if self.finding.failed else ""
