package fr.nouveauxlieux.privacy.holder;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One part of what is held of a person.
 *
 * @param records in the order in which they are told; of each, what is known: texts, whole numbers, truth values and
 *     instants
 */
public record PersonalPart(PersonalHeading heading, List<Map<PersonalField, Object>> records) {

    public PersonalPart {
        Objects.requireNonNull(heading, "heading");
        records = records.stream()
                .map(LinkedHashMap::new)
                .map(Collections::unmodifiableMap)
                .toList();
    }

    /** The same without what some fields say. */
    public PersonalPart without(Set<PersonalField> fields) {
        return new PersonalPart(
                heading,
                records.stream()
                        .map(told -> {
                            Map<PersonalField, Object> rest = new LinkedHashMap<>(told);
                            rest.keySet().removeAll(fields);
                            return rest;
                        })
                        .toList());
    }
}
