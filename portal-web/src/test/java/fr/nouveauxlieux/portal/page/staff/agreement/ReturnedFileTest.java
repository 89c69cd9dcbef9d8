package fr.nouveauxlieux.portal.page.staff.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.portal.form.Form;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Payment files that come back as files. */
class ReturnedFileTest {

    private static final String LINE = "versement;etat;date;motif\r\n12;echec;;Compte fermé\r\n";

    @Test
    void whatSpreadsheetsWriteIsReadInEitherOfTheirCharacters() {
        assertThat(ReturnedFile.read(LINE.getBytes(StandardCharsets.UTF_8), Form.blank()))
                .hasValue(LINE);
        assertThat(ReturnedFile.read(LINE.getBytes(Charset.forName("windows-1252")), Form.blank()))
                .hasValue(LINE);
    }

    @Test
    void whatIsNoTextIsRefused() {
        Form form = Form.blank();
        assertThat(ReturnedFile.read(new byte[] {'P', 'K', 3, 4, 0, 0}, form)).isEmpty();
        assertThat(form.findError(ReturnedFile.FILE)).isPresent();
    }

    @Test
    void whatIsLargerThanAnyPaymentFileIsRefused() {
        Form form = Form.blank();
        byte[] most = " ".repeat(ReturnedFile.LARGEST).getBytes(StandardCharsets.UTF_8);
        assertThat(ReturnedFile.read(most, form)).isPresent();
        byte[] more = " ".repeat(ReturnedFile.LARGEST + 1).getBytes(StandardCharsets.UTF_8);
        assertThat(ReturnedFile.read(more, form)).isEmpty();
        assertThat(form.findError(ReturnedFile.FILE)).isPresent();
    }
}
