package fr.nouveauxlieux.call;

import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import java.util.List;

/** A call in a list. @param waves by when they open */
public record CallSummary(CallCode code, Bilingual title, Bilingual summary, List<WaveView> waves) {

    public CallSummary {
        waves = List.copyOf(waves);
    }
}
