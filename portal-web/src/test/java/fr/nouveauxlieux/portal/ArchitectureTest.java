package fr.nouveauxlieux.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "fr.nouveauxlieux.portal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule nothingHereReachesTheDatabaseOrTheIndexItself = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..", "jakarta.persistence..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule nothingHereKnowsTheInnerPackagesOfTheDomain = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "fr.nouveauxlieux.place.model..",
                    "fr.nouveauxlieux.place.indexing..",
                    "fr.nouveauxlieux.store..",
                    "fr.nouveauxlieux..internal..");

    @ArchTest
    static final ArchRule pagesDoNotKnowTheApi = noClasses()
            .that()
            .resideInAPackage("..portal.page..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..portal.api..", "..portal.tile..", "..portal.health..");

    @ArchTest
    static final ArchRule theRestDoesNotKnowPages = noClasses()
            .that()
            .resideOutsideOfPackages("..portal.page..", "..portal.theme..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..portal.page..", "..portal.theme..")
            .as("only pages know pages and themes");

    @ArchTest
    static final ArchRule pagesDoNotKnowEachOther = slices().matching(
                    "fr.nouveauxlieux.portal.page.(search|place|content|error)..")
            .should()
            .notDependOnEachOther();
}
