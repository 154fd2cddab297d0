-- Projections of the four test record types.
CREATE TABLE plan (id BLOB PRIMARY KEY, starts INTEGER, ends INTEGER, title TEXT, approved INTEGER);
CREATE TABLE coin (id BLOB PRIMARY KEY, cents INTEGER NOT NULL, note TEXT NOT NULL, corrects BLOB);
CREATE TABLE text_note (id BLOB PRIMARY KEY, body TEXT NOT NULL, heads INTEGER NOT NULL);
CREATE TABLE seat (id BLOB PRIMARY KEY, parent BLOB NOT NULL, element BLOB NOT NULL, place TEXT);
