package fr.nouveauxlieux.call.budget.sheet;

import fr.nouveauxlieux.spreadsheet.ReadCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads amounts of cells. */
final class SheetAmount {

    /** What stands between digits and behind them without meaning. */
    private static final Pattern LOOSE = Pattern.compile("[\\s\\u00A0\\u202F\\u2009']|€|EUR");

    /** Three decimals might be thousands: they are not guessed at. */
    private static final Pattern TYPED = Pattern.compile("([-−]?\\d{1,15})(?:[.,](\\d{1,2}))?");

    /** Programs calculate in binary fractions: what is left of that is no part of an amount. */
    private static final int TRUE_DECIMALS = 6;

    private static final int CENT = 2;

    private SheetAmount() {}

    /** In cents, with whatever decimals they have; empty where it is no number. */
    static Optional<BigDecimal> findCents(ReadCell cell) {
        return switch (cell.kind()) {
            case NUMBER ->
                cell.findNumber().map(euros -> euros.setScale(TRUE_DECIMALS, RoundingMode.HALF_EVEN)
                        .movePointRight(CENT)
                        .stripTrailingZeros());
            case TEXT -> findTyped(cell.text());
            case DAY, TRUTH, ERROR -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> findTyped(String text) {
        String tight = LOOSE.matcher(text).replaceAll("");
        return TYPED.matcher(tight).matches()
                ? Optional.of(new BigDecimal(tight.replace(',', '.').replace('−', '-')).movePointRight(CENT))
                : Optional.empty();
    }
}
