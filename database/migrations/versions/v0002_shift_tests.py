"""Shift-start self-tests."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "shift_tests",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tested_at", sa.DateTime(), nullable=False),
        sa.Column("recipe_name", sa.String(length=200), nullable=False),
        sa.Column("recipe_version", sa.Integer(), nullable=False),
        sa.Column("passed", sa.Boolean(), nullable=False),
        sa.Column("user", sa.String(length=200), nullable=False),
        sa.Column("parts", sa.JSON(), nullable=False),
        sa.Column("imaging_code", sa.String(length=100), nullable=True),
        sa.Column("imaging_values", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shift_tests")),
    )
    op.create_index(op.f("ix_shift_tests_recipe_name_tested_at"), "shift_tests", ["recipe_name", "tested_at"])
