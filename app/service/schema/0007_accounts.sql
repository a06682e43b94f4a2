-- SPDX-License-Identifier: Apache-2.0
-- How accounts come to be and are given back: visual codes, registrations under way, forgotten passwords.

ALTER TABLE accounts ADD COLUMN email TEXT;  -- that its owner registered with; else the registry's
ALTER TABLE accounts ADD COLUMN system TEXT; -- that they named when they registered
CREATE UNIQUE INDEX accounts_by_email ON accounts (email);
CREATE INDEX persons_by_email ON persons (registry_email);

CREATE TABLE visual_codes (
    token_hash  TEXT PRIMARY KEY,
    address     TEXT NOT NULL, -- a digest
    answer_hash TEXT NOT NULL, -- keyed with the token, which is not kept
    created_at  BIGINT NOT NULL,
    used_at     BIGINT
);
CREATE INDEX visual_codes_by_address ON visual_codes (address, created_at);

-- One for everything that was typed, right or not, so that both take the same work.
CREATE TABLE registrations (
    token_hash    TEXT PRIMARY KEY,
    subject       TEXT NOT NULL, -- a digest of what says who it is
    person        TEXT REFERENCES persons (identity), -- nobody where the details were not right: then no code is
    system        TEXT, -- that a subscriber named
    email         TEXT NOT NULL,
    mobile        TEXT NOT NULL,
    channel       TEXT NOT NULL CHECK (channel IN ('sms', 'email')),
    password_hash TEXT NOT NULL,
    code_hash     TEXT NOT NULL,
    tries         BIGINT NOT NULL,
    sent_at       BIGINT NOT NULL,
    expires_at    BIGINT NOT NULL,
    message       BIGINT NOT NULL, -- the number of the one that went out for it; messages are forgotten sooner
    proven_at     BIGINT,
    finished_at   BIGINT
);
CREATE INDEX registrations_by_end ON registrations (expires_at);

CREATE TABLE resets (
    code_hash  TEXT PRIMARY KEY,
    subject    TEXT NOT NULL, -- a digest of what was typed
    address    TEXT NOT NULL, -- a digest
    account    TEXT REFERENCES accounts (user_code), -- nobody where there is none
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at    BIGINT
);
CREATE INDEX resets_by_subject ON resets (subject, created_at);
CREATE INDEX resets_by_address ON resets (address, created_at);
CREATE INDEX resets_by_account ON resets (account);
