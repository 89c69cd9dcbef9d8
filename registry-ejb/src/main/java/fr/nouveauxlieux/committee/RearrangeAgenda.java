package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.committee.internal.Agendas;
import fr.nouveauxlieux.committee.internal.SessionRows;
import fr.nouveauxlieux.committee.model.CommitteeSession;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Puts the dossiers of an agenda into another order: one chosen by hand, with its reason, or without a reason the one by
 * which recused members go through the door least.
 */
@ApplicationScoped
@UseCase(value = "committee.rearrange-agenda", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class RearrangeAgenda {

    public static final int LONGEST_REASON = 1000;

    @Inject
    private SessionRows rows;

    @Inject
    private Agendas agendas;

    @Inject
    private Journal journal;

    /**
     * @param order every dossier of the agenda, once; empty for the order that is reckoned
     * @param reason why; not empty where an order is given
     * @return false if the session is over, the dossiers are not those of the agenda, or nothing would change
     * @throws IllegalArgumentException if an order is given without a reason, or the reason is too long
     * @throws NoSuchSessionException if there is none
     */
    public boolean rearrange(SessionId id, List<DossierId> order, String reason) {
        if (order.isEmpty() != reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("expected a reason with an order, and with no other");
        }
        CommitteeSession session = rows.hold(id);
        List<DossierId> now = agendas.list(session);
        List<DossierId> wanted = order.isEmpty() ? agendas.arrange(session, agendas.listByNumber(session)) : order;
        if (!session.state().isToCome() || !isSame(now, wanted) || isDone(session, now, wanted, reason)) {
            journal.nothingChanged();
            return false;
        }
        Map<String, Object> before = session.state(Map.of("agenda", now.toString()));
        agendas.set(session, wanted);
        session.explainOrder(reason.strip());
        journal.changed(
                session.subject(), before, session.state(Map.of("agenda", wanted.toString())), "agenda rearranged");
        return true;
    }

    private static boolean isDone(
            CommitteeSession session, List<DossierId> now, List<DossierId> wanted, String reason) {
        return now.equals(wanted) && session.orderReason().equals(reason.strip());
    }

    private static boolean isSame(List<DossierId> agenda, List<DossierId> wanted) {
        return agenda.size() == wanted.size() && new HashSet<>(agenda).equals(new HashSet<>(wanted));
    }
}
