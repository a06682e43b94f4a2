// SPDX-License-Identifier: Apache-2.0
// Prints the text that pdf.js finds in the PDFs of standard input, one after the other as base64, a line each; a form
// feed ends each. What it tells apart stands on a line of its own.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

console.log = () => {}; // it would tell among the text that it cannot draw here
const { getDocument } = createRequire(import.meta.url)("pdfjs-dist/legacy/build/pdf.js");

for await (const line of createInterface({ input: process.stdin })) {
    const data = new Uint8Array(Buffer.from(line, "base64"));
    const pdf = await getDocument({ data, verbosity: 0, isEvalSupported: false }).promise;
    for (let number = 1; number <= pdf.numPages; ++number) {
        const { items } = await (await pdf.getPage(number)).getTextContent();
        process.stdout.write(items.map((item) => item.str + (item.hasEOL ? "\n" : "")).join("") + "\n");
    }
    process.stdout.write("\f");
    await pdf.destroy();
}
