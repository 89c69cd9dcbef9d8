package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An instalment, as its readers see it.
 *
 * @param request what the beneficiary says of it
 * @param remark what is to be mended, or why it could not be paid
 * @param exported whether it is in a payment file
 * @param evidence what files are joined to
 */
public record InstalmentView(
        long key,
        LocalDate plannedOn,
        Money amount,
        InstalmentState state,
        String request,
        String remark,
        boolean exported,
        Optional<LocalDate> paidOn,
        List<Writing> evidence) {

    public InstalmentView {
        evidence = List.copyOf(evidence);
    }

    public boolean allows(InstalmentAction action) {
        return InstalmentSteps.TABLE.find(state, action).isPresent();
    }
}
