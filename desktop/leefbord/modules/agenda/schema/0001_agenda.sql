-- Projections of the agenda; every row can be rebuilt from the log.
-- first_ms and last_ms bound every time of a series generously (last_ms NULL = no end), for the window query.
CREATE TABLE agenda_item (
    stream TEXT NOT NULL,
    id BLOB NOT NULL,
    owner BLOB,
    planned_by BLOB NOT NULL,
    first_ms INTEGER NOT NULL,
    last_ms INTEGER,
    wall_start TEXT NOT NULL,
    wall_end TEXT NOT NULL,
    all_day INTEGER NOT NULL,
    zone TEXT NOT NULL,
    rule TEXT,
    except_dates TEXT NOT NULL,
    extra_dates TEXT NOT NULL,
    was TEXT,
    moved_by BLOB,
    title TEXT NOT NULL,
    look TEXT NOT NULL,
    icon TEXT NOT NULL,
    pictogram TEXT NOT NULL,
    place TEXT NOT NULL,
    away INTEGER NOT NULL,
    note TEXT NOT NULL,
    escort BLOB,
    cancelled INTEGER NOT NULL,
    reason TEXT NOT NULL,
    source TEXT NOT NULL,
    uid TEXT NOT NULL,
    prints TEXT NOT NULL,
    PRIMARY KEY (stream, id)
) WITHOUT ROWID;

CREATE INDEX agenda_item_open ON agenda_item (first_ms) WHERE last_ms IS NULL;
CREATE INDEX agenda_item_ended ON agenda_item (last_ms, first_ms);
CREATE INDEX agenda_item_source ON agenda_item (source, owner);

-- One changed time of a series; NULL = as in the series.
CREATE TABLE agenda_change (
    stream TEXT NOT NULL,
    id BLOB NOT NULL,
    item BLOB NOT NULL,
    recurrence TEXT NOT NULL,
    imported INTEGER NOT NULL,
    first_ms INTEGER,
    last_ms INTEGER,
    wall_start TEXT,
    wall_end TEXT,
    all_day INTEGER,
    was TEXT,
    moved_by BLOB,
    title TEXT,
    look TEXT,
    icon TEXT,
    pictogram TEXT,
    place TEXT,
    away INTEGER,
    note TEXT,
    has_escort INTEGER NOT NULL,
    escort BLOB,
    cancelled INTEGER,
    reason TEXT,
    PRIMARY KEY (stream, id)
) WITHOUT ROWID;

CREATE INDEX agenda_change_item ON agenda_change (stream, item);
CREATE INDEX agenda_change_window ON agenda_change (last_ms, first_ms) WHERE last_ms IS NOT NULL;
