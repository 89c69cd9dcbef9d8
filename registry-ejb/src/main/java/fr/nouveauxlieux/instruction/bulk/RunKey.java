package fr.nouveauxlieux.instruction.bulk;

import fr.nouveauxlieux.kernel.DossierId;
import java.util.Optional;

/** Which run over several dossiers. Drawn by the page that asks for it: what is sent twice is done once. */
public record RunKey(String value) {

    /** @throws IllegalArgumentException if it has not the shape of one */
    public RunKey {
        if (DossierId.find(value).isEmpty()) {
            throw new IllegalArgumentException("expected the key of a run");
        }
    }

    public static RunKey draw() {
        return new RunKey(DossierId.draw().value());
    }

    /** Empty where the text has not the shape of one. */
    public static Optional<RunKey> find(String text) {
        return DossierId.find(text).map(id -> new RunKey(id.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
