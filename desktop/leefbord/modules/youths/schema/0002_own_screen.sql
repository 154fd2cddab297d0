-- How a youth wants the kiosk's screen; every row can be rebuilt from the log.
CREATE TABLE youth_own_screen (
    youth BLOB PRIMARY KEY,
    theme TEXT NOT NULL,
    text_percent INTEGER NOT NULL,
    left_handed INTEGER NOT NULL,
    digital_clock INTEGER NOT NULL
) WITHOUT ROWID;
