package fr.nouveauxlieux.portal.page.staff.dossier.export;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.attachment.FileName;
import fr.nouveauxlieux.attachment.FileState;
import fr.nouveauxlieux.attachment.joined.JoinedFile;
import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.dossier.DossierFile;
import fr.nouveauxlieux.kernel.AttachmentId;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PackedFileTest {

    private static PackedFile packed(int position, String name) {
        return PackedFile.ofAnswer(
                "FDT-2026-000123",
                position,
                new DossierFile(AttachmentId.draw(), AnswerPath.of("budget"), name, 1, "", true, false));
    }

    @Test
    void aFileStandsInTheFolderOfItsDossier() {
        assertThat(packed(3, "Budget prévisionnel.xlsx").path())
                .isEqualTo("FDT-2026-000123/03-Budget prévisionnel.xlsx");
    }

    @Test
    void aFileThatCameWithAMessageStandsInAFolderOfItsOwn() {
        JoinedFile file = new JoinedFile(
                AttachmentId.draw(),
                Writing.message(7),
                FileName.of("RIB.pdf"),
                1,
                1,
                "",
                FileState.SAFE,
                Optional.empty());
        assertThat(PackedFile.joined("FDT-2026-000123", 1, file).path())
                .isEqualTo("FDT-2026-000123/echanges/01-RIB.pdf");
    }

    @Test
    void filesOfOneNameStandBesideEachOther() {
        assertThat(packed(1, "a.pdf").path()).isNotEqualTo(packed(2, "a.pdf").path());
    }

    @Test
    void aNameThatLeavesItsFolderOrHidesItsEndIsMadePlain() {
        assertThat(packed(1, "../../etc/passwd").path()).isEqualTo("FDT-2026-000123/01-passwd");
        assertThat(packed(1, "C:\\x\\nul").path()).isEqualTo("FDT-2026-000123/01-nul");
        assertThat(packed(1, "cod\u202Efdp.exe").path()).isEqualTo("FDT-2026-000123/01-cod_fdp.exe");
        assertThat(packed(1, "fin. . ").path()).doesNotEndWith(".").doesNotEndWith(" ");
    }

    @Property
    void whateverTheNameThePathHasTwoPlainParts(
            @ForAll @StringLength(max = 300) String name, @ForAll @IntRange(min = 1, max = 999) int position) {
        String path = packed(position, name).path();
        assertThat(path.split("/", -1)).hasSize(2);
        assertThat(path)
                .doesNotContain("\\", "..\u0000", "\n")
                .doesNotEndWith(".")
                .doesNotEndWith(" ");
        assertThat(path.length()).isLessThan(150);
    }
}
