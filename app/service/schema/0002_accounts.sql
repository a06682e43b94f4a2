-- SPDX-License-Identifier: Apache-2.0
-- Accounts and all that signing in, sessions, requests and the audit trail keep. Secrets stand here hashed only.
-- A moment is BIGINT seconds since 1970; a digest is BLAKE2b-256 in base64url.

CREATE TABLE accounts (
    user_code     TEXT PRIMARY KEY,
    person        TEXT NOT NULL UNIQUE REFERENCES persons (identity),
    password_hash TEXT NOT NULL, -- Argon2id in libsodium's own spelling
    created_at    BIGINT NOT NULL,
    version       BIGINT NOT NULL DEFAULT 1
);

-- Tries at a password, by name as it was typed and by address alike, whether or not such an account exists.
CREATE TABLE attempts (
    subject      TEXT PRIMARY KEY, -- a digest
    streak       BIGINT NOT NULL,  -- failures since the last success
    not_before   BIGINT NOT NULL,
    failures     BIGINT NOT NULL,  -- since window_start, without proof by code
    window_start BIGINT NOT NULL,
    touched_at   BIGINT NOT NULL
);
CREATE INDEX attempts_by_age ON attempts (touched_at);

-- A password was right, a code is on its way. The code's digest is keyed with the challenge, which is not kept.
CREATE TABLE challenges (
    token_hash TEXT PRIMARY KEY,
    account    TEXT NOT NULL REFERENCES accounts (user_code),
    action     TEXT NOT NULL,
    role       TEXT NOT NULL,
    remembered BIGINT NOT NULL,
    subject    TEXT NOT NULL, -- of attempts: the name that was typed
    code_hash  TEXT NOT NULL,
    tries      BIGINT NOT NULL,
    sent_at    BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at    BIGINT
);
CREATE INDEX challenges_by_end ON challenges (expires_at);

-- A session is a family of tokens: each renewal adds a pair; a refresh token used twice ends the family.
CREATE TABLE sessions (
    id         TEXT PRIMARY KEY,
    account    TEXT NOT NULL REFERENCES accounts (user_code),
    person     TEXT NOT NULL,
    role       TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    ended_at   BIGINT,
    end_reason TEXT
);
CREATE INDEX sessions_by_end ON sessions (expires_at);
CREATE INDEX sessions_by_account ON sessions (account);

CREATE TABLE access_tokens (
    token_hash TEXT PRIMARY KEY,
    session    TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    expires_at BIGINT NOT NULL
);
CREATE INDEX access_tokens_by_end ON access_tokens (expires_at);
CREATE INDEX access_tokens_by_session ON access_tokens (session);

CREATE TABLE refresh_tokens (
    token_hash TEXT PRIMARY KEY,
    session    TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    used_at    BIGINT
);
CREATE INDEX refresh_tokens_by_session ON refresh_tokens (session);

-- What a write answered, for the same write repeated. A reply with a secret in it is sealed.
CREATE TABLE replies (
    request      TEXT PRIMARY KEY, -- digest of caller, path and idempotency key
    body_hash    TEXT NOT NULL,
    status       BIGINT NOT NULL,
    reply        TEXT NOT NULL,
    expires_at   BIGINT NOT NULL
);
CREATE INDEX replies_by_end ON replies (expires_at);

-- The last number given in each series.
CREATE TABLE counters (
    name  TEXT PRIMARY KEY,
    value BIGINT NOT NULL
);

-- What was filed: the envelope, and the call itself as canonical JSON.
CREATE TABLE requests (
    number        TEXT PRIMARY KEY,
    service       TEXT NOT NULL, -- the path of the call
    channel       TEXT NOT NULL,
    submitted_by  TEXT NOT NULL,
    role          TEXT NOT NULL,
    establishment TEXT, -- on whose behalf
    created_at    BIGINT NOT NULL,
    state         TEXT NOT NULL CHECK (state IN ('submitted', 'in_progress', 'returned', 'answered', 'closed')),
    version       BIGINT NOT NULL DEFAULT 1,
    body          TEXT NOT NULL
);
CREATE INDEX requests_by_person ON requests (submitted_by, created_at, number);

CREATE TABLE request_history (
    request TEXT NOT NULL REFERENCES requests (number),
    version BIGINT NOT NULL,
    state   TEXT NOT NULL,
    at      BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    PRIMARY KEY (request, version)
);

-- What goes out to people, kept in the transaction that caused it.
CREATE TABLE messages (
    number     BIGINT PRIMARY KEY,
    channel    TEXT NOT NULL CHECK (channel IN ('sms', 'email')),
    recipient  TEXT NOT NULL,
    account    TEXT NOT NULL,
    purpose    TEXT NOT NULL, -- 'code', 'notice'
    text       TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    sent_at    BIGINT
);
CREATE INDEX messages_by_account ON messages (account, purpose, created_at);
CREATE INDEX messages_by_age ON messages (created_at);

-- One chain for each run of the service. An entry is written at its turn and sealed at its position soon after.
CREATE TABLE audit_instances (
    instance   TEXT PRIMARY KEY,
    started_at BIGINT NOT NULL,
    position   BIGINT NOT NULL, -- of the last sealed entry
    hash       TEXT NOT NULL    -- of the last sealed entry
);

CREATE TABLE audit_entries (
    instance TEXT NOT NULL REFERENCES audit_instances (instance),
    turn     BIGINT NOT NULL,
    at       BIGINT NOT NULL,
    request  TEXT NOT NULL,
    actor    TEXT NOT NULL, -- an identity; empty for nobody known
    role     TEXT NOT NULL,
    action   TEXT NOT NULL, -- the path of the call
    outcome  TEXT NOT NULL, -- 'ok', 'read', or the code of the refusal
    subject  TEXT NOT NULL, -- what it was about
    peer     TEXT NOT NULL,
    times    BIGINT NOT NULL,
    position BIGINT,
    hash     TEXT,
    PRIMARY KEY (instance, turn)
);
CREATE UNIQUE INDEX audit_entries_by_position ON audit_entries (instance, position);
CREATE INDEX audit_entries_by_actor ON audit_entries (actor, at);
