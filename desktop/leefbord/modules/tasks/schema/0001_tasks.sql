-- Projections of the tasks; every row can be rebuilt from the log. Wall times are ISO 8601 text in Brussels.
CREATE TABLE tasks_chore (
    stream TEXT NOT NULL,
    id BLOB NOT NULL,
    owner BLOB,
    title TEXT NOT NULL,
    pictogram TEXT NOT NULL,
    kind TEXT NOT NULL,
    note TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    rule TEXT NOT NULL,
    last_start TEXT,
    step TEXT NOT NULL,
    PRIMARY KEY (stream, id)
) WITHOUT ROWID;
CREATE INDEX tasks_chore_last ON tasks_chore (last_start);

CREATE TABLE tasks_turn (
    chore BLOB NOT NULL,
    youth BLOB NOT NULL,
    position TEXT NOT NULL,
    PRIMARY KEY (chore, youth)
) WITHOUT ROWID;

CREATE TABLE tasks_swap (
    id BLOB PRIMARY KEY,
    chore BLOB NOT NULL,
    recurrence TEXT NOT NULL,
    youth BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX tasks_swap_time ON tasks_swap (recurrence);

-- Report, answer and excuse of one time are records of their own under one id: undoing one leaves the others.
CREATE TABLE tasks_report (
    id BLOB PRIMARY KEY,
    youth BLOB NOT NULL,
    chore BLOB NOT NULL,
    recurrence TEXT NOT NULL,
    reported_ms INTEGER NOT NULL,
    together INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX tasks_report_time ON tasks_report (recurrence);

CREATE TABLE tasks_answer (
    id BLOB PRIMARY KEY,
    youth BLOB NOT NULL,
    chore BLOB NOT NULL,
    recurrence TEXT NOT NULL,
    answer TEXT NOT NULL,
    words TEXT NOT NULL,
    judged_ms INTEGER NOT NULL,
    answered_by BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX tasks_answer_time ON tasks_answer (recurrence);

CREATE TABLE tasks_excuse (
    id BLOB PRIMARY KEY,
    youth BLOB NOT NULL,
    chore BLOB NOT NULL,
    recurrence TEXT NOT NULL,
    excuse TEXT NOT NULL,
    why TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX tasks_excuse_time ON tasks_excuse (recurrence);

CREATE VIEW tasks_mark AS
    SELECT touched.id, touched.chore, touched.recurrence, touched.youth,
        coalesce(r.reported_ms, 0) AS reported_ms, coalesce(r.together, 0) AS together,
        coalesce(a.answer, '') AS answer, coalesce(a.words, '') AS words,
        coalesce(a.judged_ms, 0) AS judged_ms, coalesce(a.answered_by, x'') AS answered_by,
        coalesce(e.excuse, '') AS excuse, coalesce(e.why, '') AS why
    FROM (
        SELECT id, chore, recurrence, youth FROM tasks_report
        UNION SELECT id, chore, recurrence, youth FROM tasks_answer
        UNION SELECT id, chore, recurrence, youth FROM tasks_excuse
    ) AS touched
    LEFT JOIN tasks_report AS r ON r.id = touched.id
    LEFT JOIN tasks_answer AS a ON a.id = touched.id
    LEFT JOIN tasks_excuse AS e ON e.id = touched.id;

-- What waits for staff: reported, and neither approved, excused nor sent back since.
CREATE VIEW tasks_waiting AS
    SELECT r.id, r.reported_ms FROM tasks_report AS r
    LEFT JOIN tasks_answer AS a ON a.id = r.id
    LEFT JOIN tasks_excuse AS e ON e.id = r.id
    WHERE r.reported_ms > 0 AND coalesce(e.excuse, '') = '' AND coalesce(a.answer, '') <> 'approved'
        AND NOT (coalesce(a.answer, '') = 'again' AND a.judged_ms = r.reported_ms)
        AND r.chore IN (SELECT id FROM tasks_chore);

CREATE TABLE tasks_absence (
    id BLOB PRIMARY KEY,
    youth BLOB NOT NULL,
    first TEXT NOT NULL,
    last TEXT NOT NULL,
    why TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE tasks_measure (
    id BLOB PRIMARY KEY,
    youth BLOB NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    because TEXT NOT NULL,
    first TEXT NOT NULL,
    review TEXT NOT NULL,
    discussed INTEGER NOT NULL,
    own_words TEXT NOT NULL,
    ended INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX tasks_measure_youth ON tasks_measure (youth, ended, first);
