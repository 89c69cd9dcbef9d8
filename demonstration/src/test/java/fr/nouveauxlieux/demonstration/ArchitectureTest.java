package fr.nouveauxlieux.demonstration;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packagesOf = DemonstrationRegistry.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theDemonstrationKnowsOnlyGeodataAndTheJdk = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "fr.nouveauxlieux.demonstration..",
                    "fr.nouveauxlieux.geodata.coordinates",
                    "fr.nouveauxlieux.geodata.territory");

    @ArchTest
    static final ArchRule itsPackagesFormNoCircle =
            slices().matching("fr.nouveauxlieux.demonstration.(*)..").should().beFreeOfCycles();
}
