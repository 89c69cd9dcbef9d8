package fr.nouveauxlieux.portal.page.coverage;

import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territories;
import fr.nouveauxlieux.place.PlaceDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps the coverage while the index stays the same. While it changes, it is reckoned anew once a minute at most, by one thread;
 * the others read meanwhile what was known before.
 */
@ApplicationScoped
public class CoverageKeeper {

    private static final Duration LEAST_AGE = Duration.ofMinutes(1);

    @Inject
    private PlaceDirectory directory;

    @Inject
    private Gazetteer gazetteer;

    @Inject
    private Territories territories;

    @Inject
    private Clock clock;

    private final ReentrantLock reckoning = new ReentrantLock();
    private volatile Kept kept;

    private record Kept(Coverage coverage, Instant since) {}

    /** For the container, which injects the fields. */
    public CoverageKeeper() {}

    CoverageKeeper(PlaceDirectory directory, Gazetteer gazetteer, Territories territories, Clock clock) {
        this.directory = directory;
        this.gazetteer = gazetteer;
        this.territories = territories;
        this.clock = clock;
    }

    Coverage get() {
        Kept known = kept;
        if (known == null) {
            reckoning.lock();
        } else if (isGood(known) || !reckoning.tryLock()) {
            return known.coverage();
        }
        try {
            if (kept == null || !isGood(kept)) {
                kept = new Kept(
                        new CoverageReckoning(directory, gazetteer, territories.arrondissements()).reckon(),
                        clock.instant());
            }
            return kept.coverage();
        } finally {
            reckoning.unlock();
        }
    }

    private boolean isGood(Kept known) {
        return known.coverage().sequence() == directory.status().sequence()
                || clock.instant().isBefore(known.since().plus(LEAST_AGE));
    }
}
