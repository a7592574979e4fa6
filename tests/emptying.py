"""How a PostgreSQL that tests share is emptied between two of them."""

# Not TRUNCATE: it makes a new file for every table and index, and most of them are empty.
EMPTY = """
DO $$
DECLARE one record;
BEGIN
    SET LOCAL session_replication_role = replica;
    FOR one IN SELECT tablename AS name FROM pg_tables
        WHERE schemaname = 'public' AND tablename <> 'alembic_version' LOOP
        EXECUTE format('DELETE FROM %I', one.name);
    END LOOP;
    FOR one IN SELECT sequencename AS name FROM pg_sequences WHERE schemaname = 'public' LOOP
        PERFORM setval(format('%I', one.name)::regclass, 1, false);
    END LOOP;
END $$
"""
