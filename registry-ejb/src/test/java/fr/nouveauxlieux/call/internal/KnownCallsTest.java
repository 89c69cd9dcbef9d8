package fr.nouveauxlieux.call.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.call.CallSummary;
import fr.nouveauxlieux.call.WaveSheet;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownCallsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Bilingual TITLE = new Bilingual("Vague", "Wave");
    private static final CallCode FABRIQUES = new CallCode("fabriques-de-territoire");
    private static final List<CallDefinition> DEFINITIONS = BuiltInCalls.listAll().stream()
            .map(BuiltInCalls.BuiltInCall::definition)
            .toList();

    private static WaveSheet wave(String call, String code, int opensInDays, int closesInDays, boolean withdrawn) {
        WaveView view = new WaveView(
                new CallCode(call),
                code,
                TITLE,
                NOW.plus(Duration.ofDays(opensInDays)),
                NOW.plus(Duration.ofDays(closesInDays)),
                Duration.ofMinutes(30),
                Optional.empty(),
                Optional.empty());
        return new WaveSheet(view, Optional.empty(), "", withdrawn, 1);
    }

    @Test
    void openCallsComeFirstByDeadlineThenThoseToComeThenThePast() {
        KnownCalls known = new KnownCalls(
                DEFINITIONS,
                List.of(
                        wave("micro-folies", "1", -30, -10, false),
                        wave("lieux-ruraux", "1", -3, 20, false),
                        wave("france-services", "1", -2, 10, false),
                        wave("campus-connectes", "1", 5, 50, false)));

        assertThat(known.list(NOW).stream().map(CallSummary::code).map(CallCode::value))
                .containsExactly(
                        "france-services",
                        "lieux-ruraux",
                        "campus-connectes",
                        "fabriques-de-territoire",
                        "micro-folies");
    }

    @Test
    void ofSeveralOpenWavesTheOneThatClosesFirstTakesDossiers() {
        KnownCalls known = new KnownCalls(
                DEFINITIONS,
                List.of(
                        wave("fabriques-de-territoire", "long", -3, 20, false),
                        wave("fabriques-de-territoire", "short", -2, 10, false),
                        wave("fabriques-de-territoire", "withdrawn", -2, 5, true)));

        assertThat(known.findOpenWave(FABRIQUES, NOW).map(WaveView::code)).contains("short");
    }

    @Test
    void aWaveTakesDossiersUntilItsGraceIsOverAndNoLonger() {
        KnownCalls known = new KnownCalls(DEFINITIONS, List.of(wave("fabriques-de-territoire", "1", -3, 0, false)));
        Instant close = NOW.plus(Duration.ofMinutes(30));

        assertThat(known.findOpenWave(FABRIQUES, close.minusMillis(1))).isPresent();
        assertThat(known.findOpenWave(FABRIQUES, close)).isEmpty();
    }

    @Test
    void aWithdrawnWaveIsShownNoMoreButStillFound() {
        KnownCalls known = new KnownCalls(DEFINITIONS, List.of(wave("fabriques-de-territoire", "1", -3, 5, true)));

        assertThat(known.find(FABRIQUES).orElseThrow().waves()).isEmpty();
        assertThat(known.getWave(FABRIQUES, "1").code()).isEqualTo("1");
    }

    @Test
    void aWaveThatWasNotReadYetIsNotFound() {
        KnownCalls known = new KnownCalls(DEFINITIONS, List.of(wave("fabriques-de-territoire", "1", -3, 5, false)));

        assertThat(known.findWave(FABRIQUES, "1")).isPresent();
        assertThat(known.findWave(FABRIQUES, "2")).isEmpty();
        assertThatThrownBy(() -> known.getWave(FABRIQUES, "2")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSecondStageIsFoundFromItsFirstByItsNewestVersionAlone() {
        CallDefinition call = DEFINITIONS.get(0);
        CallCode letter = new CallCode("lettre");
        CallDefinition first = after(call, letter, 1, Optional.empty());
        CallDefinition second = after(call, FABRIQUES, 2, Optional.of(letter));
        CallDefinition third = after(call, FABRIQUES, 3, Optional.empty());

        assertThat(new KnownCalls(List.of(call, first, second), List.of()).listAfter(letter))
                .singleElement()
                .extracting(CallSummary::code)
                .isEqualTo(FABRIQUES);
        assertThat(new KnownCalls(List.of(call, first, second, third), List.of()).listAfter(letter))
                .isEmpty();
        assertThat(new KnownCalls(List.of(call, first, second), List.of()).listAfter(FABRIQUES))
                .isEmpty();
    }

    private static CallDefinition after(CallDefinition call, CallCode code, int version, Optional<CallCode> after) {
        return new CallDefinition(
                code,
                version,
                call.title(),
                call.summary(),
                call.presentation(),
                call.service(),
                call.form(),
                call.rules(),
                call.grid(),
                call.envelopes(),
                call.letters(),
                after);
    }

    @Test
    void theNewestVersionIsFoundAndFormerOnesStay() {
        CallDefinition first = DEFINITIONS.get(0);
        CallDefinition second = new CallDefinition(
                first.code(),
                2,
                new Bilingual("Nouveau", "New"),
                first.summary(),
                first.presentation(),
                first.service(),
                first.form(),
                first.rules(),
                first.grid(),
                first.envelopes(),
                first.letters(),
                Optional.empty());
        KnownCalls known = new KnownCalls(List.of(second, first), List.of());

        assertThat(known.find(FABRIQUES).orElseThrow().version()).isEqualTo(2);
        assertThat(known.getVersion(FABRIQUES, 1).title()).isEqualTo(first.title());
        assertThatThrownBy(() -> known.getVersion(FABRIQUES, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThat(known.list(NOW)).hasSize(1);
    }
}
