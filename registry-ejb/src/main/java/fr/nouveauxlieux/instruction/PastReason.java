package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.kernel.Bilingual;
import java.util.Set;

/**
 * Why a dossier that another takes up did not succeed.
 *
 * @param label of the rule that it was found not to meet
 * @param reason in the words of whoever judged; may be empty
 * @param fields the codes of those on whose answers the rule was judged
 */
public record PastReason(Bilingual label, String reason, Set<String> fields) {

    public PastReason {
        fields = Set.copyOf(fields);
    }
}
