package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.ranking.internal.Onlookers;
import fr.nouveauxlieux.committee.ranking.internal.RankingDesk;
import fr.nouveauxlieux.committee.ranking.internal.RankingRows;
import fr.nouveauxlieux.committee.ranking.internal.RankingStates;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Moves a dossier in the ranking of a session that sits. */
@ApplicationScoped
@UseCase(value = "committee.move-dossier", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class MoveDossier {

    @Inject
    private RankingDesk desk;

    @Inject
    private RankingRows rows;

    @Inject
    private RankingStates states;

    @Inject
    private Interests interests;

    @Inject
    private Onlookers onlookers;

    @Inject
    private Journal journal;

    /**
     * @return its rank then; empty if it is not ranked
     * @throws fr.nouveauxlieux.committee.SessionNotOpenException if the session does not sit
     */
    public Optional<Integer> move(SessionId session, DossierId dossier, RankMove move) {
        interests.requireNone(dossier, MoveDossier.class);
        Optional<RankingDesk.Held> held = desk.hold(session);
        held.ifPresent(here -> onlookers.requireWhole(here.session(), MoveDossier.class));
        RankOrder before = held.map(here -> states.of(here.session()).order()).orElse(RankOrder.NONE);
        if (!before.has(dossier)) {
            journal.nothingChanged();
            return Optional.empty();
        }
        int rank = before.rankOf(dossier);
        RankOrder after = before.withAt(dossier, move.from(rank));
        if (after.equals(before)) {
            journal.nothingChanged();
            return Optional.of(rank);
        }
        rows.arrange(session, after);
        held.get().ranking().change();
        journal.changed(
                RankingDesk.subject(session),
                Map.of("order", before.toString()),
                Map.of("order", after.toString()),
                "dossier " + dossier + " from rank " + rank + " to " + after.rankOf(dossier));
        return Optional.of(after.rankOf(dossier));
    }
}
