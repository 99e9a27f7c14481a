"""What the charts say in words: of one piece, of a whole chart, and of drift. No widgets."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from database.history_records import ParetoEntry, Period, StageTime, TrendPoint, YieldRow
from inspector.decision.drift import LEAST_CALIBRATION, LEAST_RECENT, Drift, DriftState
from inspector.types import Verdict
from ui.language import joined, mark, tr
from ui.widgets.score_bar import score_text
from ui.widgets.takt_bar import STAGES, duration_text

PERIOD_WORDS = {
    Period.HOUR: mark("Hour"),
    Period.SHIFT: mark("Shift"),
    Period.DAY: mark("Day"),
    Period.LOT: mark("Lot"),
}


def defect_name(name: str) -> str:
    return name or tr("No type given")


def stage_name(stage: str) -> str:
    return tr(STAGES[stage], "stage") if stage in STAGES else stage.replace("_", " ")


def period_labels(rows: Sequence[YieldRow], period: Period) -> tuple[str, ...]:
    """A short name for each row; times as this computer's clock says them."""
    if period is Period.LOT:
        return tuple(row.lot or "" for row in rows)
    starts = [row.start.astimezone() for row in rows]
    if period is Period.DAY:
        return tuple(f"{start:%m-%d}" for start in starts)
    one_day = len({start.date() for start in starts}) == 1
    return tuple(f"{start:%H:%M}" if one_day else f"{start:%m-%d %H:%M}" for start in starts)


def yield_text(row: YieldRow, period: Period) -> str:
    """Such as "2026-11-21, 14:00 to 15:00: 40 parts, …"."""
    sentence = tr(
        "{when}: {parts}. {passed} PASS ({share:.1%}), {review} REVIEW, {failed} FAIL, {not_judged} not judged.",
        when=_period_text(row, period),
        parts=parts_text(row.total),
        passed=row.counts[Verdict.PASS],
        share=row.passed_share,
        review=row.counts[Verdict.REVIEW],
        failed=row.counts[Verdict.FAIL],
        not_judged=row.counts[Verdict.NOT_JUDGED],
    )
    if not row.decided:
        return sentence
    decided = tr(
        "Decided on: {decided}; wrongly failed {false_rejects}, wrongly passed {escapes}.",
        decided=row.decided,
        false_rejects=row.false_rejects,
        escapes=row.escapes,
    )
    return joined(sentence, decided)


def yield_summary(rows: Sequence[YieldRow], shown: int) -> str:
    """Under the title while nothing is pointed at."""
    if shown < len(rows):
        return tr("The newest {shown} of {count}. Line: share that passed, of all parts.", shown=shown, count=len(rows))
    return tr("Line: share that passed, of all parts.")


def trend_text(point: TrendPoint) -> str:
    if point.count == 1:
        score = tr("{when}: score {score}", when=_moment(point.first_at), score=score_text(point.median))
    else:
        score = tr(
            "{since} to {until}, {parts}: median {median}, {minimum} to {maximum}",
            since=_moment(point.first_at),
            until=_moment(point.last_at),
            parts=parts_text(point.count),
            median=score_text(point.median),
            minimum=score_text(point.minimum),
            maximum=score_text(point.maximum),
        )
    if point.review_limit is None or point.reject_limit is None:
        return score
    limits = tr(
        "limits {review} and {reject}", review=score_text(point.review_limit), reject=score_text(point.reject_limit)
    )
    return joined(score, limits, between="; ")


def trend_summary(points: Sequence[TrendPoint]) -> str:
    """What the lines are."""
    parts = parts_text(sum(point.count for point in points))
    if all(point.count == 1 for point in points):
        return tr("The last {parts}. Dashed is the review limit, solid the reject limit.", parts=parts)
    return tr(
        "The last {parts}: median in the range from lowest to highest. Dashed is the review limit, solid the reject "
        "limit.",
        parts=parts,
    )


def trend_labels(points: Sequence[TrendPoint]) -> tuple[str, ...]:
    starts = [point.first_at.astimezone() for point in points]
    one_day = len({start.date() for start in starts}) == 1
    return tuple(f"{start:%H:%M}" if one_day else f"{start:%m-%d %H:%M}" for start in starts)


def cause_text(name: str, entry: ParetoEntry, total: int) -> str:
    return tr(
        "{name}: {parts}, {share:.0%} of them.", name=name, parts=parts_text(entry.count), share=entry.count / total
    )


def stage_text(stage: StageTime) -> str:
    return tr(
        "{stage}: half take up to {median}, 95 % up to {p95}, the slowest {worst}.",
        stage=stage_name(stage.stage),
        median=duration_text(stage.median_ms),
        p95=duration_text(stage.p95_ms),
        worst=duration_text(stage.worst_ms),
    )


def parts_text(count: int) -> str:
    return tr("1 part") if count == 1 else tr("{count} parts", count=count)


def drift_warns(drift: Drift) -> bool:
    return drift.state in (DriftState.RISEN, DriftState.FALLEN, DriftState.UNCLEAR)


def drift_words(drift: Drift, recipe: str, version: int, *, fast: bool) -> str:
    """What has become of good parts' scores, and what to do.

    Args:
        fast: scores of a fast pass are among the last ones.
    """
    whose = tr("{recipe}, version {version}", recipe=recipe, version=version)
    match drift.state:
        case DriftState.RISEN:
            return tr(
                "{recipe}: good parts score {ratio:.2f} times what the golden samples did. Look at lamp, lens and "
                "place of the part; if the parts themselves have changed, teach good ones of today.",
                recipe=whose,
                ratio=drift.ratio,
            )
        case DriftState.FALLEN:
            return tr(
                "{recipe}: parts score only {ratio:.2f} times what the golden samples did, so the limits may let more "
                "pass than meant. Look at the focus, then set the limits anew.",
                recipe=whose,
                ratio=drift.ratio,
            )
        case DriftState.UNCLEAR:
            return tr(
                "{recipe}: scores have risen if the {undecided} flagged parts nobody decided on are good. Decide on "
                "them in the review.",
                recipe=whose,
                undecided=drift.undecided,
            )
        case DriftState.STEADY:
            return tr(
                "{recipe}: the last parts score {ratio:.2f} times what the golden samples did; with {count} golden "
                "samples that may be chance.",
                recipe=whose,
                ratio=drift.ratio,
                count=drift.calibration,
            )
    return _unknown_drift(drift, whose, fast=fast)


def _unknown_drift(drift: Drift, whose: str, *, fast: bool) -> str:
    if drift.calibration < LEAST_CALIBRATION:
        return tr(
            "{recipe}: too few golden samples to tell a drift ({count} of {least}).",
            recipe=whose,
            count=drift.calibration,
            least=LEAST_CALIBRATION,
        )
    if fast and drift.good + drift.undecided >= LEAST_RECENT:
        return tr("{recipe}: scores of the quick look do not tell a drift.", recipe=whose)
    return tr(
        "{recipe}: too few parts of this version to tell a drift ({count} of {least}).",
        recipe=whose,
        count=drift.good + drift.undecided,
        least=LEAST_RECENT,
    )


def _period_text(row: YieldRow, period: Period) -> str:
    start, end = row.start.astimezone(), row.end.astimezone()
    if period is Period.LOT:
        return tr("Lot {lot}", lot=row.lot)
    if period is Period.DAY:
        return f"{start:%Y-%m-%d}"
    # An end at midnight belongs to the day before.
    same_day = start.date() == (end - timedelta(microseconds=1)).date()
    until = f"{end:%H:%M}" if same_day else f"{end:%Y-%m-%d %H:%M}"
    return tr("{since} to {until}", since=f"{start:%Y-%m-%d %H:%M}", until=until)


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone():%Y-%m-%d %H:%M:%S}"
