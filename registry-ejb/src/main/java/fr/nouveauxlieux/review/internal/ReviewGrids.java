package fr.nouveauxlieux.review.internal;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.call.grid.Grid;
import fr.nouveauxlieux.dossier.WaveDossier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** By which grid a dossier is read: that of the version of the call on which it stands. */
@ApplicationScoped
public class ReviewGrids {

    @Inject
    private CallDirectory calls;

    /** Empty where the call tells of none. */
    public Optional<Grid> find(WaveKey wave, WaveDossier dossier) {
        CallSheet call = calls.getVersion(wave.call(), dossier.callVersion());
        return call.grid();
    }
}
