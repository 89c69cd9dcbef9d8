package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.CallSummary;
import fr.nouveauxlieux.call.WaveSheet;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.kernel.CallCode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All calls and waves at one moment.
 *
 * @param definitions every version of every call
 * @param waves by when they open, withdrawn ones too: dossiers name them
 */
record KnownCalls(List<CallDefinition> definitions, List<WaveSheet> waves) {

    static final KnownCalls NONE = new KnownCalls(List.of(), List.of());

    KnownCalls {
        definitions = List.copyOf(definitions);
        waves = List.copyOf(waves);
    }

    /** Where a call stands in the list: those that take dossiers, those that will, the others. */
    private enum Rank {
        OPEN,
        TO_COME,
        PAST
    }

    /** By rank; within it, the nearest moment first: the deadline, the opening. Past ones by code. */
    private record Place(Rank rank, Instant moment, CallCode call) implements Comparable<Place> {

        private static final Comparator<Place> ORDER = Comparator.comparing(Place::rank)
                .thenComparing(Place::moment)
                .thenComparing(place -> place.call().value());

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    List<CallSummary> list(Instant now) {
        return definitions.stream()
                .map(CallDefinition::code)
                .distinct()
                .sorted(Comparator.comparing(call -> placeOf(call, now)))
                .map(call -> findNewest(call).orElseThrow())
                .map(this::summary)
                .toList();
    }

    private CallSummary summary(CallDefinition newest) {
        return new CallSummary(newest.code(), newest.title(), newest.summary(), listShownWaves(newest.code()));
    }

    /** Those whose newest version comes after a call, by their code. */
    List<CallSummary> listAfter(CallCode first) {
        return definitions.stream()
                .map(CallDefinition::code)
                .distinct()
                .sorted(Comparator.comparing(CallCode::value))
                .flatMap(call -> findNewest(call).stream())
                .filter(newest -> newest.after().filter(first::equals).isPresent())
                .map(this::summary)
                .toList();
    }

    private Place placeOf(CallCode call, Instant now) {
        return findOpenWave(call, now)
                .map(open -> new Place(Rank.OPEN, open.closesAt(), call))
                .or(() -> listShownWaves(call).stream()
                        .filter(wave -> wave.opensAt().isAfter(now))
                        .findFirst()
                        .map(next -> new Place(Rank.TO_COME, next.opensAt(), call)))
                .orElse(new Place(Rank.PAST, Instant.EPOCH, call));
    }

    Optional<CallSheet> find(CallCode call) {
        return findNewest(call).map(this::sheet);
    }

    CallSheet getVersion(CallCode call, int version) {
        return definitions.stream()
                .filter(definition -> definition.code().equals(call) && definition.version() == version)
                .findFirst()
                .map(this::sheet)
                .orElseThrow(() ->
                        new IllegalArgumentException("expected a version of the call " + call + ", was " + version));
    }

    Optional<WaveView> findOpenWave(CallCode call, Instant now) {
        return listShownWaves(call).stream()
                .filter(wave -> wave.isOpenAt(now))
                .min(Comparator.comparing(WaveView::closesAt).thenComparing(WaveView::code));
    }

    Optional<WaveView> findWave(CallCode call, String code) {
        return waves.stream()
                .map(WaveSheet::wave)
                .filter(wave -> wave.call().equals(call) && wave.code().equals(code))
                .findFirst();
    }

    WaveView getWave(CallCode call, String code) {
        return findWave(call, code)
                .orElseThrow(
                        () -> new IllegalArgumentException("expected a wave of the call " + call + ", was " + code));
    }

    private Optional<CallDefinition> findNewest(CallCode call) {
        return definitions.stream()
                .filter(definition -> definition.code().equals(call))
                .max(Comparator.comparingInt(CallDefinition::version));
    }

    private CallSheet sheet(CallDefinition definition) {
        return definition.sheet(listShownWaves(definition.code()));
    }

    private List<WaveView> listShownWaves(CallCode call) {
        return waves.stream()
                .filter(wave -> !wave.withdrawn() && wave.wave().call().equals(call))
                .map(WaveSheet::wave)
                .toList();
    }
}
