package fr.nouveauxlieux.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.portal.text.Language;
import fr.nouveauxlieux.portal.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubmissionTimeTest {

    private static final Texts TEXTS = Texts.in(Language.ENGLISH);
    private static final Instant NOW = Instant.parse("2026-06-10T10:00:00Z");
    private static final WaveView PAST = wave("2026-04-01T10:00:00Z", "2026-05-01T10:00:00Z");
    private static final WaveView OPEN = wave("2026-06-01T10:00:00Z", "2026-07-01T10:00:00Z");
    private static final WaveView LONGER = wave("2026-06-01T10:00:00Z", "2026-08-01T10:00:00Z");
    private static final WaveView COMING = wave("2026-09-01T10:00:00Z", "2026-10-01T10:00:00Z");

    private static WaveView wave(String opens, String deadline) {
        return new WaveView(
                new CallCode("essai"),
                "w" + opens.hashCode(),
                new Bilingual("Vague", "Wave"),
                Instant.parse(opens),
                Instant.parse(deadline),
                Duration.ZERO,
                Optional.empty(),
                Optional.empty());
    }

    private static String written(WaveView... waves) {
        return SubmissionTime.write(Arrays.asList(waves), NOW, TEXTS);
    }

    @Test
    void theOpenWaveThatClosesFirstIsToldBeforeAnyOther() {
        assertThat(written(PAST, COMING, LONGER, OPEN))
                .isEqualTo("To be submitted before 1 July 2026 at 12:00 (Paris time).");
    }

    @Test
    void theNextToOpenIsToldBeforeOneThatIsPast() {
        assertThat(written(PAST, COMING)).isEqualTo("Opens on 1 September 2026 at 12:00 (Paris time).");
        assertThat(written(PAST)).isEqualTo("The last wave closed on 1 May 2026 at 12:00 (Paris time).");
    }

    @Test
    void whereNoneIsAnnouncedThatIsTold() {
        assertThat(written()).isEqualTo("No wave is announced.");
    }
}
