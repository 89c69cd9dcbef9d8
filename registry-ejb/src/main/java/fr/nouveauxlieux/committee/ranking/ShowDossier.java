package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.ranking.internal.RankingDesk;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Puts a dossier of the agenda on the screens of all who follow the session. */
@ApplicationScoped
@UseCase(value = "committee.show-dossier", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class ShowDossier {

    @Inject
    private RankingDesk desk;

    @Inject
    private Interests interests;

    @Inject
    private Journal journal;

    /**
     * @return false if the ranking was not begun, or the dossier is not on the agenda, or on the screens already
     * @throws fr.nouveauxlieux.committee.SessionNotOpenException if the session does not sit
     */
    public boolean show(SessionId session, DossierId dossier) {
        interests.requireNone(dossier, ShowDossier.class);
        Optional<RankingDesk.Held> held =
                desk.hold(session).filter(here -> here.session().agenda().contains(dossier));
        Optional<DossierId> before = held.flatMap(here -> here.ranking().shown());
        if (held.isEmpty() || before.filter(dossier::equals).isPresent()) {
            journal.nothingChanged();
            return false;
        }
        held.get().ranking().show(dossier);
        journal.changed(
                RankingDesk.subject(session),
                Map.of("shown", before.map(DossierId::value).orElse("")),
                Map.of("shown", dossier.value()),
                "shows dossier " + dossier);
        return true;
    }
}
