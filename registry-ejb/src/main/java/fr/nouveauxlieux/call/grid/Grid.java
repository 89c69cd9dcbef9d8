package fr.nouveauxlieux.call.grid;

import java.util.List;
import java.util.Optional;

/** All criteria of a call, in their order, at least one. */
public record Grid(List<Criterion> criteria) {

    public Grid {
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("expected at least one criterion");
        }
    }

    public Optional<Criterion> findCriterion(String code) {
        return criteria.stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst();
    }

    public int totalWeight() {
        return criteria.stream().mapToInt(Criterion::weight).sum();
    }
}
