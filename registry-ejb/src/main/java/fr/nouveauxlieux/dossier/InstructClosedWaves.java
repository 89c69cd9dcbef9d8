package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.dossier.internal.DossierMessages;
import fr.nouveauxlieux.dossier.internal.DossierWaves;
import fr.nouveauxlieux.dossier.internal.Dossiers;
import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Takes the submitted dossiers of closed waves under instruction. */
@ApplicationScoped
@UseCase(value = "dossier.instruct-closed-waves", permits = @Permit(to = Role.SYSTEM))
public class InstructClosedWaves {

    private static final Set<Role> SYSTEM = Set.of(Role.SYSTEM);

    @Inject
    private Dossiers dossiers;

    @Inject
    private DossierWaves waves;

    @Inject
    private DossierMessages messages;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * Called again, it goes on where it was. On several nodes, each dossier is taken once.
     *
     * @return how many were taken, no more than were asked for
     */
    public int instruct(int most) {
        Instant now = clock.instant();
        Map<Dossier, Map<String, ?>> taken = new LinkedHashMap<>();
        for (DossierId id : dossiers.listSubmitted(waves.listClosedOf(dossiers.listWavesOfSubmitted()), most)) {
            Dossier dossier = dossiers.hold(id);
            // Another node may have taken it, or its wave been extended, since it was listed.
            if (dossier.state() == DossierState.SUBMITTED && !waves.isAmendable(dossier)) {
                taken.put(dossier, dossier.digested());
                dossier.take(DossierTransitions.get(dossier.standing(), DossierAction.INSTRUCT, SYSTEM), now);
                messages.takenUnderInstruction(dossier, now);
            }
        }
        taken.forEach((dossier, before) -> journal.changed(dossier.subject(), before, dossier.digested()));
        if (taken.isEmpty()) {
            journal.nothingChanged();
        }
        return taken.size();
    }
}
