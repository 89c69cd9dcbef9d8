package fr.nouveauxlieux.portal.http;

import java.util.regex.Pattern;

/** Texts as cells of tables that people open with a spreadsheet. */
public final class CsvCells {

    private static final Pattern NEGATIVE = Pattern.compile("-\\d+([.,]\\d+)?");

    private CsvCells() {}

    /** A spreadsheet runs what begins with one of these as a formula: an apostrophe comes before. Negative numbers stay. */
    public static String harmless(String text) {
        boolean runs = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
        return runs && !NEGATIVE.matcher(text).matches() ? "'" + text : text;
    }
}
