package fr.nouveauxlieux.portal;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.nouveauxlieux.portal");

    @Test
    void nothingHereReachesTheDatabaseOrTheIndexItself() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..", "jakarta.persistence..", "java.sql..", "javax.sql..")
                .check(PORTAL);
    }

    @Test
    void nothingHereKnowsTheInnerPackagesOfTheDomain() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "fr.nouveauxlieux..model..",
                        "fr.nouveauxlieux.place.indexing..",
                        "fr.nouveauxlieux.store..",
                        "fr.nouveauxlieux..internal..")
                .check(PORTAL);
    }

    @Test
    void pagesDoNotKnowTheApi() {
        noClasses()
                .that()
                .resideInAPackage("..portal.page..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..portal.api..", "..portal.tile..", "..portal.health..")
                .check(PORTAL);
    }

    @Test
    void onlyPagesKnowPagesAndThemes() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..portal.page..", "..portal.theme..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..portal.page..", "..portal.theme..")
                .check(PORTAL);
    }

    @Test
    void pagesDoNotKnowEachOther() {
        slices().matching(
                        "fr.nouveauxlieux.portal.page.(search|place|content|error|signin|account|organisation|privacy|staff|call|dossier)..")
                .should()
                .notDependOnEachOther()
                // The staff read answers in the words in which their authors do.
                .ignoreDependency(
                        resideInAPackage("..portal.page.staff.dossier.."),
                        resideInAPackage("..portal.page.dossier.field.."))
                .ignoreDependency(
                        resideInAnyPackage(
                                "..portal.page.staff.reading..",
                                "..portal.page.staff.ranking..",
                                "..portal.page.staff.committee.."),
                        resideInAPackage("..portal.page.dossier.field.."))
                // Who writes a call sees its form as its applicants will.
                .ignoreDependency(
                        resideInAPackage("..portal.page.staff.call.definition.."),
                        resideInAPackage("..portal.page.dossier.."))
                .check(PORTAL);
    }
}
