-- The projection of the benchmarks' record type.
CREATE TABLE bench_note (id BLOB PRIMARY KEY, day INTEGER NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL);
CREATE INDEX bench_note_day ON bench_note (day);
