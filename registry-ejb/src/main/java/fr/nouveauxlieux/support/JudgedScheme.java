package fr.nouveauxlieux.support;

import java.util.Collection;
import java.util.List;

/** A scheme with what speaks for it and against it. */
public record JudgedScheme(Scheme scheme, Verdict verdict, List<JudgedCriterion> criteria) {

    public JudgedScheme {
        criteria = List.copyOf(criteria);
    }

    public JudgedScheme(Scheme scheme, List<JudgedCriterion> criteria) {
        this(scheme, verdictOf(criteria), criteria);
    }

    /** One criterion that is not met is enough not to fit; one that is not known, not to be sure. */
    public static Verdict verdictOf(Collection<JudgedCriterion> criteria) {
        if (criteria.stream().anyMatch(one -> one.standing() == Standing.NOT_MET)) {
            return Verdict.DOES_NOT_FIT;
        }
        return criteria.stream().anyMatch(one -> one.standing() == Standing.UNKNOWN) ? Verdict.MAY_FIT : Verdict.FITS;
    }
}
