package fr.nouveauxlieux.attachment.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClamdScannerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static ScanAnswer answerTo(String said) throws IOException {
        try (FakeClamd clamd = new FakeClamd(content -> said)) {
            return new ClamdScanner(clamd.address(), PATIENCE).scan(new ByteArrayInputStream(new byte[10]));
        }
    }

    @Test
    void theWholeContentIsSentHoweverLong() throws IOException {
        byte[] content = new byte[200_003];
        new Random(1).nextBytes(content);
        AtomicReference<byte[]> received = new AtomicReference<>();
        try (FakeClamd clamd = new FakeClamd(got -> {
            received.set(got);
            return "stream: OK";
        })) {
            assertThat(new ClamdScanner(clamd.address(), PATIENCE).scan(new ByteArrayInputStream(content)))
                    .isEqualTo(ScanAnswer.CLEAN);
        }
        assertThat(received.get()).isEqualTo(content);
    }

    @Test
    void aVirusIsFoundWhateverItsName() throws IOException {
        assertThat(answerTo("stream: Win.Test.EICAR_HDB-1 FOUND")).isEqualTo(ScanAnswer.INFECTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "INSTREAM size limit exceeded. ERROR",
                "stream: Can't allocate memory ERROR",
                "OK",
                "stream: OKAY"
            })
    void whateverElseItSaysIsNoAnswer(String said) throws IOException {
        assertThat(answerTo(said)).isEqualTo(ScanAnswer.NONE);
    }

    @Test
    void aScannerThatIsAwayIsNoAnswerAndNoFailure() throws IOException {
        String address;
        try (FakeClamd clamd = new FakeClamd(content -> "stream: OK")) {
            address = clamd.address();
        }
        assertThat(new ClamdScanner(address, PATIENCE).scan(new ByteArrayInputStream(new byte[1])))
                .isEqualTo(ScanAnswer.NONE);
    }

    @Test
    void aContentThatCannotBeReadIsAFailureOfOursNotOfTheScanner() throws IOException {
        InputStream spoilt = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("spoilt");
            }
        };
        try (FakeClamd clamd = new FakeClamd(content -> "stream: OK")) {
            assertThatThrownBy(() -> new ClamdScanner(clamd.address(), PATIENCE).scan(spoilt))
                    .isInstanceOf(IOException.class)
                    .hasMessage("spoilt");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:", "localhost:99999", "tcp://localhost:3310", ":3310"})
    void anAddressHasAHostAndAPort(String address) {
        assertThatThrownBy(() -> new ClamdScanner(address, PATIENCE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nl.clamav.address");
    }
}
