package fr.nouveauxlieux;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.nouveauxlieux.configuration.StagedClock;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("fr.nouveauxlieux");

    private static final String[] LIBRARIES = {"fr.nouveauxlieux.geodata..", "fr.nouveauxlieux.search.."};

    @Test
    void theDomainDoesNotKnowHttpNorPages() {
        noClasses()
                .that()
                .resideOutsideOfPackages(LIBRARIES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.servlet..", "jakarta.ws..", "jakarta.faces..", "fr.nouveauxlieux.portal..")
                .check(CLASSES);
    }

    @Test
    void theDomainDoesNotKnowLuceneNorGeoTools() {
        noClasses()
                .that()
                .resideOutsideOfPackages(LIBRARIES)
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
    void internalsAreForTheirOwnFeatureAlone() {
        classes()
                .that()
                .resideInAPackage("..internal..")
                .should(beAccessedOnlyFromThePackageAround("internal"))
                .check(CLASSES);
    }

    @Test
    void entitiesStayInTheirOwnFeature() {
        classes()
                .that()
                .resideInAPackage("..model..")
                .should(beAccessedOnlyFromThePackageAround("model"))
                .check(CLASSES);
    }

    private static ArchCondition<JavaClass> beAccessedOnlyFromThePackageAround(String part) {
        return new ArchCondition<>("be accessed only from the package around " + part) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                String around =
                        item.getPackageName().substring(0, item.getPackageName().indexOf("." + part));
                item.getDirectDependenciesToSelf().stream()
                        .filter(dependency ->
                                !(dependency.getOriginClass().getPackageName() + ".").startsWith(around + "."))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(item, dependency.getDescription())));
            }
        };
    }

    @Test
    void assignmentsDoNotKnowTheReviewsForWhichTheyAreMade() {
        noClasses()
                .that()
                .resideInAPackage("fr.nouveauxlieux.assignment..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("fr.nouveauxlieux.review..")
                .check(CLASSES);
    }

    @Test
    void permissionsAndTheKernelKnowNoFeature() {
        noClasses()
                .that()
                .resideInAnyPackage("fr.nouveauxlieux.kernel..", "fr.nouveauxlieux.permission..")
                .should()
                .dependOnClassesThat(resideInAPackage("fr.nouveauxlieux..")
                        .and(resideOutsideOfPackages("fr.nouveauxlieux.kernel..", "fr.nouveauxlieux.permission..")))
                .check(CLASSES);
    }

    @Test
    void howMessagesAreKeptAndSentIsForTheirFeatureAlone() {
        classes()
                .that()
                .resideInAnyPackage("fr.nouveauxlieux.notification.internal..", "fr.nouveauxlieux.notification.model..")
                .should()
                .onlyBeAccessed()
                .byAnyPackage("fr.nouveauxlieux.notification..")
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
    void addressInternalsAreForAddressesAlone() {
        classes()
                .that()
                .resideInAPackage("fr.nouveauxlieux.address.internal..")
                .should()
                .onlyBeAccessed()
                .byAnyPackage("fr.nouveauxlieux.address..")
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

    @Test
    void theClockIsSetBackForWhatIsMadeUpAloneWhichNoFeatureKnows() {
        noClasses()
                .that()
                .resideOutsideOfPackages("fr.nouveauxlieux.madeup..", "fr.nouveauxlieux.configuration..")
                .should()
                .callMethod(StagedClock.class, "at", Instant.class, Callable.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("fr.nouveauxlieux.madeup..")
                .check(CLASSES);
    }
}
