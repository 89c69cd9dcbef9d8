package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.ranking.internal.Onlookers;
import fr.nouveauxlieux.committee.ranking.internal.RankingDesk;
import fr.nouveauxlieux.committee.ranking.internal.RankingRows;
import fr.nouveauxlieux.committee.ranking.internal.RankingStates;
import fr.nouveauxlieux.committee.ranking.internal.ScoreOrders;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Puts the ranking of a session that sits back into the order of the grades. */
@ApplicationScoped
@UseCase(value = "committee.order-by-grade", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class OrderByGrade {

    @Inject
    private RankingDesk desk;

    @Inject
    private RankingRows rows;

    @Inject
    private RankingStates states;

    @Inject
    private ScoreOrders orders;

    @Inject
    private Onlookers onlookers;

    @Inject
    private Journal journal;

    /**
     * @return false if it was in that order, or was not begun
     * @throws fr.nouveauxlieux.committee.SessionNotOpenException if the session does not sit
     */
    public boolean order(SessionId session) {
        Optional<RankingDesk.Held> held = desk.hold(session);
        held.ifPresent(here -> onlookers.requireWhole(here.session(), OrderByGrade.class));
        RankOrder before = held.map(here -> states.of(here.session()).order()).orElse(RankOrder.NONE);
        Optional<RankOrder> after =
                held.map(here -> orders.byGrade(here.session().wave(), before.dossiers()));
        if (after.filter(order -> !order.equals(before)).isEmpty()) {
            journal.nothingChanged();
            return false;
        }
        rows.arrange(session, after.get());
        held.get().ranking().change();
        journal.changed(
                RankingDesk.subject(session),
                Map.of("order", before.toString()),
                Map.of("order", after.get().toString()),
                "order of the grades");
        return true;
    }
}
