package fr.nouveauxlieux.award.decision.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.award.decision.DecisionPlan;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/** Who came from the waiting list, and before whom. */
@ApplicationScoped
public class WaitingPromotions {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    /** @param passedOver numbers of those of a better place; with a reason where there are some */
    public void add(DossierId dossier, List<String> passedOver, String reason) {
        String why = reason.length() > DecisionPlan.LONGEST_DEPARTURE
                ? reason.substring(0, DecisionPlan.LONGEST_DEPARTURE)
                : reason;
        entityManager
                .createNativeQuery("insert into waiting_promotion (dossier_id, passed_over, reason, promoted_by,"
                        + " promoted_at) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, dossier.value())
                .setParameter(2, String.join(" ", passedOver))
                .setParameter(3, why)
                .setParameter(4, people.ownId().value())
                .setParameter(5, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
