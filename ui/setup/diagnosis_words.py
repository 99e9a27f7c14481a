"""The diagnosis of a camera in words, by the codes of its findings."""

from __future__ import annotations

from inspector.camera.diagnosis_findings import DiagnosisStep, Outcome
from ui.language import joined, mark, tr
from ui.messages import said

OUTCOMES = {Outcome.OK: mark("ok"), Outcome.FAILED: mark("failed"), Outcome.SKIPPED: mark("skipped")}

STEPS = {
    "address": mark("address"),
    "driver": mark("driver"),
    "device": mark("device"),
    "permission": mark("permission"),
    "host": mark("host"),
    "port": mark("port"),
    "file": mark("file"),
    "folder": mark("folder"),
    "open": mark("open"),
    "first_frame": mark("first frame"),
    "rate": mark("rate"),
    "picture": mark("picture"),
}

FINDINGS = {
    "address_understood": (mark("The address is that of {name}."), ""),
    "driver_ready": (mark("OpenCV has its driver ({driver})."), ""),
    "device_known": (mark("{path} is there: {name}."), ""),
    "device_permitted": (mark("This user may use {path}."), ""),
    "host_resolved": (mark("{host} is {ip}."), ""),
    "port_answers": (mark("{host} answers on port {port}."), ""),
    "file_found": (mark("{path} is there and can be read."), ""),
    "folder_found": (mark("{path} holds {count} image file(s)."), ""),
    "opened": (mark("It opened in {seconds:.1f} s."), ""),
    "frame_arrived": (mark("A picture came: {width} × {height} pixels."), ""),
    "rate_fine": (mark("{fps:.1f} pictures a second come."), ""),
    "picture_fine": (mark("The picture has content: grey levels from {low} to {high}."), ""),
    "not_reached": (mark("Not checked: the step before it failed."), ""),
    "address_refused": ("{happened}", "{hint}"),
    "driver_missing": (
        mark("This OpenCV has no driver for it ({driver})."),
        mark("Install the packages of pyproject.toml again (uv sync --reinstall)."),
    ),
    "device_missing": (
        mark("{path} is not there."),
        mark("Plug the camera in, or try another port and cable. Cameras found now: {known}."),
    ),
    "device_no_pictures": (
        mark("{path} is there but gives no pictures: many cameras have a second number for other things."),
        mark("Choose one of those that do: {known}."),
    ),
    "device_forbidden": (
        mark("This user may not use {path}; it belongs to the group {group}."),
        mark("Run 'sudo usermod -aG {group} {user}', log out and in again."),
    ),
    "host_unknown": (
        mark("The name {host} is not known ({detail})."),
        mark(
            "Check how it is written and that this machine is in the camera's network, or use the camera's IP address."
        ),
    ),
    "port_refused": (
        mark("{host} is there, but nothing answers on port {port} ({detail})."),
        mark("Check the port in the address (RTSP mostly 554), and that the stream is switched on in the camera."),
    ),
    "port_silent": (
        mark("Nothing answers at {host}, port {port}, within {seconds:g} s ({detail})."),
        mark("Check the camera's power and network cable, its IP address, and firewalls in between."),
    ),
    "file_missing": (
        mark("{path} is not there."),
        mark("Check the path; a relative one starts in the folder of the program."),
    ),
    "file_forbidden": (
        mark("This user may not read {path}."),
        mark("Give the user the right to read it, or copy it elsewhere."),
    ),
    "folder_empty": (
        mark("No image was found in {path}."),
        mark("Check the path; PNG, JPEG, TIFF, BMP and WebP files count."),
    ),
    "device_not_opened": (
        mark("It could not be opened: {detail}."),
        mark(
            "Close other programs that use it ({users}), then pull its cable and plug it in again. "
            "If a setting is refused, choose another one on the set-up page."
        ),
    ),
    "stream_not_opened": (
        mark("The stream could not be opened: {detail}."),
        mark("Check user name, password and path in the address, and that the camera sends H.264, H.265 or MJPEG."),
    ),
    "file_not_opened": (
        mark("It could not be opened: {detail}."),
        mark("Check that the file is complete; save it again."),
    ),
    "simulated_not_opened": (mark("It could not be opened: {detail}."), mark("Choose a setting within its range.")),
    "no_frame": (
        mark("No new picture came within {seconds:g} s."),
        mark("Try a smaller picture size, another USB port without a hub, or a shorter exposure."),
    ),
    "frames_ended": (
        mark("It stopped giving pictures: {detail}."),
        mark("Check cable and power; on USB, connect it to the machine itself and not to a hub."),
    ),
    "rate_low": (
        mark("Only {fps:.1f} pictures a second come; at least {wanted:g} are needed."),
        mark("Use a shorter exposure or more light, a smaller picture size, or another USB port without a hub."),
    ),
    "picture_black": (
        mark("The picture is black."),
        mark("Take the lens cap off, switch the light on, expose longer."),
    ),
    "picture_white": (mark("The picture is white."), mark("Expose shorter, lower the gain, or dim the light.")),
    "picture_uniform": (
        mark("The picture is one even area (grey level {level})."),
        mark("Check the lens and its distance, and whether something covers it."),
    ),
    "picture_frozen": (
        mark("All {count} pictures were the same to the last bit."),
        mark("Restart the camera: pull its cable and plug it in again."),
    ),
}
"""What was found, and what to do about it; "" where nothing is to be done."""

REMEDY_INDENT = 22


def step_text(step: DiagnosisStep) -> str:
    """A line as `ui.diagnose` prints it, and what to do in a line of its own."""
    found, remedy = FINDINGS[step.code]
    values = {name: said(value) for name, value in step.values.items()}
    line = tr(
        "{outcome:<8} {step:<12} {found}",
        outcome=tr(OUTCOMES[step.outcome]),
        step=tr(STEPS[step.step]),
        found=tr(found, **values),
    )
    return joined(line, tr(remedy, **values), between="\n" + REMEDY_INDENT * " ")
