package fr.nouveauxlieux.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.attachment.Keeping.Place;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeepingTest {

    @ParameterizedTest
    @ValueSource(strings = {"disk", "s3", "disk/3f9a1c20", "s3/00000000"})
    void whatIsWrittenIsRead(String text) {
        assertThat(Keeping.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tape", "disk/", "disk/3F9A1C20", "disk/3f9a1c2", "s3/../../etc", "disk\n"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Keeping.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMarkOfTheKeyIsBesideASealedContent() {
        assertThat(new Keeping(Place.S3, "3f9a1c20").nameOf("0123456789abcdef")).isEqualTo("0123456789abcdef.3f9a1c20");
        assertThat(Keeping.RECEIVED.nameOf("0123456789abcdef")).isEqualTo("0123456789abcdef");
    }

    @Test
    void whatIsNotSafeLiesWhereItWasReceived() {
        Keeping elsewhere = new Keeping(Place.S3, "");
        assertThat(Inspection.safe("0".repeat(64), elsewhere).keeping()).isEqualTo(elsewhere);
        assertThatThrownBy(() -> new Inspection(
                        FileState.REFUSED, "0".repeat(64), Optional.of(FileFault.VIRUS), Optional.empty(), elsewhere))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
