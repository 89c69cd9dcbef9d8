package fr.nouveauxlieux.panel.internal;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.DeclaredInterest;
import fr.nouveauxlieux.panel.InterestOrigin;
import fr.nouveauxlieux.panel.InterestRaised;
import fr.nouveauxlieux.panel.model.KeptInterest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Keeps interests, and tells the other features of whom they bar from now on. */
@ApplicationScoped
public class Raising {

    @Inject
    private InterestRows interests;

    @Inject
    private Event<InterestRaised> raised;

    @Inject
    private Clock clock;

    /**
     * The person is held already.
     *
     * @param teller who says so
     * @return empty where one of that kind holds already
     */
    public Optional<KeptInterest> raise(
            AccountId person, DossierId dossier, DeclaredInterest interest, InterestOrigin origin, AccountId teller) {
        boolean known = interests.listActive(dossier).stream()
                .anyMatch(kept -> kept.person().equals(person) && kept.kind() == interest.kind());
        if (known) {
            return Optional.empty();
        }
        KeptInterest kept = new KeptInterest(dossier, person, interest, origin, teller, clock.instant());
        interests.add(kept);
        raised.fire(new InterestRaised(person, dossier));
        return Optional.of(kept);
    }
}
