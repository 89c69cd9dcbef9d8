package fr.nouveauxlieux.support;

import java.util.Map;

/**
 * A criterion of a scheme as a project stands to it.
 *
 * @param areas how the project stands to each, of which one is enough; empty for other kinds
 */
public record JudgedCriterion(CriterionKind kind, Standing standing, Map<Area, Standing> areas) {

    public JudgedCriterion {
        areas = Map.copyOf(areas);
    }

    public JudgedCriterion(CriterionKind kind, Standing standing) {
        this(kind, standing, Map.of());
    }
}
