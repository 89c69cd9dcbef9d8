package fr.nouveauxlieux.portal.dump;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the published schemas ask, written down from their definitions: "lieux de médiation numérique" 1.0.2 of 11 April
 * 2024 (Table Schema, Licence Ouverte 2.0) and the structure of data·inclusion 1.0 (JSON Schema).
 */
final class PublishedSchemas {

    /** The columns in their order. */
    static final List<String> MEDIATION_COLUMNS = List.of(
            "id pivot nom commune code_postal code_insee adresse complement_adresse latitude longitude typologie telephone"
                    .concat(" courriels site_web horaires presentation_resume presentation_detail source itinerance")
                    .concat(" structure_parente date_maj services publics_specifiquement_adresses")
                    .concat(
                            " prise_en_charge_specifique frais_a_charge dispositif_programmes_nationaux formations_labels")
                    .concat(
                            " autres_formations_labels modalites_acces modalites_accompagnement fiche_acces_libre prise_rdv")
                    .split(" "));

    private static final Set<String> MEDIATION_REQUIRED =
            Set.of("id", "pivot", "nom", "commune", "code_postal", "adresse", "date_maj");

    private static final Map<String, Pattern> MEDIATION_PATTERNS = Map.ofEntries(
            entry("pivot", Pattern.compile("[a-zA-Z0-9]{9,14}")),
            entry("code_postal", Pattern.compile("\\d{5}")),
            entry("code_insee", Pattern.compile("([013-9]\\d|2[AB1-9])\\d{3}")),
            entry("latitude", Pattern.compile("-?\\d+(\\.\\d+)?")),
            entry("longitude", Pattern.compile("-?\\d+(\\.\\d+)?")),
            entry(
                    "telephone",
                    Pattern.compile("(\\+33|\\+590|\\+594|\\+262|\\+596|\\+269|\\+687|\\+689|\\+508|\\+681)\\d{6,9}")),
            entry("presentation_resume", Pattern.compile("(?s).{0,280}")),
            entry("date_maj", Pattern.compile("\\d{4}-\\d{2}-\\d{2}")),
            entry("itinerance", listOf("Itinérant", "Fixe")),
            entry(
                    "services",
                    listOf(
                            "Aide aux démarches administratives",
                            "Maîtrise des outils numériques du quotidien",
                            "Insertion professionnelle via le numérique",
                            "Utilisation sécurisée du numérique",
                            "Parentalité et éducation avec le numérique",
                            "Loisirs et créations numériques",
                            "Compréhension du monde numérique",
                            "Accès internet et matériel informatique",
                            "Acquisition de matériel informatique à prix solidaire")),
            entry(
                    "publics_specifiquement_adresses",
                    listOf("Jeunes", "Étudiants", "Familles et/ou enfants", "Seniors", "Femmes")),
            entry("frais_a_charge", listOf("Gratuit", "Gratuit sous condition", "Payant")),
            entry(
                    "dispositif_programmes_nationaux",
                    listOf("Aidants Connect", "Conseillers numériques", "France Services")),
            entry("formations_labels", listOf("Fabriques de Territoire", "ORDI 3.0")));

    private static final Set<String> INCLUSION_REQUIRED = Set.of("source", "id", "nom", "description", "date_maj");

    private static final Map<String, Pattern> INCLUSION_PATTERNS = Map.of(
            "siret", Pattern.compile("\\d{14}"),
            "code_postal", Pattern.compile("\\d{5}"),
            "code_insee", Pattern.compile("\\w{5}"),
            "nom", Pattern.compile("(?s).{3,150}(?<!\\.)"),
            "description", Pattern.compile("(?s).{50,2000}"),
            "courriel", Pattern.compile("[^@\\s]+@[^@\\s]+"));

    private static final Set<String> INCLUSION_PROPERTIES = Set.of(
            "source id nom date_maj description siret commune code_postal code_insee adresse complement_adresse longitude"
                    .concat(
                            " latitude telephone courriel site_web horaires_accueil accessibilite_lieu reseaux_porteurs")
                    .split(" "));

    private static final Set<String> INCLUSION_NETWORKS =
            Set.of("france-service", "fabrique-de-territoire", "campus-connecte");

    private PublishedSchemas() {}

    private static Pattern listOf(String... values) {
        String any =
                String.join("|", List.of(values).stream().map(Pattern::quote).toList());
        return Pattern.compile("(?:(?:^|\\|)(?:" + any + "))+");
    }

    static void checkMediation(Map<String, String> cells) {
        assertThat(List.copyOf(cells.keySet())).isEqualTo(MEDIATION_COLUMNS);
        cells.forEach((column, value) -> {
            if (value.isEmpty()) {
                assertThat(MEDIATION_REQUIRED).doesNotContain(column);
            } else if (MEDIATION_PATTERNS.containsKey(column)) {
                assertThat(value).as(column).matches(MEDIATION_PATTERNS.get(column));
            }
        });
    }

    static void checkInclusion(Map<String, ?> structure) {
        assertThat(structure.keySet()).containsExactlyInAnyOrderElementsOf(INCLUSION_PROPERTIES);
        structure.forEach((property, value) -> {
            if (value == null) {
                assertThat(INCLUSION_REQUIRED).doesNotContain(property);
            } else if (INCLUSION_PATTERNS.containsKey(property)) {
                assertThat((String) value).as(property).matches(INCLUSION_PATTERNS.get(property));
            } else if (Set.of("latitude", "longitude").contains(property)) {
                assertThat(value).isInstanceOf(Double.class);
            } else if (Set.of("site_web", "accessibilite_lieu").contains(property)) {
                assertThat(URI.create((String) value).isAbsolute()).as(property).isTrue();
            } else if (property.equals("date_maj")) {
                assertThat(LocalDate.parse((String) value)).isNotNull();
            } else if (property.equals("reseaux_porteurs")) {
                assertThat((List<?>) value).doesNotHaveDuplicates().allMatch(INCLUSION_NETWORKS::contains);
            } else {
                assertThat(value).as(property).isInstanceOf(String.class);
            }
        });
    }
}
