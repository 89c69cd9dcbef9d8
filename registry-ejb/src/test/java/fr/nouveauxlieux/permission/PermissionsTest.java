package fr.nouveauxlieux.permission;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every use case, whoever adds one. */
class PermissionsTest {

    static List<Class<?>> useCases() {
        return UseCases.list();
    }

    @ParameterizedTest
    @MethodSource("useCases")
    void aUseCaseIsABeanWithOnePublicMethod(Class<?> useCase) {
        assertThat(useCase.isAnnotationPresent(ApplicationScoped.class))
                .as("@ApplicationScoped")
                .isTrue();
        assertThat(Arrays.stream(useCase.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> !method.isSynthetic())
                        .map(Method::getName))
                .as("public methods")
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("useCases")
    void itsCodeIsAFeatureAndAVerb(Class<?> useCase) {
        assertThat(Declaration.of(useCase).code()).matches("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*");
    }

    @Test
    void noTwoUseCasesHaveTheSameCode() {
        assertThat(useCases())
                .isNotEmpty()
                .extracting(useCase -> Declaration.of(useCase).code())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("useCases")
    void someoneMayDoIt(Class<?> useCase) {
        assertThat(Arrays.stream(Role.values())
                        .anyMatch(role -> !Declaration.of(useCase).reachOf(role).isEmpty()))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("useCases")
    void whoeverHasARoleByWhatTheyHoldReachesThatAndNoFurther(Class<?> useCase) {
        Arrays.stream(Role.values()).filter(Role::isHeld).forEach(role -> assertThat(
                        Declaration.of(useCase).reachOf(role))
                .as("%s", role)
                .doesNotContain(Reach.GRANTED));
    }

    @ParameterizedTest
    @MethodSource("useCases")
    void anAuditorChangesNothing(Class<?> useCase) {
        Declaration declaration = Declaration.of(useCase);
        if (declaration.kind() == UseCase.Kind.CHANGE) {
            assertThat(declaration.reachOf(Role.AUDITOR)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("useCases")
    void whatIsRecordedWhenReadIsForTheStaffOrTheOneWhoseItIs(Class<?> useCase) {
        Declaration declaration = Declaration.of(useCase);
        if (declaration.kind() == UseCase.Kind.RECORDED_READING) {
            assertThat(declaration.reachOf(Role.ANYONE)).isEmpty();
            assertThat(declaration.reachOf(Role.PERSON)).isSubsetOf(Reach.OWN);
        }
    }
}
