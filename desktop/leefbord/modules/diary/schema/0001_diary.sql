-- Which diary entries there are. No text and no mood: content is ciphertext under a key that lies in seals.
CREATE TABLE diary_entry (
  version BLOB PRIMARY KEY,
  record BLOB NOT NULL,
  youth BLOB NOT NULL,
  at_ms INTEGER NOT NULL,
  written INTEGER NOT NULL,
  parents BLOB NOT NULL,
  content BLOB NOT NULL
);
CREATE INDEX diary_entry_record ON diary_entry (youth, record);
CREATE INDEX diary_entry_at ON diary_entry (youth, at_ms);

-- Who opened which version of a shared entry, written by the reader.
CREATE TABLE diary_opened (
  youth BLOB NOT NULL, record BLOB NOT NULL, reader BLOB NOT NULL, version BLOB NOT NULL, at_ms INTEGER NOT NULL,
  PRIMARY KEY (youth, record, reader)
) WITHOUT ROWID;
