-- SPDX-License-Identifier: Apache-2.0
-- What goes with a message: whoever delivers it draws the certificate of this number and attaches it.

ALTER TABLE messages ADD COLUMN certificate TEXT REFERENCES certificates (number);

-- How many somebody was issued in the hour before.
CREATE INDEX certificates_by_asker ON certificates (asked_by, issued_at);
