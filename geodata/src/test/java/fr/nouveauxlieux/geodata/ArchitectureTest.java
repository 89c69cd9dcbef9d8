package fr.nouveauxlieux.geodata;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "fr.nouveauxlieux.geodata", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule isPlainJava = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "javax..", "fr.nouveauxlieux.registry..", "fr.nouveauxlieux.search..");

    @ArchTest
    static final ArchRule geoToolsStaysBehindTheConversions = noClasses()
            .that()
            .resideOutsideOfPackage("..coordinates.internal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.geotools..");

    @ArchTest
    static final ArchRule noPublicSignatureShowsGeoTools = classes()
            .that()
            .resideInAPackage("..coordinates.internal..")
            .and()
            .arePublic()
            .should()
            .onlyBeAccessed()
            .byAnyPackage("..coordinates..");

    @ArchTest
    static final ArchRule coordinatesKnowNoTerritory = noClasses()
            .that()
            .resideInAPackage("..coordinates..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..territory..", "..geojson..");

    @ArchTest
    static final ArchRule theInsideOfTerritoriesIsForThemAlone = classes()
            .that()
            .resideInAPackage("..territory.internal..")
            .should()
            .onlyBeAccessed()
            .byAnyPackage("..territory..");

    @ArchTest
    static final ArchRule nothingDependsOnTheImporters = noClasses()
            .that()
            .resideOutsideOfPackage("..territory.official..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..territory.official..");
}
