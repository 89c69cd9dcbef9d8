package fr.nouveauxlieux.attachment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.attachment.FileFault;
import fr.nouveauxlieux.attachment.FileFormat;
import fr.nouveauxlieux.attachment.FileName;
import fr.nouveauxlieux.call.form.FieldLimits;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FileTermsTest {

    private static final long LARGEST = 200L << 20;

    private static FileTerms terms(FieldLimits limits) {
        return FileTerms.of(limits, LARGEST, 1L << 30);
    }

    private static FieldLimits limits(int greatest, Set<String> formats) {
        Optional<BigDecimal> none = Optional.empty();
        return new FieldLimits(
                OptionalInt.empty(),
                OptionalInt.empty(),
                none,
                none,
                OptionalInt.empty(),
                OptionalInt.of(greatest),
                0,
                formats);
    }

    @Test
    void twoHundredMebibytesAreTakenAndOneByteMoreIsNot() {
        assertThat(terms(FieldLimits.NONE).findFault(FileName.of("a.pdf"), LARGEST, 0, 0))
                .isEmpty();
        assertThat(terms(FieldLimits.NONE).findFault(FileName.of("a.pdf"), LARGEST + 1, 0, 0))
                .contains(FileFault.TOO_LARGE);
    }

    @Test
    void callsHandOutDocumentsOfTenMebibytesAtMost() {
        FileTerms terms = FileTerms.TEMPLATES;
        for (String name : List.of("a.pdf", "a.odt", "a.ods", "a.DOCX", "a.xlsx")) {
            assertThat(terms.findFault(FileName.of(name), 10 << 20)).isEmpty();
        }
        assertThat(terms.findFault(FileName.of("a.pdf"), (10 << 20) + 1)).contains(FileFault.TOO_LARGE);
        assertThat(terms.findFault(FileName.of("a.pdf"), 0)).contains(FileFault.EMPTY);
        for (String name : List.of("a.html", "a.svg", "a.docm", "a.png", "a.csv", "a.pdf.exe", "a")) {
            assertThat(terms.findFault(FileName.of(name), 10)).contains(FileFault.FORMAT_NOT_ACCEPTED);
        }
    }

    @Test
    void nothingIsNoFile() {
        assertThat(terms(FieldLimits.NONE).findFault(FileName.of("a.pdf"), 0, 0, 0))
                .contains(FileFault.EMPTY);
        assertThat(terms(FieldLimits.NONE).findFault(FileName.of("a.pdf"), -1, 0, 0))
                .contains(FileFault.EMPTY);
    }

    @Test
    void aFieldTakesItsOwnFormatsAndTheUsualOnesWhereItNamesNone() {
        assertThat(terms(FieldLimits.NONE).formats()).containsExactly(FileFormat.values());
        FileTerms pictures = terms(limits(3, Set.of("png", "jpg")));
        assertThat(pictures.findFault(FileName.of("a.jpeg"), 10, 0, 0)).isEmpty();
        assertThat(pictures.findFault(FileName.of("a.pdf"), 10, 0, 0)).contains(FileFault.FORMAT_NOT_ACCEPTED);
        assertThat(terms(FieldLimits.NONE).findFault(FileName.of("a.exe"), 10, 0, 0))
                .contains(FileFault.FORMAT_NOT_ACCEPTED);
    }

    @Test
    void aFieldHasAsManyFilesAsItMayAndADossierAsManyBytes() {
        FileTerms two = terms(limits(2, Set.of()));
        assertThat(two.findFault(FileName.of("a.pdf"), 10, 1, 0)).isEmpty();
        assertThat(two.findFault(FileName.of("a.pdf"), 10, 2, 0)).contains(FileFault.TOO_MANY);
        assertThat(two.findFault(FileName.of("a.pdf"), 10, 0, (1L << 30) - 10)).isEmpty();
        assertThat(two.findFault(FileName.of("a.pdf"), 10, 0, (1L << 30) - 9)).contains(FileFault.DOSSIER_FULL);
    }
}
