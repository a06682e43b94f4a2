// SPDX-License-Identifier: Apache-2.0
// Prints every day of 1343-1450 AH, "gregorian hijri" on a line, as the calendar was published; both ways must agree.
import { createRequire } from 'node:module';

const { gregorianToHijri, hijriToGregorian } = createRequire(import.meta.url)('@tabby_ai/hijri-converter');
const iso = date => [String(date.year).padStart(4, '0'), String(date.month).padStart(2, '0'),
    String(date.day).padStart(2, '0')].join('-');

const lines = [];
for (let day = new Date(Date.UTC(1924, 7, 1)); ; day.setUTCDate(day.getUTCDate() + 1)) {
    const gregorian = { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
    const hijri = gregorianToHijri(gregorian);
    if (hijri.year > 1450)
        break;
    if (iso(hijriToGregorian(hijri)) !== iso(gregorian))
        throw new Error(`the oracle contradicts itself on ${iso(gregorian)}`);
    lines.push(`${iso(gregorian)} ${iso(hijri)}`);
}
console.log(lines.join('\n'));
