package fr.nouveauxlieux.portal.page.staff.evaluation;

import fr.nouveauxlieux.account.PersonCard;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.table.Cell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Map;
import java.util.Optional;

/** Figures and people in words, in the language of the page. */
@RequestScoped
public class FigureWords {

    private static final int GRADE_DECIMALS = 2;

    @Inject
    private Visit visit;

    /** With all its decimals, as {@code 66,70}. */
    public String decimal(BigDecimal figure) {
        NumberFormat format = NumberFormat.getInstance(visit.getLocale());
        format.setMinimumFractionDigits(figure.scale());
        format.setMaximumFractionDigits(figure.scale());
        return format.format(figure);
    }

    /** With its sign. */
    public String signed(BigDecimal figure) {
        return (figure.signum() > 0 ? "+" : "") + decimal(figure).replace('-', '−');
    }

    public Cell cell(BigDecimal figure) {
        return Cell.of(decimal(figure), figure.toPlainString());
    }

    /** Nothing where there is none. */
    public Cell cell(Optional<BigDecimal> figure) {
        return figure.map(this::cell).orElseGet(() -> Cell.of(""));
    }

    /** Days to one decimal. */
    public Cell days(double days) {
        BigDecimal rounded = BigDecimal.valueOf(days).setScale(1, RoundingMode.HALF_UP);
        return Cell.of(visit.getTexts().format("steering.days", decimal(rounded)), rounded.toPlainString());
    }

    /** How many hundredths of a whole. */
    public Cell share(long part, long whole) {
        if (whole == 0) {
            return Cell.of("");
        }
        BigDecimal percent = BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        return Cell.of(decimal(percent) + "\u00a0%", percent.toPlainString());
    }

    public String grade(BigDecimal figure) {
        return decimal(figure.setScale(GRADE_DECIMALS, RoundingMode.HALF_UP));
    }

    /** The name; the identifier of whom nothing is left. */
    public String person(AccountId account, Map<AccountId, PersonCard> people) {
        return Optional.ofNullable(people.get(account))
                .flatMap(PersonCard::name)
                .map(PersonName::full)
                .orElse(account.value());
    }
}
