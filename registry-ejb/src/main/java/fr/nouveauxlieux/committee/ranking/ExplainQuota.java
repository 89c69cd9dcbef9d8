package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.call.envelope.Envelope;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.ranking.internal.Onlookers;
import fr.nouveauxlieux.committee.ranking.internal.RankingDesk;
import fr.nouveauxlieux.committee.ranking.internal.RankingRows;
import fr.nouveauxlieux.committee.ranking.internal.RankingStates;
import fr.nouveauxlieux.committee.ranking.model.QuotaReason;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Says why a share that is kept for some dossiers is given to others. */
@ApplicationScoped
@UseCase(value = "committee.explain-quota", permits = @Permit(to = Role.COMMITTEE_SECRETARY))
public class ExplainQuota {

    @Inject
    private RankingDesk desk;

    @Inject
    private RankingRows rows;

    @Inject
    private RankingStates states;

    @Inject
    private Onlookers onlookers;

    @Inject
    private Journal journal;

    /**
     * @param quota its code
     * @return false if the ranking was not begun, the envelope has no such quota, or the reason is the same
     * @throws fr.nouveauxlieux.committee.SessionNotOpenException if the session does not sit
     */
    public boolean explain(SessionId session, String quota, RankingReason reason) {
        Optional<RankingDesk.Held> held = desk.hold(session).filter(here -> has(here, quota));
        held.ifPresent(here -> onlookers.requireWhole(here.session(), ExplainQuota.class));
        Optional<QuotaReason> given = rows.listReasons(session).stream()
                .filter(one -> one.quota().equals(quota))
                .findFirst();
        String before = given.map(QuotaReason::reason).orElse("");
        if (held.isEmpty() || before.equals(reason.value())) {
            journal.nothingChanged();
            return false;
        }
        given.ifPresentOrElse(one -> one.explain(reason), () -> rows.add(new QuotaReason(session, quota, reason)));
        held.get().ranking().change();
        journal.changed(
                RankingDesk.subject(session),
                Map.of("quota", quota, "reason", before),
                Map.of("quota", quota, "reason", reason.value()),
                "quota " + quota + " explained");
        return true;
    }

    private boolean has(RankingDesk.Held held, String quota) {
        return states.of(held.session())
                .envelope()
                .flatMap((Envelope envelope) -> envelope.findQuota(quota))
                .isPresent();
    }
}
