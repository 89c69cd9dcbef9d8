package fr.nouveauxlieux.portal.page;

import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.portal.text.Texts;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Until when, or from when, something can be sent in to a call, in a sentence. */
public final class SubmissionTime {

    private SubmissionTime() {}

    /** Of the open wave that closes first, else of the next to open, else of the last one. */
    public static String write(List<WaveView> waves, Instant now, Texts texts) {
        Optional<String> open = waves.stream()
                .filter(wave -> wave.isOpenAt(now))
                .min(Comparator.comparing(WaveView::closesAt))
                .map(wave -> texts.format("stages.until", texts.moment(wave.deadline())));
        return open.or(() -> waves.stream()
                        .filter(wave -> wave.opensAt().isAfter(now))
                        .min(Comparator.comparing(WaveView::opensAt))
                        .map(wave -> texts.format("stages.from", texts.moment(wave.opensAt()))))
                .or(() -> waves.stream()
                        .max(Comparator.comparing(WaveView::closesAt))
                        .map(wave -> texts.format("stages.past", texts.moment(wave.deadline()))))
                .orElseGet(() -> texts.get("stages.no-wave"));
    }
}
