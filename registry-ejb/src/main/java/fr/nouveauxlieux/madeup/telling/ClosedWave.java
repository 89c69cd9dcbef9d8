package fr.nouveauxlieux.madeup.telling;

import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.WaveView;
import java.util.Comparator;
import java.util.Optional;

/** The first wave of a call: in a demonstration the one that is past, by which everything made up is dated. */
final class ClosedWave {

    private ClosedWave() {}

    static Optional<WaveView> find(CallSheet call) {
        return call.waves().stream().min(Comparator.comparing(WaveView::deadline));
    }

    /** @throws IllegalStateException if the call has no wave */
    static WaveView get(CallSheet call) {
        return find(call).orElseThrow(() -> new IllegalStateException("the call " + call.code() + " has no wave"));
    }
}
