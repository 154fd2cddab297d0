-- Projections of the youths module; every row can be rebuilt from the log.
CREATE TABLE youth_profile (
    youth BLOB PRIMARY KEY,
    called TEXT NOT NULL,
    hue TEXT NOT NULL,
    avatar TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE youth_care (
    youth BLOB PRIMARY KEY,
    birth_day TEXT,
    birth_kind TEXT NOT NULL,
    room TEXT NOT NULL,
    key_worker BLOB
) WITHOUT ROWID;

CREATE TABLE youth_stay (
    id BLOB NOT NULL,
    youth BLOB NOT NULL,
    living_group BLOB NOT NULL,
    kind TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT,
    PRIMARY KEY (youth, id)
) WITHOUT ROWID;

-- An entry that counters another carries its operation in `corrects`; order of arrival does not matter.
CREATE TABLE youth_observation (
    id BLOB NOT NULL,
    youth BLOB NOT NULL,
    operation BLOB NOT NULL,
    corrects BLOB,
    presence TEXT NOT NULL,
    seen_by BLOB NOT NULL,
    seen_ms INTEGER NOT NULL,
    since_ms INTEGER NOT NULL,
    back_ms INTEGER,
    note TEXT NOT NULL,
    PRIMARY KEY (youth, id)
) WITHOUT ROWID;

CREATE INDEX youth_observation_since ON youth_observation (youth, since_ms);
CREATE INDEX youth_observation_corrects ON youth_observation (youth, corrects) WHERE corrects IS NOT NULL;
