-- SPDX-License-Identifier: Apache-2.0
-- Which message a code went out with, and that it came back: a code that was confirmed is not counted against the five of an hour.

ALTER TABLE challenges ADD COLUMN message BIGINT; -- the number of the one whose code is in force; messages are forgotten sooner
ALTER TABLE messages ADD COLUMN confirmed_at BIGINT;
