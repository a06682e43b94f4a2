-- SPDX-License-Identifier: Apache-2.0
-- Registering as an employer goes the same way; the establishment tells the two apart.

ALTER TABLE registrations ADD COLUMN establishment TEXT; -- as typed, of an employer; nothing of a subscriber
