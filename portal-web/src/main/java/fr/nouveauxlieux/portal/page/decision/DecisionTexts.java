package fr.nouveauxlieux.portal.page.decision;

import fr.nouveauxlieux.award.decision.DecisionKind;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.portal.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** What was decided, in words. */
@RequestScoped
public class DecisionTexts {

    private static final int CENTS = 2;

    @Inject
    private Visit visit;

    /** As {@code 75 000 €}, with cents where there are some. */
    public String money(Money money) {
        BigDecimal euros = BigDecimal.valueOf(money.cents(), CENTS);
        NumberFormat format = NumberFormat.getNumberInstance(visit.getLocale());
        format.setMinimumFractionDigits(euros.stripTrailingZeros().scale() <= 0 ? 0 : CENTS);
        return visit.getTexts().format("decisions.euros", format.format(euros));
    }

    public String kind(DecisionKind kind) {
        return visit.getTexts().get("decisions.kind." + kind.name().toLowerCase(Locale.ROOT));
    }
}
