package fr.nouveauxlieux.portal.http;

/** Texts as cells of tables that people open with a spreadsheet. */
public final class CsvCells {

    private CsvCells() {}

    /** A spreadsheet runs what begins with one of these as a formula: an apostrophe comes before. */
    public static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
