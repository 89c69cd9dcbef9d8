package fr.nouveauxlieux.call.envelope;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The envelopes of a call's waves: each wave has one at most, and one at most is of all others. */
public record Envelopes(List<Envelope> all) {

    public static final Envelopes NONE = new Envelopes(List.of());

    public Envelopes {
        all = List.copyOf(all);
        Set<Optional<String>> waves = new HashSet<>();
        all.forEach(envelope -> {
            if (!waves.add(envelope.wave())) {
                throw new IllegalArgumentException("expected each wave once, and the envelope of all others once");
            }
        });
    }

    /** The wave's own, else the one of all others. @param wave its code */
    public Optional<Envelope> find(String wave) {
        return find(Optional.of(wave)).or(() -> find(Optional.empty()));
    }

    private Optional<Envelope> find(Optional<String> wave) {
        return all.stream().filter(envelope -> envelope.wave().equals(wave)).findFirst();
    }
}
