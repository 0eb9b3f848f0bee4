"""What holds in a database, as PostgreSQL itself knows it."""

import re

from django.db import connection

OURS = "relnamespace = 'public'::regnamespace"
# Of each kind of thing, what makes it what it is. The order of columns is not told:
# a column that a migration adds comes last, and in a new table where the model has it.
QUESTIONS = {
    "columns": f"""
        SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
               a.attnotnull, a.attidentity, a.attgenerated,
               a.attcollation::regcollation::text,
               pg_get_expr(d.adbin, d.adrelid)
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid AND {OURS}
        LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
        WHERE c.relkind IN ('r', 'v', 'm', 'p') AND a.attnum > 0 AND NOT a.attisdropped
    """,
    "constraints": f"""
        SELECT c.relname, r.conname, r.convalidated, pg_get_constraintdef(r.oid, true)
        FROM pg_constraint r JOIN pg_class c ON c.oid = r.conrelid AND {OURS}
    """,
    "indexes": f"""
        SELECT c.relname, pg_get_indexdef(i.indexrelid, 0, true), i.indisvalid
        FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid AND {OURS}
    """,
    "triggers": f"""
        SELECT c.relname, pg_get_triggerdef(t.oid), t.tgenabled,
               obj_description(t.oid, 'pg_trigger')
        FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid AND {OURS}
        WHERE NOT t.tgisinternal
    """,
    "functions": """
        SELECT p.oid::regprocedure::text, pg_get_functiondef(p.oid)
        FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.prokind = 'f'
    """,
    "sequences": f"""
        SELECT c.relname, format_type(s.seqtypid, NULL), s.seqincrement, s.seqmax,
               s.seqcycle, pg_get_serial_sequence(o.relname, a.attname)
        FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid AND {OURS}
        LEFT JOIN pg_depend d ON d.objid = c.oid AND d.deptype = 'i'
        LEFT JOIN pg_class o ON o.oid = d.refobjid
        LEFT JOIN pg_attribute a ON a.attrelid = o.oid AND a.attnum = d.refobjsubid
    """,
    "views": f"""
        SELECT c.relname, pg_get_viewdef(c.oid, true)
        FROM pg_class c WHERE {OURS} AND c.relkind IN ('v', 'm')
    """,
    "the rest": """
        SELECT 'extension', extname, '' FROM pg_extension
        UNION ALL
        SELECT 'type', typname, typtype::text FROM pg_type
        WHERE typnamespace = 'public'::regnamespace AND typtype IN ('e', 'd', 'r')
        UNION ALL
        SELECT 'search', cfgname, cfgparser::text FROM pg_ts_config
        WHERE cfgnamespace = 'public'::regnamespace
        UNION ALL
        SELECT 'collation', collname, collprovider::text FROM pg_collation
        WHERE collnamespace = 'public'::regnamespace
    """,
}


# A list of words is kept as `ARRAY['a'::varchar]::text[]` where it was first written, and
# as `ARRAY['a'::varchar::text]` where a dump was restored: that says the same.
OF_A_WORD = re.compile(r"::(?:character varying|text)(?:\[\])?")


def read() -> dict[str, set[tuple]]:
    """Everything of each kind in the database that is asked just now."""
    found = {}
    with connection.cursor() as cursor:
        for kind, question in QUESTIONS.items():
            cursor.execute(question)
            rows = cursor.fetchall()
            if kind in ("constraints", "indexes", "views"):
                rows = [tuple(map(_plainly, row)) for row in rows]
            found[kind] = set(rows)
    return found


def _plainly(said):
    """A condition without the casts of its words."""
    return OF_A_WORD.sub("", said) if isinstance(said, str) else said
