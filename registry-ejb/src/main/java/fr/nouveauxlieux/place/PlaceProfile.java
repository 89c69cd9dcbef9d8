package fr.nouveauxlieux.place;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a place: a value for each known field, nothing for the others. Immutable. Fields keep the model's
 * order, whatever the order in which they were set.
 */
public final class PlaceProfile {

    private static final PlaceProfile EMPTY = new PlaceProfile(Map.of());

    private final Map<PlaceField<?>, Object> values;

    private PlaceProfile(Map<PlaceField<?>, Object> values) {
        Map<PlaceField<?>, Object> ordered = new LinkedHashMap<>();
        for (PlaceField<?> field : PlaceField.listAll()) {
            Object value = values.get(field);
            if (value != null) {
                ordered.put(field, value);
            }
        }
        this.values = ordered;
    }

    public static PlaceProfile empty() {
        return EMPTY;
    }

    public static Builder builder() {
        return new Builder(Map.of());
    }

    public Builder toBuilder() {
        return new Builder(values);
    }

    @SuppressWarnings("unchecked")
    public <T> Optional<T> find(PlaceField<T> field) {
        return Optional.ofNullable((T) values.get(field));
    }

    /** The codes or texts of a field that holds several; empty where it is unknown. */
    public <T, C extends Collection<T>> Collection<T> listOf(PlaceField<C> field) {
        return find(field).<Collection<T>>map(c -> c).orElse(Set.of());
    }

    public boolean knows(PlaceField<?> field) {
        return values.containsKey(field);
    }

    /** The known fields, in the model's order. */
    public Collection<PlaceField<?>> listKnown() {
        return java.util.Collections.unmodifiableSet(values.keySet());
    }

    /** As a tree of maps, lists, texts, numbers and booleans, keyed by {@link PlaceField#key()}. */
    public Map<String, Object> toTree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        values.forEach((field, value) -> tree.put(field.key(), write(field, value)));
        return tree;
    }

    /**
     * Reads back what {@link #toTree()} wrote.
     *
     * @throws IllegalArgumentException naming the field, if a key or value is not of the model
     */
    public static PlaceProfile fromTree(Map<String, ?> tree) {
        Builder builder = builder();
        tree.forEach((key, value) -> {
            PlaceField<?> field = PlaceField.find(key)
                    .orElseThrow(() -> new IllegalArgumentException("no field of a place is called " + key));
            builder.read(field, value);
        });
        return builder.build();
    }

    @SuppressWarnings("unchecked")
    private static <T> Object write(PlaceField<T> field, Object value) {
        return field.kind().write((T) value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlaceProfile profile && values.equals(profile.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return toTree().toString();
    }

    public static final class Builder {

        private final Map<PlaceField<?>, Object> values;

        private Builder(Map<PlaceField<?>, Object> values) {
            this.values = new LinkedHashMap<>(values);
        }

        public <T> Builder set(PlaceField<T> field, T value) {
            values.put(field, Objects.requireNonNull(value, field.key()));
            return this;
        }

        public Builder forget(PlaceField<?> field) {
            values.remove(field);
            return this;
        }

        /** The value of {@code field} in {@code from}, if it has one. */
        public Builder copy(PlaceField<?> field, PlaceProfile from) {
            Object value = from.values.get(field);
            if (value != null) {
                values.put(field, value);
            }
            return this;
        }

        /** @throws IllegalArgumentException naming the field, if the tree is no value of it */
        public <T> Builder read(PlaceField<T> field, Object tree) {
            try {
                return set(field, field.kind().read(tree));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(field.key() + ": " + e.getMessage(), e);
            }
        }

        public PlaceProfile build() {
            return new PlaceProfile(values);
        }
    }
}
