package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.dossier.NotAmendableException;
import fr.nouveauxlieux.dossier.model.Dossier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
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
