package fr.nouveauxlieux.committee.ranking.internal;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.committee.CommitteeSessions;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.SessionView;
import fr.nouveauxlieux.committee.ranking.model.RankedItem;
import fr.nouveauxlieux.committee.ranking.model.Ranking;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** How rankings are changed: while the session sits, one after the other, with an entry in the journal. */
@ApplicationScoped
public class RankingDesk {

    @Inject
    private CommitteeSessions sessions;

    @Inject
    private RankingRows rows;

    @Inject
    private Journal journal;

    /** A ranking that is held until the transaction ends. */
    public record Held(SessionView session, Ranking ranking) {}

    /**
     * @return empty where the ranking was not begun
     * @throws fr.nouveauxlieux.committee.NoSuchSessionException if there is no such session
     * @throws fr.nouveauxlieux.committee.SessionNotOpenException if it does not sit
     */
    public Optional<Held> hold(SessionId session) {
        SessionView view = sessions.requireOpen(session);
        return rows.hold(session).map(ranking -> new Held(view, ranking));
    }

    /**
     * Changes what is proposed for a dossier, or said of its rank.
     *
     * @return false if the dossier is not ranked, or nothing changed
     */
    public boolean change(SessionId session, DossierId dossier, Consumer<RankedItem> change, String note) {
        Optional<Held> held = hold(session);
        Optional<RankedItem> item = held.flatMap(here -> rows.findItem(session, dossier));
        Map<String, Object> before = item.map(RankedItem::state).orElse(Map.of());
        item.ifPresent(change);
        if (item.isEmpty() || before.equals(item.get().state())) {
            journal.nothingChanged();
            return false;
        }
        held.get().ranking().change();
        journal.changed(subject(session), before, item.get().state(), note + " " + dossier);
        return true;
    }

    public static Subject subject(SessionId session) {
        return new Subject("committee-session", session.value());
    }
}
