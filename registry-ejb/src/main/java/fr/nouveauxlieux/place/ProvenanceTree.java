package fr.nouveauxlieux.place;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Provenances as a tree, said compactly: the fields that come from one record stand together, as a place most often
 * has one. {@code [{"source", "external_id", "as_of", "fields": [keys]}]} under the key {@code records}.
 */
public final class ProvenanceTree {

    private ProvenanceTree() {}

    public static Map<String, Object> write(Map<PlaceField<?>, Provenance> provenance) {
        Map<Provenance, List<String>> fieldsOf = new LinkedHashMap<>();
        provenance.forEach((field, from) ->
                fieldsOf.computeIfAbsent(from, p -> new java.util.ArrayList<>()).add(field.key()));
        List<Object> records = fieldsOf.entrySet().stream()
                .map(entry -> writeRecord(entry.getKey(), entry.getValue()))
                .toList();
        return Map.of("records", records);
    }

    private static Object writeRecord(Provenance from, List<String> fields) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("source", from.source());
        tree.put("external_id", from.externalId());
        from.asOf().ifPresent(day -> tree.put("as_of", day.toString()));
        tree.put("fields", fields);
        return tree;
    }

    /** Reads back what {@link #write} wrote; the fields stand in the model's order. */
    public static Map<PlaceField<?>, Provenance> read(Map<String, Object> tree) {
        Map<String, Provenance> byKey = new LinkedHashMap<>();
        for (Object item : (List<?>) tree.get("records")) {
            Map<?, ?> written = (Map<?, ?>) item;
            Provenance from = new Provenance(
                    (String) written.get("source"),
                    (String) written.get("external_id"),
                    Optional.ofNullable((String) written.get("as_of")).map(LocalDate::parse));
            ((List<?>) written.get("fields")).forEach(key -> byKey.put((String) key, from));
        }
        Map<PlaceField<?>, Provenance> provenance = new LinkedHashMap<>();
        for (PlaceField<?> field : PlaceField.listAll()) {
            Provenance from = byKey.get(field.key());
            if (from != null) {
                provenance.put(field, from);
            }
        }
        return provenance;
    }
}
