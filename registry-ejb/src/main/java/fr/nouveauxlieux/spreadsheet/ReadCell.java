package fr.nouveauxlieux.spreadsheet;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What was read from a cell that holds something. Of a formula, what it last came to.
 *
 * @param address as people name it: {@code B7}
 * @param text of a number as {@code -1234.5}, of a day as {@code 2026-03-31}, of a truth value {@code true} or
 *     {@code false}, of a formula that failed its error
 */
public record ReadCell(String address, Kind kind, String text) {

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        DAY,
        TRUTH,
        ERROR
    }

    private static final int LETTERS = 26;

    /** @param row and column from 0 */
    public static String addressOf(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / LETTERS - 1) {
            letters.insert(0, (char) ('A' + left % LETTERS));
        }
        return letters.append(row + 1).toString();
    }

    public Optional<BigDecimal> findNumber() {
        return kind == Kind.NUMBER ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
