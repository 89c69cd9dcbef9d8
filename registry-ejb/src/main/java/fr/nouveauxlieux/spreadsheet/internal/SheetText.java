package fr.nouveauxlieux.spreadsheet.internal;

import fr.nouveauxlieux.spreadsheet.SheetCell;

/** Makes texts ones that spreadsheets take. */
final class SheetText {

    private static final int LONGEST_NAME = 31;
    private static final String REPLACEMENT = "\uFFFD";

    private SheetText() {}

    /** Without what XML 1.0 cannot hold, and no longer than a cell. */
    static String cell(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            if (isXml(sign)) {
                kept.appendCodePoint(sign);
            } else {
                kept.append(REPLACEMENT);
            }
        });
        return cut(kept.toString(), SheetCell.Text.LONGEST);
    }

    /** As both formats take one. */
    static String sheetName(String name) {
        String plain = cell(name)
                .replaceAll("[\\[\\]*?/\\\\:\\p{Cntrl}]", " ")
                .replaceAll("^'+|'+$", "")
                .strip();
        return cut(plain.isEmpty() ? "1" : plain, LONGEST_NAME);
    }

    private static boolean isXml(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || sign >= 0x20 && sign <= 0xD7FF
                || sign >= 0xE000 && sign <= 0xFFFD
                || sign >= 0x10000;
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
