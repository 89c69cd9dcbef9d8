package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.ImplicitRefusal;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What the desk needs to know of a submitted dossier.
 *
 * @param callVersion the version of the call that what was submitted last follows
 * @param submittedAt when it was submitted last
 * @param untold whether something was decided that its authors do not know yet
 */
public record DeskDossier(
        DossierId id,
        String number,
        CallCode call,
        int callVersion,
        String wave,
        OrganisationId organisation,
        AccountId owner,
        DossierState state,
        DossierStage stage,
        Instant submittedAt,
        boolean untold) {

    /** Whether something may still come of it. */
    public boolean isOpen() {
        return state == DossierState.SUBMITTED || state == DossierState.UNDER_INSTRUCTION;
    }

    /** As {@link #isOpen}, as far as its authors know. */
    public boolean isOpenToAuthors() {
        return isOpen() || untold;
    }

    /** As its authors know it. */
    public DossierState toldState() {
        return untold ? DossierState.UNDER_INSTRUCTION : state;
    }

    public DossierStanding standing() {
        return new DossierStanding(state, stage);
    }

    public LocalDate receivedOn() {
        return LocalDate.ofInstant(submittedAt, ImplicitRefusal.ZONE);
    }

    public Subject subject() {
        return new Subject("dossier", id.value());
    }
}
