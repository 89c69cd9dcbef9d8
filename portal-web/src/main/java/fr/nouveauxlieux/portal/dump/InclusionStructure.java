package fr.nouveauxlieux.portal.dump;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.place.LabelGrant;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceSheet;
import fr.nouveauxlieux.place.vocabulary.LabelKind;
import fr.nouveauxlieux.place.vocabulary.PlaceType;
import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.portal.text.Language;
import fr.nouveauxlieux.portal.text.Texts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A place as a structure of data·inclusion, version 1 of the schema. What is not known is null; a place without all that
 * the schema requires is not one of the file.
 */
final class InclusionStructure {

    private static final String SOURCE = "nouveaux-lieux";
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 150;
    private static final int SHORTEST_DESCRIPTION = 50;
    private static final int LONGEST_DESCRIPTION = 2_000;
    private static final Map<LabelKind, String> NETWORKS = Map.of(
            LabelKind.FRANCE_SERVICES, "france-service",
            LabelKind.FABRIQUE_DE_TERRITOIRE, "fabrique-de-territoire",
            LabelKind.CAMPUS_CONNECTE, "campus-connecte");

    private static final Texts FRENCH = Texts.in(Language.FRENCH);

    private final Known place;
    private final LocalDate today;

    private InclusionStructure(PlaceSheet sheet, LocalDate today) {
        this.place = new Known(sheet);
        this.today = today;
    }

    /**
     * @param today on which labels are held or no more
     * @return empty where something that the schema requires is not known
     */
    static Optional<Map<String, Object>> find(PlaceSheet sheet, LocalDate today) {
        return new InclusionStructure(sheet, today).find();
    }

    private Optional<Map<String, Object>> find() {
        Optional<String> updated = place.updated();
        String name = name();
        if (updated.isEmpty() || name.length() < SHORTEST_NAME) {
            return Optional.empty();
        }
        Map<String, Object> structure = new LinkedHashMap<>();
        structure.put("source", SOURCE);
        structure.put("id", place.sheet().id().value());
        structure.put("nom", name);
        structure.put("date_maj", updated.get());
        structure.put("description", description());
        structure.put(
                "siret",
                place.find(PlaceField.SIRET).map(siret -> siret.value()).orElse(null));
        fillAddress(structure);
        structure.put("telephone", place.first(PlaceField.PHONES).orElse(null));
        structure.put("courriel", place.first(PlaceField.EMAILS).orElse(null));
        structure.put("site_web", place.first(PlaceField.WEBSITES).orElse(null));
        structure.put(
                "horaires_accueil",
                place.find(PlaceField.OPENING_HOURS).map(hours -> hours.text()).orElse(null));
        structure.put(
                "accessibilite_lieu",
                place.find(PlaceField.ACCESSIBILITY_LINK).map(Objects::toString).orElse(null));
        structure.put("reseaux_porteurs", networks());
        return Optional.of(structure);
    }

    private void fillAddress(Map<String, Object> structure) {
        structure.put("commune", nullIfEmpty(place.commune()));
        structure.put(
                "code_postal",
                place.find(PlaceField.POSTAL_CODE).map(code -> code.value()).orElse(null));
        structure.put("code_insee", place.communeCode().orElse(null));
        structure.put("adresse", nullIfEmpty(place.text(PlaceField.STREET)));
        structure.put("complement_adresse", nullIfEmpty(place.text(PlaceField.ADDRESS_COMPLEMENT)));
        Optional<Coordinates> point = place.find(PlaceField.COORDINATES);
        structure.put("longitude", point.map(at -> Json.rounded(at.longitude())).orElse(null));
        structure.put("latitude", point.map(at -> Json.rounded(at.latitude())).orElse(null));
    }

    /** The schema wants no full stop at the end. */
    private String name() {
        String name = cut(place.sheet().name(), LONGEST_NAME);
        while (name.endsWith(".")) {
            name = name.substring(0, name.length() - 1).strip();
        }
        return name;
    }

    /** What the registry knows in words; where that is too short for the schema, its kinds and where it lies are said. */
    private String description() {
        String own = place.text(PlaceField.DESCRIPTION).strip();
        if (own.length() >= SHORTEST_DESCRIPTION) {
            return cut(own, LONGEST_DESCRIPTION);
        }
        Set<PlaceType> types = place.find(PlaceField.TYPES).orElse(Set.of());
        String kinds = types.stream().map(FRENCH::of).collect(Collectors.joining(", "));
        String said = FRENCH.format(
                "dump.description",
                place.sheet().name(),
                kinds.isEmpty() ? "" : FRENCH.format("dump.description-kinds", kinds),
                place.commune().isEmpty() ? "" : FRENCH.format("dump.description-commune", place.commune()));
        return cut(own.isEmpty() ? said : own + " " + said, LONGEST_DESCRIPTION);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1).strip() + "…";
    }

    private List<String> networks() {
        Set<String> networks = new TreeSet<>();
        for (LabelGrant label : place.sheet().profile().listOf(PlaceField.LABELS)) {
            if (label.isHeldOn(today) && NETWORKS.containsKey(label.kind())) {
                networks.add(NETWORKS.get(label.kind()));
            }
        }
        return networks.isEmpty() ? null : List.copyOf(networks);
    }

    private static String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
