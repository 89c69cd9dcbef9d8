package fr.nouveauxlieux.geodata;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("fr.nouveauxlieux.geodata");

    @Test
    void theModuleIsPlainJava() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "javax..", "fr.nouveauxlieux.search..", "fr.nouveauxlieux.registry..")
                .check(MODULE);
    }

    @Test
    void geoToolsStaysBehindTheConversions() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..coordinates.internal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.geotools..")
                .check(MODULE);
    }

    @Test
    void noPublicSignatureShowsGeoTools() {
        Stream<JavaCodeUnit> signatures = MODULE.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC));
        assertThat(signatures).isNotEmpty().noneMatch(unit -> Stream.concat(
                        Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
                .map(JavaClass::getPackageName)
                .anyMatch(name -> name.startsWith("org.geotools")));
    }

    @Test
    void coordinatesKnowNoTerritory() {
        noClasses()
                .that()
                .resideInAPackage("..coordinates..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..territory..", "..geojson..")
                .check(MODULE);
    }

    @Test
    void insidesAreForTheirOwnPackageAlone() {
        classes()
                .that()
                .resideInAPackage("..coordinates.internal..")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAPackage("..coordinates..")
                .check(MODULE);
        classes()
                .that()
                .resideInAPackage("..territory.internal..")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAPackage("..territory..")
                .check(MODULE);
    }

    @Test
    void nothingDependsOnTheImporters() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..territory.official..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..territory.official..")
                .check(MODULE);
    }
}
