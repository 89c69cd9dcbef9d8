package fr.nouveauxlieux.portal.page.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class QrCodeTest {

    @Test
    void theDrawingHasTheModulesOfTheCodeInsideAQuietZone() {
        io.nayuki.qrcodegen.QrCode expected =
                io.nayuki.qrcodegen.QrCode.encodeText("otpauth://totp/x", io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        QrCode drawn = QrCode.of("otpauth://totp/x");

        assertThat(drawn.size()).isEqualTo(expected.size + 8);
        boolean[][] dark = new boolean[expected.size][expected.size];
        for (String run : drawn.path().split("z")) {
            String[] numbers = run.split("[^0-9]+");
            int x = Integer.parseInt(numbers[1]) - 4;
            int y = Integer.parseInt(numbers[2]) - 4;
            for (int i = 0; i < Integer.parseInt(numbers[3]); i++) {
                dark[y][x + i] = true;
            }
        }
        for (int y = 0; y < expected.size; y++) {
            for (int x = 0; x < expected.size; x++) {
                assertThat(dark[y][x]).as("module %d, %d", x, y).isEqualTo(expected.getModule(x, y));
            }
        }
    }

    @Test
    void aTextThatNoCodeHoldsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of("x".repeat(5_000)));
    }
}
