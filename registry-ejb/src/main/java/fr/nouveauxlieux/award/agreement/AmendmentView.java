package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.kernel.Money;
import java.time.LocalDate;

/** An amendment, as its readers see it. @param rest what is still to come under it */
public record AmendmentView(
        int number, AmendmentState state, Money amount, LocalDate endsOn, String reason, Schedule rest) {

    public boolean isOpen() {
        return state == AmendmentState.PROPOSED || state == AmendmentState.SIGNED;
    }
}
