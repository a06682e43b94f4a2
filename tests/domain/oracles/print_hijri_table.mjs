// SPDX-License-Identifier: Apache-2.0
// Prints app/domain/hijri_table.h: month lengths as published for 1343-1450 AH, as computed (ICU) for 1451-1600 AH.
//   node tests/domain/oracles/print_hijri_table.mjs > app/domain/hijri_table.h      (after npm ci in tests/)
import { createRequire } from 'node:module';

const { hijriToGregorian } = createRequire(import.meta.url)('@tabby_ai/hijri-converter');
const dayLength = 86400000;

// The published calendar: the first day of each month, one after the other.
const starts = new Map();
for (let year = 1343; year <= 1451; ++year)
    for (let month = 1; month <= 12; ++month) {
        const g = hijriToGregorian({ year, month, day: 1 });
        starts.set(year * 12 + month, Date.UTC(g.year, g.month - 1, g.day) / dayLength);
    }

// The computed calendar: ICU is asked what day each day is.
const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn',
    { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });
const computed = new Map();
for (let day = starts.get(1450 * 12 + 1); computed.size < 152 * 12; ++day) {
    const part = Object.fromEntries(format.formatToParts(day * dayLength).map(p => [p.type, p.value]));
    if (part.day === '1')
        computed.set(Number(part.year ?? part.relatedYear) * 12 + Number(part.month), day);
}
if (starts.get(1451 * 12 + 1) !== computed.get(1451 * 12 + 1))
    throw new Error('the two calendars do not join at 1451');

const lengths = (table, year) => [...Array(12).keys()]
    .map(m => String(table.get(year * 12 + m + 1 + 1) - table.get(year * 12 + m + 1)).at(-1))
    .join('');
const rows = [];
for (let year = 1343; year <= 1600; ++year)
    rows.push(`    "${lengths(year <= 1450 ? starts : computed, year)}", // ${year}`);

console.log(`// SPDX-License-Identifier: Apache-2.0
// Lengths of the Hijri months, printed by tests/domain/oracles/print_hijri_table.mjs: not written by hand.
#pragma once

namespace domain {

/// A row a year from 1343 on, a figure a month: the last figure of its length (8 is 28 days, 9 is 29, 0 is 30, 1 is 31).
inline constexpr const char *hijriMonthLengths[] = {
${rows.join('\n')}
};

} // namespace domain`);
