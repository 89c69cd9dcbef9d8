package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.dossier.NotAmendableException;
import fr.nouveauxlieux.dossier.model.Dossier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which waves dossiers go to, and whether these still take them, by the server's clock. */
@ApplicationScoped
public class DossierWaves {

    @Inject
    private CallDirectory calls;

    @Inject
    private Clock clock;

    /** To which it was submitted; before, the one that it would go to, where one is open. */
    public Optional<WaveView> findWave(Dossier dossier) {
        return dossier.wave()
                .map(code -> calls.getWave(dossier.call(), code))
                .or(() -> calls.findOpenWave(dossier.call()));
    }

    /** The one that it can still be submitted to, for the first time or again. */
    public Optional<WaveView> findOpenWave(Dossier dossier) {
        return dossier.isAmendable()
                ? findWave(dossier).filter(wave -> wave.isOpenAt(clock.instant()))
                : Optional.empty();
    }

    /** The one that it came too late for: its own, or the last that closed since a draft was begun. */
    public Optional<WaveView> findClosed(Dossier dossier) {
        if (dossier.wave().isPresent()) {
            return findWave(dossier).filter(this::isClosed);
        }
        return calls.find(dossier.call()).stream()
                .flatMap(call -> call.waves().stream())
                .filter(wave -> isClosed(wave) && wave.closesAt().isAfter(dossier.begunAt()))
                .max(Comparator.comparing(WaveView::closesAt));
    }

    private boolean isClosed(WaveView wave) {
        return !clock.instant().isBefore(wave.closesAt());
    }

    /** Of these waves, those that take no dossiers any more. */
    public List<WaveView> listClosedOf(List<WaveKey> keys) {
        return keys.stream()
                .map(key -> calls.getWave(key.call(), key.wave()))
                .filter(this::isClosed)
                .toList();
    }

    /** Whether its answers may change: a draft's always, a submitted dossier's until its wave closes. */
    public boolean isAmendable(Dossier dossier) {
        return dossier.isAmendable()
                && (dossier.wave().isEmpty() || findOpenWave(dossier).isPresent());
    }

    /** @throws NotAmendableException if its answers may not change */
    public void requireAmendable(Dossier dossier) {
        if (!isAmendable(dossier)) {
            throw new NotAmendableException();
        }
    }
}
