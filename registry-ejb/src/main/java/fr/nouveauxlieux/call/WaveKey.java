package fr.nouveauxlieux.call;

import fr.nouveauxlieux.kernel.CallCode;
import java.util.Objects;

/**
 * Which wave of which call.
 *
 * @param wave its code, unique in its call: {@code 2026-4}
 */
public record WaveKey(CallCode call, String wave) {

    public WaveKey {
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(wave, "wave");
    }
}
