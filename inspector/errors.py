"""Known faults: what happened and what to do. Everything else that is raised is a bug.

Every error has a stable `code` and its `values`, so that `ui.messages` can say it in another language;
the English words stand here, because the engine is used without the user interface too.
"""

from __future__ import annotations

from typing import Any, ClassVar


class Detail(str):
    """What exactly is wrong, as one of an error's values: English here, and what `ui.messages` says it again from.

    `Detail("it is {width} × {height} pixels", width=12, height=9)`. Words of other programs stay plain strings.
    """

    __slots__ = ("template", "values")
    template: str
    values: dict[str, Any]

    def __new__(cls, template: str, /, **values: Any) -> Detail:
        text = super().__new__(cls, template.format(**values) if values else template)
        text.template, text.values = template, values
        return text


class OperatorError(Exception):
    """A fault that a person can act on.

    Attributes:
        code: stable name of the fault.
        values: what the wording is filled with.
    """

    code: ClassVar[str] = "operator_error"
    happened: ClassVar[str] = "{detail}"
    remedy: ClassVar[str] = ""

    def __init__(self, **values: Any) -> None:
        self.values = values
        super().__init__(str(self))

    @property
    def what_happened(self) -> Detail:
        return Detail(self.happened, **self.values)

    @property
    def what_to_do(self) -> Detail:
        return Detail(self.remedy, **self.values)

    def __str__(self) -> str:
        return f"{self.what_happened} {self.what_to_do}".strip()


# Weights and models -------------------------------------------------------------------------------------


class WeightsUnavailableError(OperatorError):
    code = "weights_unavailable"
    happened = "The weights {weights!r} for {model} are neither on this machine nor could they be fetched ({detail})."
    remedy = (
        "On a machine with internet access, download {source} and put it here as {target}, or give the file's path "
        "as the recipe's weights (inspector check: --weights PATH). To try it without weights: inspector --demo."
    )


class WeightsDamagedError(OperatorError):
    code = "weights_damaged"
    happened = "The weights file {path} does not fit {model}: {detail}."
    remedy = "Check that it is complete and made for this model; fetch it again if in doubt."


class AdaptersUnusableError(OperatorError):
    code = "adapters_unusable"
    happened = "The adapters {path} cannot be used: {detail}."
    remedy = (
        "Give a file that was trained for this detector and these weights; inspector train-adapters DATASET makes one "
        "from pictures with masks of their defects."
    )


class UnsupportedModelError(OperatorError):
    code = "unsupported_model"
    happened = "The model {model} cannot be used: {detail}."
    remedy = "Use an open_clip vision transformer with a class token and a square grid, such as ViT-B-16-plus-240."


class SelfTestFailedError(OperatorError):
    code = "self_test_failed"
    happened = "The model's self-test failed: {detail}."
    remedy = (
        "Its maps would be wrong, so it is not used. Reinstall with the versions in pyproject.toml "
        "(uv sync --reinstall); if it stays, report it with the output of 'uv pip list'."
    )


class DeviceUnavailableError(OperatorError):
    code = "device_unavailable"
    happened = "This machine cannot run the model on {device!r} with precision {precision!r}: {detail}."
    remedy = "Use device 'auto' and precision 'auto', or 'cpu' and 'fp32'."


class NotJudgeableError(OperatorError):
    """This picture cannot be judged, and that says nothing bad of the part: its verdict is NOT_JUDGED.

    Attributes:
        reason: code of the reason; `ui.messages` owns its words.
    """

    code = "not_judgeable"
    happened = "The picture cannot be judged ({reason})."
    remedy = "Place the part again and take another picture."

    @property
    def reason(self) -> str:
        return str(self.values["reason"])


# Images and references ----------------------------------------------------------------------------------


class ImageUnreadableError(OperatorError):
    code = "image_unreadable"
    happened = "{path} could not be read as an image: {detail}."
    remedy = "Save it again as PNG, JPEG, TIFF or BMP."


class ImageUnsupportedError(OperatorError):
    code = "image_unsupported"
    happened = "An image of {detail} cannot be judged."
    remedy = "Give an RGB image as uint8 with shape (height, width, 3)."


class NoImagesError(OperatorError):
    code = "no_images"
    happened = "No image was found in {path}."
    remedy = "Give image files (PNG, JPEG, TIFF, BMP, WebP), or a folder that holds some."


class NoReferencesError(OperatorError):
    code = "no_references"
    happened = "{what} needs at least {needed} golden sample(s), and there are {count}."
    remedy = "Add golden samples: pictures of parts known to be good."


class GoldenSampleUnusableError(OperatorError):
    code = "golden_sample_unusable"
    happened = "Golden sample {number} cannot be used with this region and alignment ({reason})."
    remedy = "Remove it, capture it again, or switch the alignment off."


class ReferencesMismatchError(OperatorError):
    code = "references_mismatch"
    happened = "The stored reference memory does not fit: {detail}."
    remedy = "Set the references again with the weights that are used now."


class DatasetInvalidError(OperatorError):
    """A dataset that cannot be measured; every fault of its files that was found is named, up to a few."""

    code = "dataset_invalid"
    happened = "{path} cannot be measured as a dataset of layout {layout!r}: {detail}."
    remedy = "{hint}"


# Cameras ------------------------------------------------------------------------------------------------


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


# Recipes, database, station -----------------------------------------------------------------------------


class RecipeInvalidError(OperatorError):
    code = "recipe_invalid"
    happened = "The recipe {recipe!r} cannot be used: {detail}."
    remedy = "{hint}"


class RecipeChangedError(OperatorError):
    code = "recipe_changed"
    happened = "The recipe {recipe!r} was changed meanwhile: version {version} is in use in place of version {since}."
    remedy = "Nothing was stored. Look at that version, then try again."


class RegionInvalidError(OperatorError):
    code = "region_invalid"
    happened = "The region of interest cannot be used: {detail}."
    remedy = "{hint}"


class RecipeNotFoundError(OperatorError):
    code = "recipe_not_found"
    happened = "There is no recipe named {recipe!r}."
    remedy = "Known recipes: {known}. New ones are made on the set-up page."


class InspectionNotFoundError(OperatorError):
    code = "inspection_not_found"
    happened = "There is no inspection {sequence} in this data folder."
    remedy = "Take a sequence number that the station has shown, and check --data-dir."


class ReviewConflictError(OperatorError):
    code = "review_conflict"
    happened = "Part {sequence} was decided in the meantime: {decision} by {user} at {decided_at}."
    remedy = "Nothing was changed. Look at the part again, and decide once more if you see it otherwise."


class NothingToUndoError(OperatorError):
    code = "nothing_to_undo"
    happened = "There is no decision on part {sequence} to take back."
    remedy = "Choose the part whose decision is to be taken back."


class StudyNotFoundError(OperatorError):
    code = "study_not_found"
    happened = "There is no study {study}."
    remedy = "Choose one from the list."


class QuotaNotMetError(OperatorError):
    code = "quota_not_met"
    happened = (
        "Stored pictures take {used_gb:.1f} GB of the {quota_gb:.1f} GB allowed, and none of them may be deleted."
    )
    remedy = "Decide on the parts that wait for review, or allow more space: their pictures are kept until then."


class PartNotTeachableError(OperatorError):
    code = "part_not_teachable"
    happened = "Part {sequence} cannot be taught: {detail}."
    remedy = "Leave it out and try again; nothing was changed."


class RerunRefusedError(OperatorError):
    code = "rerun_refused"
    happened = "Inspection {sequence} cannot be run again: {detail}."
    remedy = "Take the recipe version that judged it, with the weights file of that day."


class RecipePackageError(OperatorError):
    code = "recipe_package"
    happened = "The recipe file {path} is refused: {detail}."
    remedy = "Nothing was changed. Export it again on the station it came from."


class RecipeNameTakenError(OperatorError):
    code = "recipe_name_taken"
    happened = "There is already a recipe named {recipe!r}; nothing was changed."
    remedy = (
        "Replace it (--replace: a new version of it, not released) or make a copy "
        "(--copy: a recipe of its own, {copy!r})."
    )


class DataFolderBusyError(OperatorError):
    code = "data_folder_busy"
    happened = "Another station (process {pid}) already records into {folder}."
    remedy = "Use that one, close it, or choose another folder with --data-dir. Reading is always possible."


class DatabaseNewerError(OperatorError):
    code = "database_newer"
    happened = "The database {path} was written by a newer version of the station (schema {revision})."
    remedy = "Update this installation; nothing was changed."


class DatabaseUnusableError(OperatorError):
    code = "database_unusable"
    happened = "The database {path} cannot be used: {detail}."
    remedy = "Check the disk and the folder's permissions; a backup lies beside it where one was made."


class StorageFullError(OperatorError):
    code = "storage_full"
    happened = "The disk of {folder} is full or cannot be written ({detail})."
    remedy = "Free space or move the data folder; the station stays in FAULT until it can record again."


class RecorderOverflowError(OperatorError):
    code = "recorder_overflow"
    happened = "Inspections come faster than they can be recorded ({pending} wait)."
    remedy = "Check that the disk is not slow or full, then start again."


class NotEndedError(OperatorError):
    code = "not_ended"
    happened = "The station did not end in time; its last parts may not be recorded."
    remedy = "Check camera and disk, and compare the last rows with the parts."


class ShiftTestFailedError(OperatorError):
    code = "shift_test_failed"
    happened = "The self-test before the run failed: {detail}."
    remedy = "Check camera, light and what lies before it, then start again; if it stays, set the product up again."


class TriggerRefusedError(OperatorError):
    """A part that will not be judged.

    Attributes:
        refusal: why, as a word for machines: "busy", "not_running" or "not_by_trigger".
    """

    code = "trigger_refused"
    happened = "The trigger was refused: {detail}."
    remedy = "Wait for the running inspections to end; a refused part was not judged."

    @property
    def refusal(self) -> str:
        return str(self.values["refusal"])


class PresenceUnclearError(OperatorError):
    code = "presence_unclear"
    happened = "The station cannot tell a part from the empty place: {detail}."
    remedy = "{hint}"


class LinePortError(OperatorError):
    code = "line_port"
    happened = "The port for the line controller, {host}:{port}, cannot be opened ({detail})."
    remedy = "Close the other program that uses it (another station?), or choose another port."


class DesktopLibrariesMissingError(OperatorError):
    code = "desktop_libraries_missing"
    happened = "The desktop cannot start: these system libraries are missing: {libraries}."
    remedy = "Install them with:\n\n    {command}\n\nOr run it without a window: inspector run --demo --headless"


class UsageError(OperatorError):
    """A command line that cannot be carried out as it stands."""

    code = "usage"
    happened = "{detail}"
    remedy = "{hint}"
