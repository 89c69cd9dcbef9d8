package fr.nouveauxlieux.place.model;

import fr.nouveauxlieux.place.LabelGrant;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.place.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What several records say together: each field takes the value of the most recent record that knows it. What the
 * moderation decided goes before what sources say, the latest decision first, and may be that nothing is shown. Labels
 * that the State's decisions give stand beside those that the others know. A record that its source still has goes before one that vanished; an undated one goes after the dated; the source's code and
 * the identifier settle what is left, so that the outcome never depends on the order of imports.
 */
record FusedProfile(PlaceProfile profile, Map<PlaceField<?>, Provenance> provenance) {

    private static final Comparator<SourceRecord> MOST_TRUSTED_FIRST = Comparator.comparing(
                    (SourceRecord r) -> r.decidedAt().orElse(Instant.MIN), Comparator.reverseOrder())
            .thenComparing(SourceRecord::isStillInSource, Comparator.reverseOrder())
            .thenComparing(r -> r.asOf().orElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(r -> r.source().code())
            .thenComparing(SourceRecord::externalId);

    static FusedProfile of(Collection<SourceRecord> records) {
        return records.size() == 1 ? of(records.iterator().next()) : fuse(records);
    }

    /** As most places have one record only, what it says is taken whole. */
    private static FusedProfile of(SourceRecord record) {
        Provenance from = record.provenance();
        Map<PlaceField<?>, Provenance> provenance = new LinkedHashMap<>();
        record.profile().listKnown().forEach(field -> provenance.put(field, from));
        return new FusedProfile(record.profile(), provenance);
    }

    private static FusedProfile fuse(Collection<SourceRecord> records) {
        List<SourceRecord> ordered = records.stream()
                .filter(r -> !r.isGranting())
                .sorted(MOST_TRUSTED_FIRST)
                .toList();
        PlaceProfile.Builder profile = PlaceProfile.builder();
        Map<PlaceField<?>, Provenance> provenance = new LinkedHashMap<>();
        for (PlaceField<?> field : PlaceField.listAll()) {
            ordered.stream()
                    .filter(r -> r.speaksOf(field))
                    .findFirst()
                    .filter(r -> r.profile().knows(field))
                    .ifPresent(r -> {
                        profile.copy(field, r.profile());
                        provenance.put(field, r.provenance());
                    });
        }
        grantLabels(records, profile, provenance);
        return new FusedProfile(profile.build(), provenance);
    }

    private static void grantLabels(
            Collection<SourceRecord> records, PlaceProfile.Builder profile, Map<PlaceField<?>, Provenance> provenance) {
        List<SourceRecord> granting = records.stream()
                .filter(SourceRecord::isGranting)
                .sorted(MOST_TRUSTED_FIRST)
                .toList();
        if (granting.isEmpty()) {
            return;
        }
        List<LabelGrant> granted = granting.stream()
                .flatMap(r -> r.profile().listOf(PlaceField.LABELS).stream())
                .toList();
        profile.set(PlaceField.LABELS, LabelUnion.of(List.copyOf(profile.build().listOf(PlaceField.LABELS)), granted));
        provenance.put(PlaceField.LABELS, granting.get(0).provenance());
    }
}
