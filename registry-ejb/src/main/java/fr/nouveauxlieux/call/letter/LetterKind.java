package fr.nouveauxlieux.call.letter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a letter tells. */
public enum LetterKind {
    ACCEPTED,
    REFUSED,
    /** Neither: the dossier is closed without a decision on it. */
    CLOSED,
    WAITING_LIST,
    /** Put off to another session of the committee. */
    ADJOURNED;

    /** As {@code waiting-list}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<LetterKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
