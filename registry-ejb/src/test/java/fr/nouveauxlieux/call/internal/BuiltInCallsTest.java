package fr.nouveauxlieux.call.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.EligibilityRule;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.call.budget.BudgetTerms;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.call.internal.BuiltInCalls.BuiltInCall;
import fr.nouveauxlieux.kernel.Money;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BuiltInCallsTest {

    private static final List<CallDefinition> CALLS =
            BuiltInCalls.listAll().stream().map(BuiltInCall::definition).toList();

    private static final CallDefinition FABRIQUES = CALLS.get(0);

    @Test
    void eachFileIsNamedAfterItsCall() {
        assertThat(CALLS.stream().map(call -> call.code() + ".json")).containsExactlyElementsOf(BuiltInCalls.NAMES);
    }

    @Test
    void fabriquesAskFor75To150ThousandEurosOverThreeYears() {
        BudgetTerms terms = FABRIQUES
                .form()
                .findField(AnswerPath.of("budget"))
                .flatMap(FormField::budget)
                .orElseThrow();

        assertThat(terms.years()).isEqualTo(3);
        assertThat(terms.leastAid()).contains(Money.ofEuros(75_000));
        assertThat(terms.mostAid()).contains(Money.ofEuros(150_000));
        assertThat(terms.mostAidAYear()).contains(Money.ofEuros(50_000));
    }

    @Test
    void fabriquesAreInPriorityNeighbourhoodsOrOutsideLargeCentres() {
        EligibilityRule rule = FABRIQUES.rules().stream()
                .filter(found -> found.code().equals("territory"))
                .findFirst()
                .orElseThrow();

        assertThat(rule.blocking()).isTrue();
        assertThat(((EligibilityRule.OneOf) rule).rules())
                .hasExactlyElementsOfTypes(
                        EligibilityRule.NearPriorityNeighbourhood.class, EligibilityRule.Density.class);
    }

    @Test
    void togetherTheCallsUseEveryKindOfFieldButProse() {
        Set<FieldKind> used = CALLS.stream()
                .flatMap(call -> listFields(call.form()))
                .map(FormField::kind)
                .collect(Collectors.toSet());

        assertThat(EnumSet.complementOf(EnumSet.copyOf(used))).containsExactly(FieldKind.RICH_TEXT);
    }

    @Test
    void associationsSubscribeToTheRepublicanCommitmentWhereTheyMayApply() {
        assertThat(CALLS).allSatisfy(call -> assertThat(call.form().findField(AnswerPath.of("republican-commitment")))
                .isPresent());
    }

    @Test
    void aDemonstrationHasAPastAndAnOpenWaveOfEachCall() {
        Instant start = Instant.parse("2026-11-22T21:00:00Z");

        assertThat(DemonstrationWaves.plannedAt(start)).hasSize(2 * CALLS.size() + 2);
        assertThat(CALLS).allSatisfy(call -> assertThat(DemonstrationWaves.plannedAt(start).stream()
                        .map(wave -> wave.view())
                        .filter(wave -> wave.call().equals(call.code()))
                        .map(wave -> wave.isOpenAt(start)))
                .startsWith(false, true));
    }

    @Test
    void noTwoWavesOfADemonstrationTakeDossiersOfACallAtOnce() {
        Instant start = Instant.parse("2026-11-22T21:00:00Z");
        List<WaveView> waves = DemonstrationWaves.plannedAt(start).stream()
                .map(wave -> wave.view())
                .toList();

        assertThat(waves).allSatisfy(wave -> assertThat(waves)
                .filteredOn(other -> other != wave && other.call().equals(wave.call()))
                .noneMatch(other -> other.opensAt().isBefore(wave.closesAt())
                        && wave.opensAt().isBefore(other.closesAt())));
    }

    @Test
    void theFirstStartOfADemonstrationIsToldByItsPastWave() {
        Instant start = Instant.parse("2026-11-22T21:00:00Z");
        Instant told =
                DemonstrationWaves.startOf(DemonstrationWaves.plannedAt(start).get(0));

        assertThat(DemonstrationWaves.plannedAt(told).stream().map(wave -> wave.view()))
                .isEqualTo(DemonstrationWaves.plannedAt(start).stream()
                        .map(wave -> wave.view())
                        .toList());
    }

    private static Stream<FormField> listFields(CallForm form) {
        return form.sections().stream()
                .flatMap(section -> section.fields().stream())
                .flatMap(field -> Stream.concat(Stream.of(field), field.fields().stream()));
    }
}
