package fr.nouveauxlieux.call.letter;

import fr.nouveauxlieux.kernel.Bilingual;
import java.util.Objects;

/**
 * A letter of a call.
 *
 * @param subject one line, with {@link Placeholder}s
 * @param body paragraphs parted by empty lines, with {@link Placeholder}s
 */
public record Letter(LetterKind kind, Bilingual subject, Bilingual body) {

    public Letter {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(body, "body");
    }
}
