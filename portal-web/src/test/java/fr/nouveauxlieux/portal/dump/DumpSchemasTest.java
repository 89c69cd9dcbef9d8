package fr.nouveauxlieux.portal.dump;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.PostalCode;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.kernel.Siret;
import fr.nouveauxlieux.place.LabelGrant;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.place.PlaceSheet;
import fr.nouveauxlieux.place.SourceNotice;
import fr.nouveauxlieux.place.vocabulary.Audience;
import fr.nouveauxlieux.place.vocabulary.Itinerance;
import fr.nouveauxlieux.place.vocabulary.LabelKind;
import fr.nouveauxlieux.place.vocabulary.PlaceType;
import fr.nouveauxlieux.place.vocabulary.Service;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class DumpSchemasTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static PlaceProfile.Builder whole() {
        return PlaceProfile.builder()
                .set(PlaceField.NAME, "Le Relais numérique.")
                .set(PlaceField.TYPES, Set.of(PlaceType.FRANCE_SERVICES, PlaceType.CULTURAL_PLACE))
                .set(PlaceField.DESCRIPTION, "Un accueil pour tous.")
                .set(PlaceField.SIRET, new Siret("13003013300016"))
                .set(PlaceField.STREET, "12 rue Nationale")
                .set(PlaceField.POSTAL_CODE, new PostalCode("59000"))
                .set(PlaceField.COMMUNE_CODE, new CommuneCode("59350"))
                .set(PlaceField.COORDINATES, Coordinates.of(50.6292, 3.0573))
                .set(PlaceField.SERVICES, EnumSet.of(Service.ADMINISTRATIVE_HELP, Service.INTERNET, Service.CAFE))
                .set(PlaceField.AUDIENCES, EnumSet.of(Audience.YOUTH, Audience.SENIORS, Audience.ARTISTS))
                .set(PlaceField.ITINERANCE, Itinerance.BOTH)
                .set(PlaceField.FREE, true)
                .set(PlaceField.PHONES, List.of("+33320000000"))
                .set(PlaceField.EMAILS, List.of("un@exemple.fr", "deux@exemple.fr"))
                .set(PlaceField.WEBSITES, List.of(URI.create("https://exemple.fr/")))
                .set(
                        PlaceField.LABELS,
                        List.of(new LabelGrant(
                                LabelKind.FRANCE_SERVICES,
                                Optional.of(LocalDate.of(2021, 1, 1)),
                                Optional.empty(),
                                "ANCT")))
                .set(PlaceField.UPDATED, LocalDate.of(2026, 1, 31));
    }

    private static PlaceSheet sheetOf(PlaceProfile profile) {
        return new PlaceSheet(
                new PlaceId("khhwzma0jv"),
                profile,
                Map.of(),
                List.of(new Territory(TerritoryKind.COMMUNE, "59350", "Lille", Optional.of("59"))),
                List.of(new SourceNotice("fs", "France Services", "Licence Ouverte 2.0", "", Optional.empty(), true)),
                false);
    }

    @Test
    void aPlaceIsSaidInTheWordsOfDigitalMediation() {
        Map<String, String> cells =
                DigitalMediation.find(sheetOf(whole().build()), TODAY).orElseThrow();
        PublishedSchemas.checkMediation(cells);
        assertThat(cells)
                .containsEntry("pivot", "13003013300016")
                .containsEntry("commune", "Lille")
                .containsEntry("services", "Accès internet et matériel informatique|Aide aux démarches administratives")
                .containsEntry("publics_specifiquement_adresses", "Jeunes|Seniors")
                .containsEntry("typologie", "RFS")
                .containsEntry("itinerance", "Itinérant|Fixe")
                .containsEntry("frais_a_charge", "Gratuit")
                .containsEntry("courriels", "un@exemple.fr|deux@exemple.fr")
                .containsEntry("dispositif_programmes_nationaux", "France Services")
                .containsEntry("prise_en_charge_specifique", "");
    }

    @Test
    void aPlaceIsAStructureOfDataInclusion() {
        Map<String, Object> structure =
                InclusionStructure.find(sheetOf(whole().build()), TODAY).orElseThrow();
        PublishedSchemas.checkInclusion(structure);
        assertThat(structure)
                .containsEntry("nom", "Le Relais numérique")
                .containsEntry("reseaux_porteurs", List.of("france-service"))
                .containsEntry("adresse", "12 rue Nationale");
        assertThat((String) structure.get("description"))
                .startsWith("Un accueil pour tous.")
                .contains("à Lille");
    }

    @Test
    void theCodeOfACommuneIsSaidWhereOnlyThePositionTellsIt() {
        PlaceProfile placed = whole().forget(PlaceField.COMMUNE_CODE).build();
        assertThat(DigitalMediation.find(sheetOf(placed), TODAY).orElseThrow()).containsEntry("code_insee", "59350");
        assertThat(InclusionStructure.find(sheetOf(placed), TODAY).orElseThrow())
                .containsEntry("code_insee", "59350");
    }

    @Test
    void aLabelThatIsNoLongerHeldIsNotSaid() {
        PlaceProfile past = whole().set(
                        PlaceField.LABELS,
                        List.of(new LabelGrant(
                                LabelKind.FRANCE_SERVICES,
                                Optional.of(LocalDate.of(2021, 1, 1)),
                                Optional.of(LocalDate.of(2025, 1, 1)),
                                "ANCT")))
                .build();
        assertThat(DigitalMediation.find(sheetOf(past), TODAY).orElseThrow())
                .containsEntry("dispositif_programmes_nationaux", "");
        assertThat(InclusionStructure.find(sheetOf(past), TODAY).orElseThrow()).containsEntry("reseaux_porteurs", null);
    }

    /** Whatever is not known, what is in the files keeps to the schemas. */
    @RepeatedTest(60)
    void whateverIsNotKnownTheSchemasAreKept(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        PlaceProfile.Builder profile = whole();
        for (PlaceField<?> field : PlaceField.listAll()) {
            if (field != PlaceField.NAME && random.nextInt(4) == 0) {
                profile.forget(field);
            }
        }
        PlaceProfile known = profile.build();
        Optional<Map<String, String>> cells = DigitalMediation.find(sheetOf(known), TODAY);
        cells.ifPresent(PublishedSchemas::checkMediation);
        assertThat(cells.isPresent())
                .isEqualTo(known.knows(PlaceField.SIRET)
                        && known.knows(PlaceField.STREET)
                        && known.knows(PlaceField.POSTAL_CODE)
                        && known.knows(PlaceField.SERVICES)
                        && known.knows(PlaceField.UPDATED));
        Optional<Map<String, Object>> structure = InclusionStructure.find(sheetOf(known), TODAY);
        structure.ifPresent(PublishedSchemas::checkInclusion);
        assertThat(structure.isPresent()).isEqualTo(known.knows(PlaceField.UPDATED));
    }
}
