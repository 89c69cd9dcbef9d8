package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A submitted dossier in the list of the staff.
 *
 * @param departement its code; empty where the dossier does not tell
 * @param implicitOn the day on which silence becomes a refusal; empty where something was decided
 * @param instructorName full; empty where nobody looks after it, or the account is erased
 * @param correctionPending whether its author was asked to mend something, and that is not closed
 * @param opinion of the prefect, once given
 * @param duplicates how many other submitted dossiers of the same call are of the same organisation, address or place
 * @param opinionDue the day by which the prefect's opinion is awaited; empty where it is not
 */
public record DeskRow(
        DossierId id,
        String number,
        String title,
        CallCode call,
        String wave,
        String organisationName,
        String departement,
        DossierState state,
        DossierStage stage,
        Instant submittedAt,
        Optional<LocalDate> implicitOn,
        Optional<AccountId> instructor,
        String instructorName,
        boolean correctionPending,
        Optional<OpinionVerdict> opinion,
        int duplicates,
        Optional<LocalDate> opinionDue) {}
