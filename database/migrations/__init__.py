"""The schema's history, run by `database.migrate`.

A new revision is drafted from the models by Alembic, and then read and corrected by hand:

    from alembic import command; from database.migrate import configuration
    command.revision(configuration(), "add lots", rev_id="0002")

Name its file `vNNNN_what.py`, set `database.migrate.HEAD`, freeze a dump of the previous schema under
`tests/database/data`, and test the way from there.
"""
