package fr.nouveauxlieux.demonstration;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("fr.nouveauxlieux.demonstration");

    @Test
    void theDemonstrationKnowsOnlyGeodataAndTheJdk() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "fr.nouveauxlieux.demonstration..",
                        "fr.nouveauxlieux.geodata.coordinates",
                        "fr.nouveauxlieux.geodata.territory")
                .check(CLASSES);
    }

    @Test
    void itsPackagesFormNoCircle() {
        slices().matching("fr.nouveauxlieux.demonstration.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
