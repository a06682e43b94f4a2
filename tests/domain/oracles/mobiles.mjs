// SPDX-License-Identifier: Apache-2.0
// Reads spellings of telephone numbers, one a line; prints what libphonenumber makes of each as a number typed in Saudi
// Arabia: "valid +9665...", "possible +9665..." (the right length, no such prefix given out yet) or "none".
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const { parsePhoneNumberFromString } = createRequire(import.meta.url)('libphonenumber-js/max');

const answers = readFileSync(0, 'utf8').split('\n').slice(0, -1).map(spelling => {
    const number = parsePhoneNumberFromString(spelling, { defaultCountry: 'SA', extract: false });
    if (!number || number.countryCallingCode !== '966' || !number.nationalNumber.startsWith('5') || !number.isPossible())
        return 'none';
    return `${number.isValid() && number.getType() === 'MOBILE' ? 'valid' : 'possible'} ${number.number}`;
});
console.log(answers.join('\n'));
