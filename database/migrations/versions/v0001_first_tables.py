"""The first tables: recipes with their versions and references, inspections with their regions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "recipes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("name_key", sa.String(length=200), nullable=False),
        sa.Column("active_version", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recipes")),
        sa.UniqueConstraint("name_key", name=op.f("uq_recipes_name_key")),
    )
    op.create_table(
        "recipe_versions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("recipe_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("settings", sa.Text(), nullable=False),
        sa.Column("imaging_fingerprint", sa.String(length=64), nullable=False),
        sa.Column("model_fingerprint", sa.String(length=64), nullable=False),
        sa.Column("reference_fingerprint", sa.String(length=64), nullable=False),
        sa.Column("review_limit", sa.Double(), nullable=True),
        sa.Column("reject_limit", sa.Double(), nullable=True),
        sa.Column("released_at", sa.DateTime(), nullable=True),
        sa.Column("released_by", sa.String(length=200), nullable=True),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("created_by", sa.String(length=200), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.CheckConstraint("number >= 1", name=op.f("ck_recipe_versions_number")),
        sa.ForeignKeyConstraint(
            ["recipe_id"],
            ["recipes.id"],
            name=op.f("fk_recipe_versions_recipe_id_recipes"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recipe_versions")),
        sa.UniqueConstraint("recipe_id", "number", name=op.f("uq_recipe_versions_recipe_id_number")),
    )
    op.create_table(
        "inspections",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("inspected_at", sa.DateTime(), nullable=False),
        sa.Column("part_sequence", sa.Integer(), nullable=False),
        sa.Column("serial", sa.String(length=200), nullable=True),
        sa.Column("recipe_version_id", sa.Integer(), nullable=True),
        sa.Column("recipe_name", sa.String(length=200), nullable=False),
        sa.Column("recipe_version", sa.Integer(), nullable=False),
        sa.Column("reference_fingerprint", sa.String(length=64), nullable=False),
        sa.Column("weights_sha256", sa.String(length=64), nullable=False),
        sa.Column("review_limit", sa.Double(), nullable=True),
        sa.Column("reject_limit", sa.Double(), nullable=True),
        sa.Column("pixel_limit", sa.Double(), nullable=True),
        sa.Column("score", sa.Double(), nullable=True),
        sa.Column("language_score", sa.Double(), nullable=True),
        sa.Column("visual_score", sa.Double(), nullable=True),
        sa.Column("verdict", sa.String(length=10), nullable=False),
        sa.Column("reason_code", sa.String(length=100), nullable=True),
        sa.Column("reason_values", sa.JSON(), nullable=False),
        sa.Column("gate_readings", sa.JSON(), nullable=False),
        sa.Column("stage_times_ms", sa.JSON(), nullable=False),
        sa.Column("trigger", sa.String(length=50), nullable=False),
        sa.Column("camera", sa.String(length=500), nullable=False),
        sa.Column("user", sa.String(length=200), nullable=False),
        sa.Column("software_version", sa.String(length=50), nullable=False),
        sa.Column("image_path", sa.String(length=500), nullable=True),
        sa.Column("map_path", sa.String(length=500), nullable=True),
        sa.Column("heatmap_path", sa.String(length=500), nullable=True),
        sa.Column("truth_defect", sa.String(length=100), nullable=True),
        sa.CheckConstraint("verdict IN ('PASS', 'REVIEW', 'FAIL', 'NOT_JUDGED')", name=op.f("ck_inspections_verdict")),
        sa.ForeignKeyConstraint(
            ["recipe_version_id"],
            ["recipe_versions.id"],
            name=op.f("fk_inspections_recipe_version_id_recipe_versions"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inspections")),
        sa.UniqueConstraint("uuid", name=op.f("uq_inspections_uuid")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_inspections_inspected_at_verdict"), "inspections", ["inspected_at", "verdict"])
    op.create_index(op.f("ix_inspections_recipe_name"), "inspections", ["recipe_name"])
    op.create_index(op.f("ix_inspections_recipe_name_verdict"), "inspections", ["recipe_name", "verdict"])
    op.create_index(op.f("ix_inspections_recipe_version_id"), "inspections", ["recipe_version_id"])
    op.create_index(op.f("ix_inspections_serial"), "inspections", ["serial"])
    op.create_index(op.f("ix_inspections_verdict"), "inspections", ["verdict"])

    op.create_table(
        "reference_images",
        sa.Column("recipe_version_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("path", sa.String(length=500), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["recipe_version_id"],
            ["recipe_versions.id"],
            name=op.f("fk_reference_images_recipe_version_id_recipe_versions"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("recipe_version_id", "position", name=op.f("pk_reference_images")),
    )
    op.create_table(
        "regions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("inspection_id", sa.Integer(), nullable=False),
        sa.Column("x", sa.Integer(), nullable=False),
        sa.Column("y", sa.Integer(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("area", sa.Integer(), nullable=False),
        sa.Column("peak", sa.Double(), nullable=False),
        sa.Column("peak_x", sa.Integer(), nullable=False),
        sa.Column("peak_y", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["inspection_id"],
            ["inspections.id"],
            name=op.f("fk_regions_inspection_id_inspections"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_regions")),
    )
    op.create_index(op.f("ix_regions_inspection_id"), "regions", ["inspection_id"])
