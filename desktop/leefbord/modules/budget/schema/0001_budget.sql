-- Projections of the money records; rebuilt from the log at any time.
CREATE TABLE budget_entry (
    id BLOB PRIMARY KEY,
    youth BLOB NOT NULL,
    kind TEXT NOT NULL,
    account TEXT NOT NULL,
    other TEXT NOT NULL,
    amount INTEGER NOT NULL,
    happened_ms INTEGER NOT NULL,
    what TEXT NOT NULL,
    pay_day TEXT NOT NULL,
    part INTEGER NOT NULL,
    parts INTEGER NOT NULL,
    signature TEXT NOT NULL,
    second BLOB NOT NULL,
    receipt TEXT NOT NULL,
    consent BLOB NOT NULL,
    handout BLOB NOT NULL,
    operation BLOB,
    corrects BLOB,
    actor BLOB NOT NULL,
    created INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX budget_entry_youth ON budget_entry (youth, happened_ms, created, id);
CREATE INDEX budget_entry_pay_day ON budget_entry (youth, pay_day) WHERE pay_day <> '';
CREATE INDEX budget_entry_corrects ON budget_entry (corrects) WHERE corrects IS NOT NULL;
CREATE INDEX budget_entry_handout ON budget_entry (handout) WHERE handout <> x'';

-- Two desks may take back the same entry while offline: only the first counter-entry counts.
CREATE VIEW budget_counted AS
    SELECT * FROM budget_entry AS entry WHERE corrects IS NULL OR NOT EXISTS (
        SELECT 1 FROM budget_entry AS earlier
        WHERE earlier.corrects = entry.corrects AND (earlier.created, earlier.id) < (entry.created, entry.id));

CREATE VIEW budget_posting AS
    SELECT youth, account, amount FROM budget_counted
    UNION ALL
    SELECT youth, other, -amount FROM budget_counted WHERE other <> '';

CREATE TABLE budget_terms (
    youth BLOB PRIMARY KEY,
    entitled INTEGER NOT NULL,
    reason TEXT NOT NULL,
    goal_what TEXT NOT NULL,
    goal_cents INTEGER NOT NULL,
    goal_picture TEXT NOT NULL,
    pseudonym TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE budget_handout (
    id BLOB PRIMARY KEY,
    youth BLOB NOT NULL,
    pay_day TEXT NOT NULL,
    amount INTEGER NOT NULL,
    offered_ms INTEGER NOT NULL,
    open INTEGER NOT NULL,
    signature TEXT NOT NULL,
    signed_ms INTEGER NOT NULL,
    signed_amount INTEGER NOT NULL,
    second BLOB NOT NULL,
    strokes BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX budget_handout_youth ON budget_handout (youth, pay_day);

CREATE TABLE budget_ask (
    id BLOB PRIMARY KEY,
    youth BLOB NOT NULL,
    amount INTEGER NOT NULL,
    what TEXT NOT NULL,
    asked_ms INTEGER NOT NULL,
    answer TEXT NOT NULL,
    why TEXT NOT NULL,
    answered_ms INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX budget_ask_youth ON budget_ask (youth, asked_ms);

CREATE TABLE budget_consent (
    id BLOB PRIMARY KEY,
    youth BLOB NOT NULL,
    what TEXT NOT NULL,
    agreed INTEGER NOT NULL,
    cap INTEGER NOT NULL,
    alternative TEXT NOT NULL,
    signed_ms INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE budget_cash (
    id BLOB PRIMARY KEY,
    living_group BLOB NOT NULL,
    kind TEXT NOT NULL,
    amount INTEGER NOT NULL,
    pseudonym TEXT NOT NULL,
    happened_ms INTEGER NOT NULL,
    what TEXT NOT NULL,
    receipt TEXT NOT NULL,
    count BLOB NOT NULL,
    operation BLOB,
    corrects BLOB,
    actor BLOB NOT NULL,
    created INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX budget_cash_group ON budget_cash (living_group, happened_ms, created, id);
CREATE INDEX budget_cash_corrects ON budget_cash (corrects) WHERE corrects IS NOT NULL;

CREATE VIEW budget_cash_counted AS
    SELECT * FROM budget_cash AS entry WHERE corrects IS NULL OR NOT EXISTS (
        SELECT 1 FROM budget_cash AS earlier
        WHERE earlier.corrects = entry.corrects AND (earlier.created, earlier.id) < (entry.created, entry.id));

CREATE TABLE budget_count (
    id BLOB PRIMARY KEY,
    living_group BLOB NOT NULL,
    counted INTEGER NOT NULL,
    expected INTEGER NOT NULL,
    pieces TEXT NOT NULL,
    verifier BLOB NOT NULL,
    reason TEXT NOT NULL,
    happened_ms INTEGER NOT NULL,
    operation BLOB,
    corrects BLOB,
    actor BLOB NOT NULL,
    created INTEGER NOT NULL
) WITHOUT ROWID;
