-- Names for the ids of the authority log; the log itself holds none.
CREATE TABLE directory_person (
    person   BLOB PRIMARY KEY,
    name     TEXT NOT NULL,
    deleted  INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE directory_label (
    kind     TEXT NOT NULL,
    subject  BLOB NOT NULL,
    label    TEXT NOT NULL,
    deleted  INTEGER NOT NULL,
    PRIMARY KEY (kind, subject)
) WITHOUT ROWID;
