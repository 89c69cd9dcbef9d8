package fr.nouveauxlieux.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @Test
    void aNameThatTurnsTheDirectionOfReadingIsShownPlainAndJudgedByItsRealEnd() {
        FileName name = FileName.of("facture\u202Efdp.exe");
        assertThat(name.shown()).isEqualTo("facture_fdp.exe");
        assertThat(name.findFormat()).isEmpty();
        assertThat(name.given()).contains("\u202E");
    }

    @ParameterizedTest
    @CsvSource({"plan.pdf,PDF", "PLAN.PDF,PDF", "photo.JPEG,JPG", "a.b.docx,DOCX", "budget.xlsx,XLSX"})
    void theEndOfANameSaysItsFormatInLettersOfAnyCase(String name, FileFormat format) {
        assertThat(FileName.of(name).findFormat()).contains(format);
    }

    @ParameterizedTest
    @CsvSource({"pdf", "plan.docm", "plan.pdf.html", "plan.", "plan.svg"})
    void whatIsNeverTakenHasNoFormat(String name) {
        assertThat(FileName.of(name).findFormat()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"C:\\Users\\me\\plan.pdf,plan.pdf", "../../etc/plan.pdf,plan.pdf", "/,document", "'  ',document"})
    void foldersAreNoPartOfAName(String sent, String kept) {
        assertThat(FileName.of(sent).given()).isEqualTo(kept);
    }

    @Test
    void aNameThatIsTooLongKeepsItsEnding() {
        FileName name = FileName.of("é".repeat(400) + ".pdf");
        assertThat(name.given()).hasSize(255).endsWith(".pdf");
    }

    @Test
    void accentsAndOtherScriptsAreShownAsTheyAre() {
        assertThat(FileName.of("Étude de marché – été (1).pdf").shown()).isEqualTo("Étude de marché – été (1).pdf");
        assertThat(FileName.of("خطة.pdf").shown()).isEqualTo("خطة.pdf");
    }

    @Property
    void whateverIsSentANameIsMadeOfItThatHoldsNothingUnseen(@ForAll String sent) {
        FileName name = FileName.of(sent);
        assertThat(name.given()).isNotBlank().hasSizeLessThanOrEqualTo(255).doesNotContain("\0");
        assertThat(name.shown())
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]")
                .doesNotContain("/", "\\", "\"");
    }
}
