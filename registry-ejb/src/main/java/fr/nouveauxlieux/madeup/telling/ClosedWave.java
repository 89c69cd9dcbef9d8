package fr.nouveauxlieux.madeup.telling;

import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.madeup.plan.MadeUpWave;
import java.util.Optional;

/** A wave that is past, by which everything made up of it is dated. */
public final class ClosedWave {

    private ClosedWave() {}

    /** Empty where it was withdrawn. */
    public static Optional<WaveView> find(CallSheet call, MadeUpWave wave) {
        return call.waves().stream()
                .filter(one -> one.code().equals(wave.code()))
                .findFirst();
    }
}
