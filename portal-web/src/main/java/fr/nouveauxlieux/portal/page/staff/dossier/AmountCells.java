package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.dossier.field.TypedNumber;
import fr.nouveauxlieux.portal.table.Cell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;

/** Amounts of money, as the staff read them. */
@RequestScoped
public class AmountCells {

    private static final int DECIMALS = 2;

    @Inject
    private Visit visit;

    /** In euros; in files, as {@code 1234.50}. */
    public Cell cell(Money amount) {
        return Cell.of(
                words(amount), BigDecimal.valueOf(amount.cents(), DECIMALS).toPlainString());
    }

    public String words(Money amount) {
        return visit.getTexts()
                .format(
                        "budget.euros",
                        TypedNumber.writeCents(
                                BigDecimal.valueOf(amount.cents()),
                                visit.getTexts().language()));
    }
}
