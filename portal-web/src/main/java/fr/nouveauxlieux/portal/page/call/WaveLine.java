package fr.nouveauxlieux.portal.page.call;

import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.portal.page.TimeLeft;
import fr.nouveauxlieux.portal.text.Texts;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A wave of a call, in words.
 *
 * @param state {@code open}, {@code coming} or {@code closed}
 * @param left how long until it closes, or opens; empty for a closed one
 * @param instructed, committee, decisions the days; empty where not told
 * @param extension what was announced first and why it is longer, in a sentence; empty where it is not
 */
public record WaveLine(
        String title,
        String state,
        String stateText,
        String opens,
        String deadline,
        String left,
        String instructed,
        String committee,
        String decisions,
        String extension) {

    static WaveLine of(WaveView wave, Instant now, Texts texts) {
        String state = stateOf(wave, now);
        return new WaveLine(
                wave.title().in(texts.language().code()),
                state,
                texts.get("call.wave." + state),
                texts.moment(wave.opensAt()),
                texts.moment(wave.deadline()),
                left(wave, state, now, texts),
                wave.instructedBy().map(texts::date).orElse(""),
                wave.committeeOn().map(texts::date).orElse(""),
                wave.decisionsBy().map(texts::date).orElse(""),
                wave.extension()
                        .map(extension -> texts.format(
                                "call.extended", texts.moment(extension.announcedDeadline()), extension.reason()))
                        .orElse(""));
    }

    /** The open wave that closes first, else the next to open, else the last one; null for no wave at all. */
    static WaveLine next(List<WaveView> waves, Instant now, Texts texts) {
        Optional<WaveView> open =
                waves.stream().filter(wave -> wave.isOpenAt(now)).min(Comparator.comparing(WaveView::closesAt));
        return open.or(() -> waves.stream()
                        .filter(wave -> wave.opensAt().isAfter(now))
                        .min(Comparator.comparing(WaveView::opensAt)))
                .or(() -> waves.stream().max(Comparator.comparing(WaveView::closesAt)))
                .map(wave -> of(wave, now, texts))
                .orElse(null);
    }

    /** By which waves are read first. */
    int rank() {
        return List.of("open", "coming", "closed").indexOf(state);
    }

    private static String left(WaveView wave, String state, Instant now, Texts texts) {
        return switch (state) {
            case "open" ->
                wave.deadline().isAfter(now)
                        ? texts.format("call.closes-in", TimeLeft.write(texts, now, wave.deadline()))
                        : texts.format("call.grace", texts.moment(wave.closesAt()));
            case "coming" -> texts.format("call.opens-in", TimeLeft.write(texts, now, wave.opensAt()));
            default -> "";
        };
    }

    private static String stateOf(WaveView wave, Instant now) {
        if (wave.isOpenAt(now)) {
            return "open";
        }
        return wave.opensAt().isAfter(now) ? "coming" : "closed";
    }
}
