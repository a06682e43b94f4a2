-- SPDX-License-Identifier: Apache-2.0
-- Certificates as they were issued, and the rations of who verifies them.

CREATE TABLE certificates (
    number        TEXT PRIMARY KEY,
    type          TEXT NOT NULL CHECK (type IN
        ('periods_and_wages', 'wage', 'periods', 'no_registration', 'establishment_registration')),
    language      TEXT NOT NULL CHECK (language IN ('ar', 'en')),
    person        TEXT REFERENCES persons (identity),      -- whose it is,
    establishment TEXT REFERENCES establishments (number), -- or of which establishment
    asked_by      TEXT NOT NULL REFERENCES persons (identity),
    addressee     TEXT,
    issued_at     BIGINT NOT NULL,
    expires       TEXT, -- its last day
    payload       TEXT NOT NULL, -- what its QR says
    body          TEXT NOT NULL, -- the bytes that were signed, never made anew
    facts         TEXT NOT NULL, -- digest of what the registry held that day: another one means corrected since
    cancelled_at  BIGINT,
    cancelled_for TEXT CHECK (cancelled_for IN ('asked', 'corrected')),
    CHECK ((person IS NULL) <> (establishment IS NULL)),
    CHECK ((cancelled_at IS NULL) = (cancelled_for IS NULL))
);
CREATE INDEX certificates_by_person ON certificates (person, issued_at, number);
CREATE INDEX certificates_by_establishment ON certificates (establishment, issued_at, number);

-- How often an address verified within its window, and how often nothing was found.
CREATE TABLE verifications (
    address      TEXT PRIMARY KEY, -- a digest
    window_start BIGINT NOT NULL,
    asked        BIGINT NOT NULL,
    missed       BIGINT NOT NULL
);
CREATE INDEX verifications_by_age ON verifications (window_start);
