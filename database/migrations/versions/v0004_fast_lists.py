"""What makes lists and charts of a million inspections come at once; parts of studies are told from production.

A later revision that rebuilds the inspections by a batch drops the triggers with the old table, and has to make them
again.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

LISTED = [
    "id",
    "of_study",
    "verdict",
    "disposition",
    "score",
    "recipe_name",
    "recipe_version",
    "inspected_at",
    "lot",
    "serial",
]
COUNTED = ["recipe_name", "recipe_version", "lot"]
IS_NOTABLE = sa.text("(verdict != 'PASS' OR disposition IS NOT NULL)")

REPLACED = (
    "ix_inspections_verdict",
    "ix_inspections_recipe_name_verdict",
    "ix_inspections_inspected_at_verdict_disposition_recipe_name",
    "ix_inspections_overview",
    "ix_inspections_needs_review",
    "ix_inspections_disposition",
    "ix_inspections_lot_recipe_name",
)


def upgrade() -> None:
    for name in REPLACED:
        op.drop_index(op.f(name), "inspections")
    op.add_column("inspections", sa.Column("of_study", sa.Boolean(), nullable=False, server_default="0"))
    # The range of all that begins with "study-", so that the index of serial numbers finds them; and of those what
    # lies in that study's lot.
    op.execute(
        "UPDATE inspections SET of_study = 1 WHERE serial >= 'study-' AND serial < 'study.'"
        " AND lot GLOB 'study-*' AND substr(serial, 1, length(lot) + 1) = lot || '-'"
    )

    op.create_index(op.f("ix_inspections_recipe_name_recipe_version"), "inspections", ["recipe_name", "recipe_version"])
    op.create_index(op.f("ix_inspections_score"), "inspections", ["score"])
    op.create_index("ix_inspections_overview", "inspections", LISTED)
    op.create_index(
        "ix_inspections_notable", "inspections", [*LISTED, "defect_type", "reason_code"], sqlite_where=IS_NOTABLE
    )
    op.create_index("ix_inspections_by_time", "inspections", ["of_study", "inspected_at", *COUNTED])
    op.create_index(
        "ix_inspections_notable_by_time",
        "inspections",
        ["of_study", "inspected_at", "verdict", "disposition", *COUNTED],
        sqlite_where=IS_NOTABLE,
    )
    op.create_index(
        "ix_inspections_by_lot",
        "inspections",
        ["lot", "recipe_name", "of_study"],
        sqlite_where=sa.text("lot IS NOT NULL"),
    )
    _add_blocks()
    _add_serials()


def _add_blocks() -> None:
    op.create_table(
        "inspection_blocks",
        sa.Column("block", sa.Integer(), nullable=False),
        sa.Column("first_at", sa.DateTime(), nullable=False),
        sa.Column("last_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("block", name=op.f("pk_inspection_blocks")),
    )
    op.execute(
        "INSERT INTO inspection_blocks "
        "SELECT id / 4096, min(inspected_at), max(inspected_at) FROM inspections GROUP BY id / 4096"
    )
    op.execute(
        """
        CREATE TRIGGER inspections_enter_their_block AFTER INSERT ON inspections BEGIN
            INSERT INTO inspection_blocks VALUES (new.id / 4096, new.inspected_at, new.inspected_at)
            ON CONFLICT (block) DO UPDATE
            SET first_at = min(first_at, excluded.first_at), last_at = max(last_at, excluded.last_at);
        END
        """
    )


def _add_serials() -> None:
    # Only which rows hold three letters, not where (detail): that leaves few rows of a search, and these are looked at.
    op.execute(
        "CREATE VIRTUAL TABLE inspection_serials USING fts5("
        "serial, content='inspections', content_rowid='id', tokenize='trigram', detail='none', columnsize=0)"
    )
    op.execute(
        "INSERT INTO inspection_serials (rowid, serial) SELECT id, serial FROM inspections WHERE serial IS NOT NULL"
    )
    op.execute(
        """
        CREATE TRIGGER inspections_enter_their_serial AFTER INSERT ON inspections WHEN new.serial IS NOT NULL BEGIN
            INSERT INTO inspection_serials (rowid, serial) VALUES (new.id, new.serial);
        END
        """
    )
