package fr.nouveauxlieux.portal.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TimelyBodyTest {

    private Instant now = Instant.EPOCH;
    private final InstantSource source = () -> now;
    private final Clock clock = source.withZone(ZoneOffset.UTC);

    /** Gives as many bytes each second, and never ends. */
    private InputStream giving(int bytesPerSecond) {
        return new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                now = now.plusSeconds(1);
                return Math.min(length, bytesPerSecond);
            }
        };
    }

    @Test
    void aByteNowAndThenIsCutAfterHalfAMinute() {
        TimelyBody body = new TimelyBody(giving(1), clock);
        byte[] buffer = new byte[100];
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 100; i++) {
                        body.read(buffer);
                    }
                })
                .isInstanceOf(TimelyBody.UnfinishedException.class)
                .hasMessageContaining("slowly");
        assertThat(now).isEqualTo(Instant.EPOCH.plusSeconds(31));
    }

    @Test
    void aDecentPaceMayLastForHours() throws IOException {
        TimelyBody body = new TimelyBody(giving(2_000), clock);
        byte[] buffer = new byte[2_000];
        for (int i = 0; i < 10_000; i++) {
            assertThat(body.read(buffer)).isEqualTo(2_000);
        }
    }

    @Test
    void whatBreaksOnItsWayIsToldApart() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset by peer");
            }
        };
        assertThatThrownBy(() -> new TimelyBody(broken, clock).read())
                .isInstanceOf(TimelyBody.UnfinishedException.class)
                .hasMessage("The body did not come to its end.");
    }
}
