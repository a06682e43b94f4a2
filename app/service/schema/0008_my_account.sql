-- SPDX-License-Identifier: Apache-2.0
-- What a person sees and chooses of their own account: where it is signed in, its language, who looked at their data.

ALTER TABLE accounts ADD COLUMN language TEXT CHECK (language IN ('ar', 'en')); -- chosen by its owner; else the program's
ALTER TABLE sessions ADD COLUMN device TEXT;    -- as the program there called it
ALTER TABLE sessions ADD COLUMN address TEXT;
ALTER TABLE sessions ADD COLUMN seen_at BIGINT; -- the last renewal

-- Whose data an entry of the trail tells of. The entry itself says so too, and is sealed; this finds it.
CREATE TABLE audit_shown (
    person   TEXT NOT NULL,
    at       BIGINT NOT NULL,
    instance TEXT NOT NULL,
    turn     BIGINT NOT NULL,
    why      TEXT NOT NULL,
    what     TEXT NOT NULL,
    PRIMARY KEY (person, at, instance, turn),
    FOREIGN KEY (instance, turn) REFERENCES audit_entries (instance, turn)
);
