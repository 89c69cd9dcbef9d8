package fr.nouveauxlieux.instruction.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    @Test
    void valuesAreNumberedFromOneThroughAllConditions() {
        Conditions conditions = new Conditions()
                .add("a is not null")
                .is("b", 1)
                .anyOf(List.of(new Conditions().in("c", List.of("x", "y")), new Conditions().is("d", 2)));
        assertThat(conditions.sql()).isEqualTo("(a is not null) and (b = ?1) and ((c in (?2, ?3)) or (d = ?4))");
    }

    @Test
    void whoeverHasNoGrantFindsNothing() {
        assertThat(new Conditions().anyOf(List.of()).sql()).isEqualTo("(false)");
    }

    @Test
    void aGrantWithoutBoundsFindsEverything() {
        assertThat(new Conditions()
                        .anyOf(List.of(new Conditions().in("c", List.of())))
                        .sql())
                .isEqualTo("(true)");
    }
}
