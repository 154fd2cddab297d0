-- The engine's tables: log, fold, what waits, wraps, seals, authority, cursors. docs/format-store.md explains them.
CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID;

CREATE TABLE stream (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);

CREATE TABLE record_type (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);

CREATE TABLE log (
  id INTEGER PRIMARY KEY,
  stream INTEGER NOT NULL REFERENCES stream(id),
  device BLOB NOT NULL,
  incarnation BLOB NOT NULL,
  own INTEGER NOT NULL,
  UNIQUE (stream, device, incarnation)
);

-- What the headers of a log have in common: the header with nothing in the places that `segment` fills.
CREATE TABLE segment_form (id INTEGER PRIMARY KEY, log INTEGER NOT NULL REFERENCES log(id), form BLOB NOT NULL);
CREATE INDEX segment_form_log ON segment_form (log);

-- parent: the segment before it in the chain, NULL for the first. status: 1 applied, 2 open (more follows), 3 cut.
-- highest: stamp minus 2^63 (signed). inline: the header brings the certificate itself. body: salt, signature,
-- ciphertext. No foreign keys: one is checked for every row, and these are written by one place of the code.
CREATE TABLE segment (
  id INTEGER PRIMARY KEY,
  name BLOB NOT NULL,
  log INTEGER NOT NULL,
  parent INTEGER,
  seq INTEGER NOT NULL,
  status INTEGER NOT NULL,
  pushed INTEGER NOT NULL,
  certificate INTEGER NOT NULL,
  authority INTEGER NOT NULL,
  form INTEGER NOT NULL,
  inline INTEGER NOT NULL,
  operations INTEGER NOT NULL,
  highest INTEGER NOT NULL,
  checkpoint BLOB,
  body BLOB NOT NULL
);
-- Eight bytes of a hash are enough to find it; the look-up compares the whole name.
CREATE INDEX segment_name ON segment (substr(name, 1, 8));
CREATE INDEX segment_unpushed ON segment (id) WHERE pushed = 0;

-- The segments on which none stands; two or more of one log after a fork.
CREATE TABLE head (log INTEGER NOT NULL, segment INTEGER NOT NULL, PRIMARY KEY (log, segment)) WITHOUT ROWID;

CREATE TABLE certificate (id INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, raw BLOB NOT NULL);

-- Segments whose parent, key, certificate or authority entry is not there yet. missing: what would release them.
CREATE TABLE waiting (
  name BLOB PRIMARY KEY,
  stream INTEGER NOT NULL REFERENCES stream(id),
  reason TEXT NOT NULL,
  missing BLOB NOT NULL,
  pushed INTEGER NOT NULL,
  raw BLOB NOT NULL
);
CREATE INDEX waiting_missing ON waiting (missing);

-- Segments refused for good (bad signature, wrong facility): kept as evidence, bounded in number.
CREATE TABLE refused (name BLOB PRIMARY KEY, reason TEXT NOT NULL, raw BLOB NOT NULL);

CREATE TABLE record (
  id INTEGER PRIMARY KEY,
  stream INTEGER NOT NULL,
  type INTEGER NOT NULL,
  record BLOB NOT NULL,
  state BLOB NOT NULL,
  UNIQUE (stream, type, record)
);

-- Operations that are known but do not count (yet). reason: held, unknown, misfit, cut; due: ms since 1970 when held.
CREATE TABLE aside (
  stream INTEGER NOT NULL,
  operation BLOB NOT NULL,
  reason TEXT NOT NULL,
  due INTEGER NOT NULL,
  segment INTEGER NOT NULL,
  raw BLOB NOT NULL,
  PRIMARY KEY (stream, operation, reason)
) WITHOUT ROWID;

-- raw is NULL once the wrap was erased; the row stays, so that its key is not used for writing again.
CREATE TABLE stream_key_wrap (
  id BLOB PRIMARY KEY,
  stream INTEGER NOT NULL REFERENCES stream(id),
  commitment BLOB NOT NULL,
  epoch INTEGER NOT NULL,
  group_id BLOB NOT NULL,
  pushed INTEGER NOT NULL,
  raw BLOB
);
CREATE INDEX stream_key_wrap_stream ON stream_key_wrap (stream, epoch);
CREATE INDEX stream_key_wrap_commitment ON stream_key_wrap (commitment);

CREATE TABLE class_key_wrap (id BLOB PRIMARY KEY, recipient BLOB NOT NULL, pushed INTEGER NOT NULL, raw BLOB);

-- Seals and erase notices of a stream. An erased seal keeps its row without bytes, so that it cannot come back.
CREATE TABLE seal (
  name BLOB PRIMARY KEY,
  id BLOB NOT NULL,
  stream INTEGER NOT NULL REFERENCES stream(id),
  record BLOB NOT NULL,
  recipient BLOB NOT NULL,
  pushed INTEGER NOT NULL,
  raw BLOB
);
CREATE INDEX seal_record ON seal (stream, record);
CREATE TABLE erase_notice (
  name BLOB PRIMARY KEY, stream INTEGER NOT NULL REFERENCES stream(id), pushed INTEGER NOT NULL, raw BLOB NOT NULL
);

CREATE TABLE authority_entry (number INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, raw BLOB NOT NULL);
-- Entries beside the accepted chain: the other branch of a fork, and what this program cannot read.
CREATE TABLE authority_aside (hash BLOB PRIMARY KEY, raw BLOB NOT NULL);
CREATE TABLE authority_request (hash BLOB PRIMARY KEY, made INTEGER NOT NULL, raw BLOB NOT NULL);

CREATE TABLE cursor (
  hub BLOB NOT NULL, lane TEXT NOT NULL, number INTEGER NOT NULL, chain BLOB NOT NULL, PRIMARY KEY (hub, lane)
) WITHOUT ROWID;

-- Local only, never synced: half-written texts and what a person has read.
CREATE TABLE draft (
  person BLOB NOT NULL, key TEXT NOT NULL, changed INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (person, key)
);
CREATE TABLE read_mark (
  person BLOB NOT NULL, type TEXT NOT NULL, record BLOB NOT NULL, stamp INTEGER NOT NULL,
  PRIMARY KEY (person, type, record)
) WITHOUT ROWID;

-- Full-text search, a catch-up consumer: the queue names records that changed since the last flush.
CREATE TABLE search_queue (record INTEGER PRIMARY KEY);
CREATE TABLE search_text (id INTEGER PRIMARY KEY, record INTEGER NOT NULL UNIQUE, type INTEGER NOT NULL, text TEXT NOT NULL);
CREATE VIRTUAL TABLE search USING fts5(
  text, content='search_text', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
