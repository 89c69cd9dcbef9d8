package fr.nouveauxlieux;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "fr.nouveauxlieux", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theDomainDoesNotKnowHttpNorPages = noClasses()
            .that()
            .resideInAnyPackage("fr.nouveauxlieux.place..", "fr.nouveauxlieux.territory..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "jakarta.ws..", "jakarta.faces..", "fr.nouveauxlieux.portal..");

    @ArchTest
    static final ArchRule theDomainDoesNotKnowLuceneNorGeoTools = noClasses()
            .that()
            .resideInAnyPackage("fr.nouveauxlieux.place..", "fr.nouveauxlieux.territory..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..", "org.geotools..", "org.geotools.api..");

    @ArchTest
    static final ArchRule librariesBelowDoNotKnowTheContainer = noClasses()
            .that()
            .resideInAnyPackage("fr.nouveauxlieux.geodata..", "fr.nouveauxlieux.search..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "fr.nouveauxlieux.place..");

    @ArchTest
    static final ArchRule geodataKnowsNothingElseOfTheProject = noClasses()
            .that()
            .resideInAPackage("fr.nouveauxlieux.geodata..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fr.nouveauxlieux.search..");

    @ArchTest
    static final ArchRule importInternalsAreForTheImportAlone = classes()
            .that()
            .resideInAPackage("fr.nouveauxlieux.place.ingest.internal..")
            .should()
            .onlyBeAccessed()
            .byAnyPackage("fr.nouveauxlieux.place.ingest..");

    @ArchTest
    static final ArchRule entitiesOfPlacesStayInThePlaceFeature = classes()
            .that()
            .resideInAPackage("fr.nouveauxlieux.place.model..")
            .should()
            .onlyBeAccessed()
            .byAnyPackage("fr.nouveauxlieux.place..");

    @ArchTest
    static final ArchRule valuesDoNotKnowHowTheyAreKept = noClasses()
            .that()
            .resideInAPackage("fr.nouveauxlieux.place.vocabulary..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "com.fasterxml..");

    @ArchTest
    static final ArchRule featuresDoNotTurnInCircles =
            slices().matching("fr.nouveauxlieux.place.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theTimeIsReadFromTheClock = noClasses()
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
            .callMethod(System.class, "currentTimeMillis");
}
