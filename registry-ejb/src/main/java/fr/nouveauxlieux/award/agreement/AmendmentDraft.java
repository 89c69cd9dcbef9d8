package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.kernel.Money;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What is to be changed in an agreement.
 *
 * @param amount of the whole, from then on
 * @param rest the instalments still to come, those paid or to be paid left out
 */
public record AmendmentDraft(Money amount, LocalDate endsOn, Schedule rest, DeskText reason) {

    public AmendmentDraft {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(endsOn, "endsOn");
        Objects.requireNonNull(rest, "rest");
        Objects.requireNonNull(reason, "reason");
    }
}
