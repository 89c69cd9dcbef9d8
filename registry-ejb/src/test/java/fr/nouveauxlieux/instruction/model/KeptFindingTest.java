package fr.nouveauxlieux.instruction.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.call.RuleOutcome.Verdict;
import fr.nouveauxlieux.instruction.JudgementView.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptFindingTest {

    @ParameterizedTest
    @CsvSource({"HOLDS, FAILS", "FAILS, HOLDS", "UNKNOWN, HOLDS", "UNKNOWN, FAILS"})
    void decidingOtherwiseThanTheComputerFoundTakesAReason(Verdict computed, Verdict decided) {
        assertThatThrownBy(() -> new KeptFinding(new Finding("legal-form", computed, decided, "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("legal-form");
        Finding reasoned = new Finding("legal-form", computed, decided, "Statuts vus");
        assertThat(new KeptFinding(reasoned).finding()).isEqualTo(reasoned);
    }

    @Test
    void agreeingTakesNone() {
        Finding agreed = new Finding("legal-form", Verdict.HOLDS, Verdict.HOLDS, "");
        assertThat(new KeptFinding(agreed).finding()).isEqualTo(agreed);
    }
}
