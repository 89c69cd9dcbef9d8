package fr.nouveauxlieux.portal.page.dossier.field;

import java.util.List;
import java.util.Optional;

/**
 * What was read of a field's inputs.
 *
 * @param value a tree of JSON; null for no answer, and where something is wrong
 * @param fault what keeps it from being an answer at all
 */
record Reading(Object value, Optional<TypedFault> fault) {

    static final Reading NOTHING = new Reading(null, Optional.empty());

    static Reading of(Object value) {
        return new Reading(value, Optional.empty());
    }

    static Reading wrong(String input, String code, String... arguments) {
        return new Reading(null, Optional.of(new TypedFault(input, code, List.of(arguments))));
    }

    boolean isWrong() {
        return fault.isPresent();
    }
}
