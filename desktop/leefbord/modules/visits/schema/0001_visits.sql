-- Projections of the visits; every row can be rebuilt from the log. Wall times are ISO 8601 text in Brussels.
CREATE TABLE visits_contact (
    id BLOB PRIMARY KEY,
    youth BLOB NOT NULL,
    called TEXT NOT NULL,
    relation TEXT NOT NULL,
    pictogram TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX visits_contact_youth ON visits_contact (youth);

-- Filled on desks only: the stream of these records never reaches a kiosk.
CREATE TABLE visits_details (
    id BLOB PRIMARY KEY,
    full_name TEXT NOT NULL,
    phone TEXT NOT NULL,
    address TEXT NOT NULL,
    shielded INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE visits_hours (
    stream TEXT NOT NULL,
    id BLOB NOT NULL,
    weekday INTEGER NOT NULL,
    spans TEXT NOT NULL,
    changed INTEGER NOT NULL,
    PRIMARY KEY (stream, id)
) WITHOUT ROWID;

CREATE TABLE visits_exception (
    stream TEXT NOT NULL,
    id BLOB NOT NULL,
    day TEXT NOT NULL,
    spans TEXT NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (stream, id)
) WITHOUT ROWID;

CREATE TABLE visits_room (
    stream TEXT NOT NULL,
    id BLOB NOT NULL,
    places INTEGER NOT NULL,
    decided TEXT NOT NULL,
    review TEXT NOT NULL,
    changed INTEGER NOT NULL,
    PRIMARY KEY (stream, id)
) WITHOUT ROWID;

CREATE TABLE visits_rule (
    id BLOB PRIMARY KEY,
    youth BLOB NOT NULL,
    contact BLOB NOT NULL,
    basis TEXT NOT NULL,
    kind TEXT NOT NULL,
    weekdays TEXT NOT NULL,
    supervised INTEGER NOT NULL,
    place TEXT NOT NULL,
    decided TEXT NOT NULL,
    until TEXT NOT NULL,
    review TEXT NOT NULL,
    judge_notified TEXT NOT NULL,
    discussed INTEGER NOT NULL,
    said TEXT NOT NULL,
    ended INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX visits_rule_youth ON visits_rule (youth);

CREATE TABLE visits_reason (
    id BLOB PRIMARY KEY,
    reason TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE visits_visit (
    id BLOB PRIMARY KEY,
    youth BLOB NOT NULL,
    contact BLOB NOT NULL,
    company TEXT NOT NULL,
    voluntary INTEGER NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    kind TEXT NOT NULL,
    place TEXT NOT NULL,
    supervised INTEGER NOT NULL,
    escort BLOB NOT NULL,
    decision TEXT NOT NULL,
    said TEXT NOT NULL,
    decided_by BLOB NOT NULL,
    asked_ms INTEGER NOT NULL,
    promised TEXT NOT NULL,
    wish TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX visits_visit_time ON visits_visit (starts);
CREATE INDEX visits_visit_asked ON visits_visit (asked_ms) WHERE decision = '';
