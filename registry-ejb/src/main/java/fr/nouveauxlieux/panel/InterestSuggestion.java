package fr.nouveauxlieux.panel;

import java.util.Objects;

/**
 * An interest that the portal's data suggest.
 *
 * @param fact what it is drawn from: a SIREN, a domain, the name of an organisation, the code of a département, the number
 *     of a dossier
 */
public record InterestSuggestion(SuggestionReason reason, String fact) {

    public InterestSuggestion {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(fact, "fact");
    }
}
