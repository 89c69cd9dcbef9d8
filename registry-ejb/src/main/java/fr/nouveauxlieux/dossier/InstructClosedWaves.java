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
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes the submitted dossiers of closed waves under instruction, but those of which a correction is awaited. */
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
    @Any
    private Instance<PendingCorrections> corrections;

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
        for (DossierId id : listTakeable(most)) {
            Dossier dossier = dossiers.hold(id);
            if (isTakeable(dossier)) {
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

    private List<DossierId> listTakeable(int most) {
        Set<DossierId> waiting =
                corrections.stream().flatMap(pending -> pending.list().stream()).collect(Collectors.toSet());
        return dossiers.listSubmitted(waves.listClosedOf(dossiers.listWavesOfSubmitted()), waiting, most);
    }

    /** Another node may have taken it, its wave been extended, or something been asked, since it was listed. */
    private boolean isTakeable(Dossier dossier) {
        return dossier.state() == DossierState.SUBMITTED
                && !waves.isAmendable(dossier)
                && corrections.stream().noneMatch(pending -> pending.isPending(dossier.id()));
    }
}
