package fr.nouveauxlieux.award.agreement.internal;

import fr.nouveauxlieux.award.decision.DecisionKind;
import fr.nouveauxlieux.award.decision.Decisions;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What was granted to dossiers, by decisions that stand. */
@ApplicationScoped
public class Grants {

    @Inject
    private Decisions decisions;

    public Optional<Money> find(DossierId dossier) {
        return decisions
                .find(dossier)
                .filter(decision -> decision.kind() == DecisionKind.ACCEPTED)
                .flatMap(decision -> decision.amount())
                .filter(amount -> amount.isMoreThan(Money.ZERO));
    }
}
