package fr.nouveauxlieux.award.agreement.internal;

import fr.nouveauxlieux.award.agreement.Schedule;
import fr.nouveauxlieux.call.CallService;
import fr.nouveauxlieux.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the document of an agreement, or of an amendment of it, says.
 *
 * @param number of the dossier
 * @param service that grants, for the State
 * @param beneficiaryNumber its SIRET, or its RNA number
 * @param decidedOn the day of the decision
 * @param schedule all instalments of an agreement; those still to come of an amendment
 * @param amendment what is amended and why; empty for the agreement itself
 */
record AgreementContent(
        String number,
        String call,
        String wave,
        CallService service,
        String beneficiary,
        String beneficiaryNumber,
        String project,
        String object,
        Money amount,
        LocalDate startsOn,
        LocalDate endsOn,
        Optional<LocalDate> decidedOn,
        Schedule schedule,
        Optional<Amended> amendment,
        Instant madeAt) {

    /**
     * @param number from 1
     * @param before the amount that was agreed
     * @param committed what is paid, or to be paid already
     */
    record Amended(int number, Money before, Money committed, String reason) {}
}
