package fr.nouveauxlieux.call;

import fr.nouveauxlieux.call.form.Condition;
import fr.nouveauxlieux.kernel.Bilingual;
import java.util.List;
import java.util.Locale;
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
     * Around the address answered, fewer places have a label than this.
     *
     * @param within what is counted around it
     */
    record NotYetCovered(
            String code,
            Bilingual label,
            boolean blocking,
            String addressField,
            String placeLabel,
            OptionalInt fewerThan,
            CoverageArea within)
            implements EligibilityRule {

        /** Counted by arrondissement, as the calls of the State are. */
        public NotYetCovered(
                String code,
                Bilingual label,
                boolean blocking,
                String addressField,
                String placeLabel,
                OptionalInt fewerThan) {
            this(code, label, blocking, addressField, placeLabel, fewerThan, CoverageArea.ARRONDISSEMENT);
        }
    }

    /** The territory around an address in which places are counted; the next one, of a commune that is in none such. */
    enum CoverageArea {
        ARRONDISSEMENT,
        INTERCOMMUNALITY,
        DEPARTEMENT;

        /** As in definitions: {@code intercommunality}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
