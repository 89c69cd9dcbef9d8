package fr.nouveauxlieux;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("fr.nouveauxlieux");

    @Test
    void theDomainDoesNotKnowHttpNorPages() {
        noClasses()
                .that()
                .resideInAnyPackage("fr.nouveauxlieux.place..", "fr.nouveauxlieux.territory..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.servlet..", "jakarta.ws..", "jakarta.faces..", "fr.nouveauxlieux.portal..")
                .check(CLASSES);
    }

    @Test
    void theDomainDoesNotKnowLuceneNorGeoTools() {
        noClasses()
                .that()
                .resideInAnyPackage("fr.nouveauxlieux.place..", "fr.nouveauxlieux.territory..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..", "org.geotools..", "org.geotools.api..")
                .check(CLASSES);
    }

    @Test
    void librariesBelowDoNotKnowTheContainer() {
        noClasses()
                .that()
                .resideInAnyPackage("fr.nouveauxlieux.geodata..", "fr.nouveauxlieux.search..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "fr.nouveauxlieux.place..")
                .check(CLASSES);
    }

    @Test
    void geodataKnowsNothingElseOfTheProject() {
        noClasses()
                .that()
                .resideInAPackage("fr.nouveauxlieux.geodata..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("fr.nouveauxlieux.search..")
                .check(CLASSES);
    }

    @Test
    void importInternalsAreForTheImportAlone() {
        classes()
                .that()
                .resideInAPackage("fr.nouveauxlieux.place.ingest.internal..")
                .should()
                .onlyBeAccessed()
                .byAnyPackage("fr.nouveauxlieux.place.ingest..")
                .check(CLASSES);
    }

    @Test
    void entitiesOfPlacesStayInThePlaceFeature() {
        classes()
                .that()
                .resideInAPackage("fr.nouveauxlieux.place.model..")
                .should()
                .onlyBeAccessed()
                .byAnyPackage("fr.nouveauxlieux.place..")
                .check(CLASSES);
    }

    @Test
    void accountInternalsAreForAccountsAndOrganisationsAlone() {
        classes()
                .that()
                .resideInAnyPackage("fr.nouveauxlieux.account.internal..", "fr.nouveauxlieux.account.model..")
                .should()
                .onlyBeAccessed()
                .byAnyPackage("fr.nouveauxlieux.account..", "fr.nouveauxlieux.organisation..")
                .check(CLASSES);
    }

    @Test
    void organisationInternalsAreForOrganisationsAlone() {
        classes()
                .that()
                .resideInAnyPackage("fr.nouveauxlieux.organisation.internal..", "fr.nouveauxlieux.organisation.model..")
                .should()
                .onlyBeAccessed()
                .byAnyPackage("fr.nouveauxlieux.organisation..")
                .check(CLASSES);
    }

    @Test
    void accountsDoNotKnowOrganisations() {
        noClasses()
                .that()
                .resideInAPackage("fr.nouveauxlieux.account..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("fr.nouveauxlieux.organisation..")
                .check(CLASSES);
    }

    @Test
    void theKernelKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAPackage("fr.nouveauxlieux.kernel..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("fr.nouveauxlieux.account..", "fr.nouveauxlieux.place..", "jakarta..")
                .check(CLASSES);
    }

    @Test
    void valuesDoNotKnowHowTheyAreKept() {
        noClasses()
                .that()
                .resideInAPackage("fr.nouveauxlieux.place.vocabulary..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "com.fasterxml..")
                .check(CLASSES);
    }

    @Test
    void featuresDoNotTurnInCircles() {
        slices().matching("fr.nouveauxlieux.place.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void theTimeIsReadFromTheClock() {
        noClasses()
                .that()
                .resideInAPackage("fr.nouveauxlieux..")
                .and()
                .doNotHaveSimpleName("SystemClock")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }
}
