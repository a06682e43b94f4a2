-- SPDX-License-Identifier: Apache-2.0
-- A kept reply that holds the tokens of a session is worth nothing once that session has ended.
ALTER TABLE replies ADD COLUMN session TEXT;
