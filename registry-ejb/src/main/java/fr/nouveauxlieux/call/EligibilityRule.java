package fr.nouveauxlieux.call;

import fr.nouveauxlieux.call.form.Condition;
import fr.nouveauxlieux.kernel.Bilingual;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A rule of who and what is eligible. A failed rule that blocks keeps a dossier from being submitted; another is told
 * to its author and judged by the instructor.
 */
public sealed interface EligibilityRule {

    /** Unique in the call: {@code legal-form}. */
    String code();

    /** What it asks, in a sentence. */
    Bilingual label();

    boolean blocking();

    /** The answers say so. */
    record ByAnswers(String code, Bilingual label, boolean blocking, Condition condition) implements EligibilityRule {}

    /** The place of the address answered lies in a priority neighbourhood, or within a distance of one, in metres. */
    record NearPriorityNeighbourhood(String code, Bilingual label, boolean blocking, String addressField, int metres)
            implements EligibilityRule {}

    /** The commune of the address answered is of one of these classes of density, 1 (dense) to 7. */
    record Density(String code, Bilingual label, boolean blocking, String addressField, Set<Integer> classes)
            implements EligibilityRule {}

    /** One of the rules holds. */
    record OneOf(String code, Bilingual label, boolean blocking, List<EligibilityRule> rules)
            implements EligibilityRule {}

    /**
     * The intercommunality of the address answered has fewer places with a label than this; the département, of an
     * address in none. Arrondissements, of which some calls speak, are not in the gazetteer.
     */
    record NotYetCovered(
            String code,
            Bilingual label,
            boolean blocking,
            String addressField,
            String placeLabel,
            OptionalInt fewerThan)
            implements EligibilityRule {}
}
