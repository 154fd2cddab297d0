-- Projections of the report records; rebuilt from the log at any time.
CREATE TABLE reports_note (
    stream TEXT NOT NULL,
    id BLOB NOT NULL,
    youth BLOB NOT NULL,
    shared BLOB NOT NULL,
    kind TEXT NOT NULL,
    happened_ms INTEGER NOT NULL,
    written_ms INTEGER NOT NULL,
    author BLOB NOT NULL,
    changed INTEGER NOT NULL,
    changer BLOB NOT NULL,
    body TEXT NOT NULL,
    attention_until TEXT NOT NULL,
    data_class INTEGER NOT NULL,
    heads INTEGER NOT NULL,
    versions INTEGER NOT NULL,
    retracted INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (stream, id)
) WITHOUT ROWID;
CREATE INDEX reports_note_happened ON reports_note (happened_ms) WHERE retracted = 0;
CREATE INDEX reports_note_changed ON reports_note (changed) WHERE retracted = 0;
CREATE INDEX reports_note_youth ON reports_note (youth, happened_ms) WHERE retracted = 0;
CREATE INDEX reports_note_attention ON reports_note (attention_until)
    WHERE retracted = 0 AND attention_until <> '';

CREATE TABLE reports_version (
    stream TEXT NOT NULL,
    id BLOB NOT NULL,
    operation BLOB NOT NULL,
    parents BLOB NOT NULL,
    stamp INTEGER NOT NULL,
    actor BLOB NOT NULL,
    kind TEXT NOT NULL,
    happened_ms INTEGER NOT NULL,
    body TEXT NOT NULL,
    attention_until TEXT NOT NULL,
    time_out TEXT NOT NULL,
    data_class INTEGER NOT NULL,
    class_reason TEXT NOT NULL,
    review_on TEXT NOT NULL,
    head INTEGER NOT NULL,
    PRIMARY KEY (stream, id, operation)
) WITHOUT ROWID;

-- Who read a note, up to which change of it.
CREATE TABLE reports_read (
    stream TEXT NOT NULL,
    note BLOB NOT NULL,
    reader BLOB NOT NULL,
    seen INTEGER NOT NULL,
    PRIMARY KEY (stream, note, reader)
) WITHOUT ROWID;
