package fr.nouveauxlieux.place.indexing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.search.PlaceDocument;
import fr.nouveauxlieux.search.PlaceSummary;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The index knows places and no people; the contacts of a place are shown with it, but nobody is found by them. */
class PersonalDataInIndexTest {

    @Test
    void nothingOfPeopleCanComeIntoTheIndex() {
        noClasses()
                .that()
                .resideInAnyPackage("fr.nouveauxlieux.place.indexing..", "fr.nouveauxlieux.search..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "fr.nouveauxlieux.account..",
                        "fr.nouveauxlieux.organisation..",
                        "fr.nouveauxlieux.notification..",
                        "fr.nouveauxlieux.audit..",
                        "fr.nouveauxlieux.privacy..")
                .check(new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("fr.nouveauxlieux"));
    }

    @Test
    void whatIsIndexedByItselfIsOfThePlace() {
        assertThat(componentsOf(PlaceDocument.class))
                .containsExactly("summary", "otherNames", "words", "description", "facets", "opening", "zone", "sheet");
        assertThat(componentsOf(PlaceSummary.class))
                .containsExactly(
                        "id",
                        "name",
                        "address",
                        "postalCode",
                        "communeCode",
                        "communeName",
                        "departement",
                        "types",
                        "labels",
                        "status",
                        "openingHours",
                        "coordinates",
                        "updated",
                        "demonstration");
    }

    @Test
    void aPlaceIsNotFoundByItsContacts() {
        PlaceProfile profile = PlaceProfile.builder()
                .set(PlaceField.NAME, "L’Atelier")
                .set(PlaceField.EMAILS, List.of("jeanne.quelquun@exemple.fr"))
                .set(PlaceField.PHONES, List.of("+33450568749"))
                .build();
        assertThat(SearchWords.of(profile, List.of(), List.of()))
                .noneMatch(word -> word.contains("jeanne") || word.contains("@") || word.contains("450568749"));
    }

    private static List<String> componentsOf(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
