"""Faults of recipes, records and the station itself."""

from __future__ import annotations

from inspector.errors.base import OperatorError


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
