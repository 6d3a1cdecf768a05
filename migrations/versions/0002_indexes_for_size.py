"""indexes that stay of use in a large catalogue"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

SELDOM_GIVEN = (
    ("evidence", "passage_id"),
    ("evidence", "quote_id"),
    ("flag", "passage_id"),
    ("flag", "rival_id"),
    ("flag", "rival_passage_id"),
    ("quote", "passage_id"),
    ("suggestion", "passage_id"),
    ("suggestion", "record_id"),
    ("text", "original_id"),
)


def upgrade():
    for table, column in SELDOM_GIVEN:
        name = op.f(f"ix_{table}_{column}")
        op.drop_index(name, table_name=table)
        op.create_index(name, table, [column], sqlite_where=sa.text(f"{column} IS NOT NULL"))
    op.drop_index(op.f("ix_text_body_id"), table_name="text")
    op.create_index(op.f("ix_text_body_id_source_id_version"), "text", ["body_id", "source_id", "version"])
    op.create_index(op.f("ix_text_later"), "text", ["source_id"], sqlite_where=sa.text("version > 1"))
    op.create_index(op.f("ix_flag_category_status"), "flag", ["category", "status"])
