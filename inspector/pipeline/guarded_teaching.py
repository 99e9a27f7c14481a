"""Teaches confirmed good parts on trial: every part whose truth is known is judged with and without them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from inspector.decision.t_model import PRIOR_LOG_SD
from inspector.decision.verdict import judge
from inspector.detector.base import AnomalyDetector
from inspector.errors import Detail, ImageUnreadableError, PartNotTeachableError, RecipeInvalidError
from inspector.pipeline.judged_picture import JudgedPicture, judge_picture
from inspector.pipeline.preparation import DetectorProvider, OnProgress
from inspector.pipeline.samples import Samples
from inspector.pipeline.setup_checks import check_goldens
from inspector.pipeline.teaching import Taught, score_samples
from inspector.pipeline.teaching_trial import StoredPart, TeachingTrial, TrialPart
from inspector.pipeline.thread import StoppedEarly
from inspector.recipe import SAMPLE_ROLES, Recipe, sha256_of_image
from inspector.types import Disposition, FloatArray, ImageArray, Limits

TAKEN = {
    "references": Detail("its picture is a golden sample already"),
    "tuning": Detail("its picture helps to set the limits already"),
    "proof": Detail("its picture proves the limits, and what proves them must not set them"),
    "known_bad": Detail("its picture is one of the recipe's known-bad samples"),
}
"""Why a picture in this role cannot be taught, as a clause."""


@dataclass(frozen=True, slots=True)
class GuardedTeaching:
    """The parts of one recipe whose truth is known.

    Attributes:
        recipe: in force, with limits.
        samples: its pictures by role.
        stored: parts judged under the same camera settings.
        on_progress: told of the stages of `DetectorProvider.teach`, then of "trial" (parts judged both ways).
        prior_log_sd: see `pooled_log_sd`.
    """

    detectors: DetectorProvider
    recipe: Recipe
    samples: Samples
    stored: Sequence[StoredPart]
    on_progress: OnProgress
    cancelled: Callable[[], bool]
    prior_log_sd: float = PRIOR_LOG_SD

    def try_out(self, *, as_references: Sequence[int] = (), as_tuning: Sequence[int] = ()) -> TeachingTrial:
        """Judges all stored parts by the recipe as it is and with the chosen ones taught; blocks meanwhile.

        Scores before are taken anew from the same pictures, since the log's may be of other recipe versions. A golden
        sample, also a part that becomes one, is judged against the others and never against itself, in detail.

        Args:
            as_references: sequences of good parts that become golden samples.
            as_tuning: sequences of good parts that only help to set the limits.

        Raises:
            PartNotTeachableError: a chosen part is not confirmed good, chosen twice, or has a role in the recipe.
            ImageUnreadableError: of a chosen part. RecipeInvalidError: the recipe has no limits.
            StoppedEarly: when `cancelled` says so. OperatorError: as teaching raises.
        """
        limits = self.recipe.limits
        if limits is None:
            raise RecipeInvalidError(
                recipe=self.recipe.name,
                detail=Detail("it has no limits"),
                hint=Detail("Set limits before parts are taught."),
            )
        chosen = [(sequence, "references") for sequence in as_references]
        chosen += [(sequence, "tuning") for sequence in as_tuning]
        samples = self._with_chosen(chosen)
        before = self._as_it_is(limits)
        taught, detector = self.detectors.teach(
            self.recipe.detector,
            samples,
            imaging=self.recipe.imaging,
            false_reject_rate=self.recipe.wanted_rate,
            prior_log_sd=self.prior_log_sd,
            on_progress=self.on_progress,
            cancelled=self.cancelled,
        )
        after = _Judge(detector, taught.limits, samples.references, taught.scores.references)
        parts, unreadable = self._judge(before, after, dict(chosen))
        goldens = check_goldens(samples.references, taught.scores.references, self.recipe.imaging.region)
        return TeachingTrial(
            recipe=self._draft(taught),
            samples=samples,
            taught=taught,
            limits_before=limits,
            limits_after=taught.limits,
            parts=parts,
            unreadable=unreadable,
            findings=goldens.findings,
        )

    def _with_chosen(self, chosen: Sequence[tuple[int, str]]) -> Samples:
        """The recipe's samples with the chosen parts behind them."""
        by_sequence = {part.sequence: part for part in self.stored}
        taken = {sha256_of_image(image): role for role in SAMPLE_ROLES for image in getattr(self.samples, role)}
        added: dict[str, list[ImageArray]] = {"references": [], "tuning": []}
        for sequence, role in chosen:
            self._stop_if_cancelled()
            part = by_sequence.get(sequence)
            if part is None or part.disposition is not Disposition.GOOD:
                raise PartNotTeachableError(sequence=sequence, detail=Detail("nobody has confirmed that it is good"))
            image = part.load()
            sha256 = sha256_of_image(image)
            if sha256 in taken:
                raise PartNotTeachableError(sequence=sequence, detail=TAKEN[taken[sha256]])
            taken[sha256] = role
            added[role].append(image)
        return replace(
            self.samples,
            references=(*self.samples.references, *added["references"]),
            tuning=(*self.samples.tuning, *added["tuning"]),
        )

    def _as_it_is(self, limits: Limits) -> _Judge:
        references = self.samples.references
        detector = self.detectors.detector(
            self.recipe.detector,
            references,
            imaging=self.recipe.imaging,
            on_progress=self.on_progress,
            cancelled=self.cancelled,
        )
        scores = score_samples(detector, Samples(references), adaptive=False, on_scored=lambda done, of: None)
        detector.clear_below = limits.clear_below
        return _Judge(detector, limits, references, scores.references)

    def _judge(
        self, before: _Judge, after: _Judge, taught_as: dict[int, str]
    ) -> tuple[tuple[TrialPart, ...], tuple[int, ...]]:
        """All parts both ways, and the sequences of those whose picture could not be read."""
        known = [part for part in self.stored if part.disposition in (Disposition.GOOD, Disposition.DEFECT)]
        total = len(known) + len(self.samples.known_bad)
        parts: list[TrialPart] = []
        unreadable: list[int] = []
        for part in known:
            self._tell(len(parts) + len(unreadable), total)
            try:
                image = part.load()
            except ImageUnreadableError:
                unreadable.append(part.sequence)
                continue
            taught = taught_as.get(part.sequence, "")
            parts.append(_both_ways(before, after, image, part.disposition, sequence=part.sequence, taught=taught))
        for number, image in enumerate(self.samples.known_bad, 1):
            self._tell(len(parts) + len(unreadable), total)
            parts.append(_both_ways(before, after, image, Disposition.DEFECT, known_bad=number))
        self._tell(total, total)
        return tuple(parts), tuple(unreadable)

    def _draft(self, taught: Taught) -> Recipe:
        """The next version, as it would be saved but without the samples."""
        unsaved = replace(
            self.recipe, references=(), tuning=(), proof=(), known_bad=(), limits_under="", version=0, released=False
        )
        return taught.put_into(unsaved, self.recipe.wanted_rate)

    def _tell(self, done: int, of: int) -> None:
        self.on_progress(done, of, "trial")
        self._stop_if_cancelled()

    def _stop_if_cancelled(self) -> None:
        if self.cancelled():
            raise StoppedEarly


class _Judge:
    """A detector with its limits, that knows its golden samples and judges each by its score against the others."""

    def __init__(
        self, detector: AnomalyDetector, limits: Limits, references: Sequence[ImageArray], scores: FloatArray
    ) -> None:
        self._detector = detector
        self._limits = limits
        self._golden = {sha256_of_image(image): float(score) for image, score in zip(references, scores, strict=True)}

    def __call__(self, image: ImageArray) -> JudgedPicture:
        score = self._golden.get(sha256_of_image(image))
        if score is not None:
            return JudgedPicture(judge(score, self._limits)[0], score)
        return judge_picture(self._detector, self._limits, image)


def _both_ways(
    before: _Judge,
    after: _Judge,
    image: ImageArray,
    disposition: Disposition,
    *,
    sequence: int | None = None,
    known_bad: int | None = None,
    taught: str = "",
) -> TrialPart:
    was, would_be = before(image), after(image)
    return TrialPart(
        sequence=sequence,
        known_bad=known_bad,
        disposition=disposition,
        score_before=was.score,
        score_after=would_be.score,
        verdict_before=was.verdict,
        verdict_after=would_be.verdict,
        taught=taught,
    )
