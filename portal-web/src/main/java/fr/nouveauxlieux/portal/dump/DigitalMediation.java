package fr.nouveauxlieux.portal.dump;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.place.LabelGrant;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceSheet;
import fr.nouveauxlieux.place.vocabulary.Audience;
import fr.nouveauxlieux.place.vocabulary.Itinerance;
import fr.nouveauxlieux.place.vocabulary.LabelKind;
import fr.nouveauxlieux.place.vocabulary.PlaceType;
import fr.nouveauxlieux.place.vocabulary.Service;
import fr.nouveauxlieux.portal.http.Json;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A place in the schema "lieux de médiation numérique", version 1.0.2: the standard of La MedNum and the ANCT. Only what
 * the registry knows is said; a place without all that the schema requires is not one of the file.
 */
final class DigitalMediation {

    /** Every column, in the order of the schema. */
    static final List<String> COLUMNS = List.of(
            "id",
            "pivot",
            "nom",
            "commune",
            "code_postal",
            "code_insee",
            "adresse",
            "complement_adresse",
            "latitude",
            "longitude",
            "typologie",
            "telephone",
            "courriels",
            "site_web",
            "horaires",
            "presentation_resume",
            "presentation_detail",
            "source",
            "itinerance",
            "structure_parente",
            "date_maj",
            "services",
            "publics_specifiquement_adresses",
            "prise_en_charge_specifique",
            "frais_a_charge",
            "dispositif_programmes_nationaux",
            "formations_labels",
            "autres_formations_labels",
            "modalites_acces",
            "modalites_accompagnement",
            "fiche_acces_libre",
            "prise_rdv");

    private static final List<String> REQUIRED =
            List.of("id", "pivot", "nom", "commune", "code_postal", "adresse", "date_maj", "services");
    private static final Pattern TELEPHONE = Pattern.compile("\\+(?:33|590|594|262|596|269|687|689|508|681)\\d{6,9}");
    private static final int LONGEST_SUMMARY = 280;
    private static final String SEPARATOR = "|";

    private static final Map<Service, String> SERVICES = new EnumMap<>(Map.of(
            Service.ADMINISTRATIVE_HELP, "Aide aux démarches administratives",
            Service.DIGITAL_HELP, "Maîtrise des outils numériques du quotidien",
            Service.INTERNET, "Accès internet et matériel informatique"));
    private static final Map<PlaceType, String> TYPES = new EnumMap<>(Map.of(
            PlaceType.THIRD_PLACE, "TIERS_LIEUX",
            PlaceType.COWORKING, "TIERS_LIEUX",
            PlaceType.FABLAB, "FABLAB",
            PlaceType.FRANCE_SERVICES, "RFS",
            PlaceType.LIBRARY, "BIB",
            PlaceType.PUBLIC_DIGITAL_SPACE, "EPN",
            PlaceType.RECYCLING_CENTRE, "RESSOURCERIE"));
    private static final Map<Audience, String> AUDIENCES = new EnumMap<>(Map.of(
            Audience.YOUTH, "Jeunes",
            Audience.STUDENTS, "Étudiants",
            Audience.FAMILIES, "Familles et/ou enfants",
            Audience.SENIORS, "Seniors"));

    private final Known place;
    private final LocalDate today;
    private final Map<String, String> cells = new LinkedHashMap<>();

    private DigitalMediation(PlaceSheet sheet, LocalDate today) {
        this.place = new Known(sheet);
        this.today = today;
        COLUMNS.forEach(column -> cells.put(column, ""));
    }

    /**
     * The cells of a place by column, in their order; those of which nothing is known are empty.
     *
     * @param today on which labels are held or no more
     * @return empty where something that the schema requires is not known
     */
    static Optional<Map<String, String>> find(PlaceSheet sheet, LocalDate today) {
        Map<String, String> cells = new DigitalMediation(sheet, today).fill();
        return REQUIRED.stream().noneMatch(column -> cells.get(column).isEmpty())
                ? Optional.of(cells)
                : Optional.empty();
    }

    private Map<String, String> fill() {
        fillIdentity();
        fillAddress();
        fillContact();
        fillOffer();
        return cells;
    }

    private void fillIdentity() {
        cells.put("id", place.sheet().id().value());
        cells.put(
                "pivot",
                place.find(PlaceField.SIRET)
                        .map(siret -> siret.value())
                        .or(() -> place.find(PlaceField.RNA).map(rna -> rna.value()))
                        .orElse(""));
        cells.put("nom", place.sheet().name());
        cells.put("typologie", words(place.find(PlaceField.TYPES).orElse(Set.of()), TYPES));
        String description = place.text(PlaceField.DESCRIPTION);
        cells.put(description.length() <= LONGEST_SUMMARY ? "presentation_resume" : "presentation_detail", description);
        cells.put("structure_parente", place.text(PlaceField.ORGANISATION));
        cells.put("source", place.sources());
        cells.put("date_maj", place.updated().orElse(""));
    }

    private void fillAddress() {
        cells.put("commune", place.commune());
        cells.put(
                "code_postal",
                place.find(PlaceField.POSTAL_CODE).map(code -> code.value()).orElse(""));
        cells.put("code_insee", place.communeCode().orElse(""));
        cells.put("adresse", place.text(PlaceField.STREET));
        cells.put("complement_adresse", place.text(PlaceField.ADDRESS_COMPLEMENT));
        Optional<Coordinates> point = place.find(PlaceField.COORDINATES);
        cells.put("latitude", point.map(at -> degrees(at.latitude())).orElse(""));
        cells.put("longitude", point.map(at -> degrees(at.longitude())).orElse(""));
    }

    private static String degrees(double value) {
        return Double.toString(Json.rounded(value));
    }

    private void fillContact() {
        cells.put(
                "telephone",
                place.first(PlaceField.PHONES)
                        .filter(phone -> TELEPHONE.matcher(phone).matches())
                        .orElse(""));
        cells.put("courriels", joined(place.sheet().profile().listOf(PlaceField.EMAILS)));
        cells.put("site_web", joined(place.sheet().profile().listOf(PlaceField.WEBSITES)));
        cells.put(
                "horaires",
                place.find(PlaceField.OPENING_HOURS).map(hours -> hours.text()).orElse(""));
        cells.put(
                "fiche_acces_libre",
                place.find(PlaceField.ACCESSIBILITY_LINK)
                        .map(Objects::toString)
                        .filter(link -> link.startsWith("https://acceslibre.beta.gouv.fr/"))
                        .orElse(""));
    }

    private void fillOffer() {
        Collection<Audience> audiences = place.find(PlaceField.AUDIENCES).orElse(Set.of());
        cells.put("services", words(place.find(PlaceField.SERVICES).orElse(Set.of()), SERVICES));
        cells.put(
                "publics_specifiquement_adresses",
                audiences.contains(Audience.EVERYONE) ? "" : words(audiences, AUDIENCES));
        cells.put(
                "frais_a_charge",
                place.find(PlaceField.FREE)
                        .map(free -> free ? "Gratuit" : "Payant")
                        .orElse(""));
        cells.put(
                "itinerance",
                place.find(PlaceField.ITINERANCE)
                        .map(DigitalMediation::itinerance)
                        .orElse(""));
        cells.put("dispositif_programmes_nationaux", holds(LabelKind.FRANCE_SERVICES) ? "France Services" : "");
        cells.put("formations_labels", holds(LabelKind.FABRIQUE_DE_TERRITOIRE) ? "Fabriques de Territoire" : "");
    }

    private static String itinerance(Itinerance itinerance) {
        return switch (itinerance) {
            case FIXED -> "Fixe";
            case MOBILE -> "Itinérant";
            case BOTH -> "Itinérant" + SEPARATOR + "Fixe";
        };
    }

    private boolean holds(LabelKind kind) {
        for (LabelGrant label : place.sheet().profile().listOf(PlaceField.LABELS)) {
            if (label.kind() == kind && label.isHeldOn(today)) {
                return true;
            }
        }
        return false;
    }

    /** In the order of our lists, so that files of the same places are the same. */
    private static <E extends Enum<E>> String words(Collection<E> values, Map<E, String> words) {
        return values.stream()
                .sorted()
                .map(words::get)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(SEPARATOR));
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(SEPARATOR));
    }
}
