package fr.nouveauxlieux.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String PUBLIC_FACE = "fr.nouveauxlieux.search";

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(PUBLIC_FACE);
    }

    @Test
    void luceneStaysInside() {
        noClasses()
                .that()
                .resideInAPackage(PUBLIC_FACE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(classes);
    }

    @Test
    void nothingInternalShows() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(PUBLIC_FACE)
                .and()
                .arePublic()
                .should(mentionInternalTypes())
                .check(classes);
    }

    @Test
    void noContainerAndNoNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "java.net..", "java.sql..")
                .check(classes);
    }

    @Test
    void innerPackagesDependOnEachOtherOneWay() {
        slices().matching("fr.nouveauxlieux.search.internal.(*)")
                .should()
                .beFreeOfCycles()
                .check(classes);
    }

    private static ArchCondition<JavaMethod> mentionInternalTypes() {
        return new ArchCondition<>("mention internal types") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean mentions = method.getAllInvolvedRawTypes().stream()
                        .anyMatch(type -> type.getPackageName().contains(".internal"));
                events.add(new SimpleConditionEvent(method, mentions, method.getFullName()));
            }
        };
    }
}
