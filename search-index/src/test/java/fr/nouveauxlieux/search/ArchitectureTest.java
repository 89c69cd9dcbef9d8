package fr.nouveauxlieux.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

@AnalyzeClasses(packages = "fr.nouveauxlieux.search", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String PUBLIC_FACE = "fr.nouveauxlieux.search";

    @ArchTest
    static final ArchRule lucene_stays_inside =
            noClasses().that().resideInAPackage(PUBLIC_FACE).should().dependOnClassesThat(luceneTypes());

    @ArchTest
    static final ArchRule nothing_internal_shows = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage(PUBLIC_FACE)
            .and()
            .arePublic()
            .should(mentionInternalTypes());

    @ArchTest
    static final ArchRule no_container_and_no_network =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("jakarta..", "java.net..", "java.sql..");

    @ArchTest
    static final ArchRule inner_packages_depend_on_each_other_one_way =
            slices().matching("fr.nouveauxlieux.search.internal.(*)").should().beFreeOfCycles();

    private static DescribedPredicate<JavaClass> luceneTypes() {
        return JavaClass.Predicates.resideInAPackage("org.apache.lucene..");
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
