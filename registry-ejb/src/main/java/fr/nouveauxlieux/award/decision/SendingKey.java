package fr.nouveauxlieux.award.decision;

import fr.nouveauxlieux.kernel.DossierId;
import java.util.Optional;

/** Which batch of letters. Drawn by the page that asks for it: what is sent twice is done once. */
public record SendingKey(String value) {

    /** @throws IllegalArgumentException if it has not the shape of one */
    public SendingKey {
        if (DossierId.find(value).isEmpty()) {
            throw new IllegalArgumentException("expected the key of a batch of letters");
        }
    }

    public static SendingKey draw() {
        return new SendingKey(DossierId.draw().value());
    }

    /** Empty where the text has not the shape of one. */
    public static Optional<SendingKey> find(String text) {
        return DossierId.find(text).map(id -> new SendingKey(id.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
