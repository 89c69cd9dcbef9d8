package fr.nouveauxlieux.madeup;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.place.PlaceDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Whether what made-up dossiers speak of is there: the places, in the index too, and the waves. */
@ApplicationScoped
public class MadeUpScene {

    private static final CallCode FABRIQUES = new CallCode("fabriques-de-territoire");

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private PlaceDirectory places;

    @Inject
    private CallDirectory calls;

    @Inject
    private Clock clock;

    @Transactional
    public boolean isReady() {
        return !isImporting()
                && hasPlaces()
                && calls.find(FABRIQUES).filter(this::hasWaves).isPresent();
    }

    private boolean isImporting() {
        return (Boolean) entityManager
                .createNativeQuery("select exists (select 1 from import_run where state in ('QUEUED', 'RUNNING'))")
                .getSingleResult();
    }

    private boolean hasPlaces() {
        long kept = ((Number) entityManager
                        .createNativeQuery("select count(*) from place where demonstration")
                        .getSingleResult())
                .longValue();
        return kept > 0 && places.status().demonstration() >= kept;
    }

    /** One that is past, by which they are dated, and one that is open. */
    private boolean hasWaves(CallSheet call) {
        return call.waves().stream().anyMatch(wave -> !wave.closesAt().isAfter(clock.instant()))
                && call.waves().stream().anyMatch((WaveView wave) -> wave.isOpenAt(clock.instant()));
    }
}
