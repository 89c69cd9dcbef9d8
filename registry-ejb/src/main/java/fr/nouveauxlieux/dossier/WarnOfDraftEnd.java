package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.dossier.internal.DossierMessages;
import fr.nouveauxlieux.dossier.internal.DossierTerms;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells the owners of drafts in which nobody writes any more that these are going to be deleted. */
@ApplicationScoped
@UseCase(value = "dossier.warn-of-draft-end", permits = @Permit(to = Role.SYSTEM))
public class WarnOfDraftEnd {

    @Inject
    private Dossiers dossiers;

    @Inject
    private DossierMessages messages;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * Called again, it goes on where it was. Writing in the draft keeps it.
     *
     * @return how many were told of, no more than were asked for
     */
    public int warn(int most) {
        Instant now = clock.instant();
        Instant untouchedSince = now.minus(DossierTerms.DRAFT_KEPT.minus(DossierTerms.DRAFT_NOTICE));
        LocalDate on =
                now.plus(DossierTerms.DRAFT_NOTICE).atZone(ImplicitRefusal.ZONE).toLocalDate();
        List<Dossier> warned = new ArrayList<>();
        for (DossierId id : dossiers.listUntouchedDrafts(untouchedSince, most)) {
            Dossier dossier = dossiers.hold(id);
            if (dossier.isForgottenSince(untouchedSince)) {
                dossier.warn(now);
                messages.draftEnds(dossier, on);
                warned.add(dossier);
            }
        }
        warned.forEach(dossier -> journal.changed(dossier.subject(), Map.of(), Map.of("warned", on.toString())));
        if (warned.isEmpty()) {
            journal.nothingChanged();
        }
        return warned.size();
    }
}
