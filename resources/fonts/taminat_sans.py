#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes TaminatSans-*.ttf of IBM Plex Sans Arabic: the same letters, and the invisible characters of bidirectional text.

usage: taminat_sans.py IBMPlexSansArabic-Regular.ttf TaminatSans-Regular.ttf      (needs fontTools)

A character that a font lacks makes Qt ask every other font of the machine for it. Plex lacks the isolates that stand
around every number in Arabic text, so each start of the program searched for them: a tenth of its time. Plex reserves
its name, so what is made of it has another.
"""
import sys

from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

INVISIBLE = [0x061C, *range(0x200B, 0x2010), *range(0x2028, 0x202F), *range(0x2060, 0x206A), 0xFEFF]
COPYRIGHT, TRADEMARK, LICENCE, LICENCE_URL = 0, 7, 13, 14


def main(source: str, target: str) -> None:
    font = TTFont(source)
    order = font.getGlyphOrder()
    font.setGlyphOrder([*order, "invisible"])
    font["glyf"].glyphs["invisible"] = Glyph()
    font["glyf"].glyphOrder = font.getGlyphOrder()
    font["hmtx"]["invisible"] = (0, 0)
    for table in font["cmap"].tables:
        if table.isUnicode():
            for character in INVISIBLE:
                table.cmap.setdefault(character, "invisible")
    names = font["name"]
    names.names = [record for record in names.names if record.nameID != TRADEMARK]
    for record in names.names:
        if record.nameID not in (COPYRIGHT, LICENCE, LICENCE_URL):
            text = record.toUnicode()
            for theirs, ours in (("IBM Plex Sans Arabic", "Taminat Sans"), ("IBMPlexSansArabic", "TaminatSans")):
                text = text.replace(theirs, ours)
            assert "Plex" not in text, text
            record.string = text
    font.save(target)


if __name__ == "__main__":
    main(*sys.argv[1:])
