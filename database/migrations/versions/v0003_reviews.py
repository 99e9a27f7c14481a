"""What people decide, lots and runs, retention, and agreement studies."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Added in place and not by a batch, which would copy every inspection.
    for column in (
        sa.Column("lot", sa.String(length=200), nullable=True),
        sa.Column("run_uuid", sa.String(length=36), nullable=True),
        sa.Column("nearest_reference", sa.JSON(), nullable=True),
        sa.Column("defect_type", sa.String(length=100), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False, server_default="0"),
    ):
        op.add_column("inspections", column)
    op.execute(
        "ALTER TABLE inspections ADD COLUMN disposition VARCHAR(10) "
        "CONSTRAINT ck_inspections_disposition CHECK (disposition IN ('GOOD', 'DEFECT', 'UNSURE'))"
    )
    op.drop_index(op.f("ix_inspections_inspected_at_verdict"), "inspections")
    op.create_index(
        op.f("ix_inspections_inspected_at_verdict_disposition_recipe_name"),
        "inspections",
        ["inspected_at", "verdict", "disposition", "recipe_name"],
    )
    op.create_index(
        "ix_inspections_overview",
        "inspections",
        [
            "id",
            "inspected_at",
            "score",
            "verdict",
            "disposition",
            "recipe_name",
            "recipe_version",
            "lot",
            "serial",
        ],
    )
    op.create_index(
        "ix_inspections_needs_review",
        "inspections",
        ["id", "recipe_name", "verdict", "disposition"],
        sqlite_where=sa.text("verdict != 'PASS' AND disposition IS NULL"),
    )
    op.create_index(
        op.f("ix_inspections_disposition"),
        "inspections",
        ["disposition"],
        sqlite_where=sa.text("disposition IS NOT NULL"),
    )
    op.create_index(
        op.f("ix_inspections_lot_recipe_name"),
        "inspections",
        ["lot", "recipe_name"],
        sqlite_where=sa.text("lot IS NOT NULL"),
    )

    op.create_table(
        "dispositions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("inspection_id", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("decided_at", sa.DateTime(), nullable=False),
        sa.Column("user", sa.String(length=200), nullable=False),
        sa.Column("disposition", sa.String(length=10), nullable=True),
        sa.Column("defect_type", sa.String(length=100), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("restores", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["inspection_id"],
            ["inspections.id"],
            name=op.f("fk_dispositions_inspection_id_inspections"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dispositions")),
        sa.UniqueConstraint("inspection_id", "revision", name=op.f("uq_dispositions_inspection_id_revision")),
    )
    op.create_table(
        "deleted_files",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("inspection_id", sa.Integer(), nullable=False),
        sa.Column("kinds", sa.String(length=50), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=False),
        sa.Column("reason", sa.String(length=50), nullable=False),
        sa.Column("bytes", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["inspection_id"],
            ["inspections.id"],
            name=op.f("fk_deleted_files_inspection_id_inspections"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deleted_files")),
    )
    op.create_index(op.f("ix_deleted_files_inspection_id"), "deleted_files", ["inspection_id"])
    op.create_table(
        "studies",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("recipe_name", sa.String(length=200), nullable=False),
        sa.Column("recipe_version", sa.Integer(), nullable=False),
        sa.Column("started_at", sa.DateTime(), nullable=False),
        sa.Column("finished_at", sa.DateTime(), nullable=True),
        sa.Column("user", sa.String(length=200), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_studies")),
    )
    op.create_table(
        "study_judgements",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("study_id", sa.Integer(), nullable=False),
        sa.Column("part", sa.String(length=200), nullable=False),
        sa.Column("is_good", sa.Boolean(), nullable=False),
        sa.Column("repeat", sa.Integer(), nullable=False),
        sa.Column("verdict", sa.String(length=10), nullable=False),
        sa.Column("score", sa.Double(), nullable=True),
        sa.Column("inspection_id", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "verdict IN ('PASS', 'REVIEW', 'FAIL', 'NOT_JUDGED')", name=op.f("ck_study_judgements_verdict")
        ),
        sa.ForeignKeyConstraint(
            ["inspection_id"],
            ["inspections.id"],
            name=op.f("fk_study_judgements_inspection_id_inspections"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["study_id"],
            ["studies.id"],
            name=op.f("fk_study_judgements_study_id_studies"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_study_judgements")),
        sa.UniqueConstraint("study_id", "part", "repeat", name=op.f("uq_study_judgements_study_id_part_repeat")),
    )
    op.create_index(op.f("ix_study_judgements_inspection_id"), "study_judgements", ["inspection_id"])
