package fr.nouveauxlieux.attachment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.attachment.FileFault;
import fr.nouveauxlieux.attachment.FileFormat;
import fr.nouveauxlieux.attachment.FileName;
import fr.nouveauxlieux.attachment.FileState;
import fr.nouveauxlieux.attachment.UploadOrder;
import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttachmentTest {

    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");
    private static final DossierId DOSSIER = DossierId.draw();
    private static final AccountId AUTHOR = AccountId.draw();

    private static Attachment joined(Writing writing, String name) {
        return Attachment.join(DOSSIER, writing, FileName.of(name), 10, AUTHOR, NOW);
    }

    @ParameterizedTest
    @EnumSource(Writing.Kind.class)
    void whatCameWithAWritingIsFoundBesideItAndBelongsToNoAnswer(Writing.Kind kind) {
        Attachment file = joined(new Writing(kind, 7), "statuts.pdf");
        assertThat(file.isJoined()).isTrue();
        assertThat(file.joinedFile().writing()).isEqualTo(new Writing(kind, 7));
        assertThat(file.digested()).containsEntry("path", kind.name()).doesNotContainValue("statuts.pdf");
    }

    @Test
    void aFileOfAnAnswerIsNotJoined() {
        UploadOrder order = new UploadOrder(AnswerPath.of("statutes"), FileName.of("statuts.pdf"), 10);
        Attachment file = Attachment.begin(DOSSIER, order, FileFormat.PDF, AUTHOR, NOW);
        assertThat(file.isJoined()).isFalse();
        assertThat(file.digested()).containsEntry("path", "statutes");
    }

    @Test
    void whatIsRefusedAsItIsAnnouncedTakesNothingAnyMore() {
        Attachment file = joined(Writing.message(7), "outil.exe");
        file.refuse(FileFault.FORMAT_NOT_ACCEPTED);
        assertThat(file.joinedFile().state()).isEqualTo(FileState.REFUSED);
        assertThat(file.joinedFile().fault()).contains(FileFault.FORMAT_NOT_ACCEPTED);
        assertThatThrownBy(() -> file.append(0, 10, NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> file.refuse(FileFault.EMPTY)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFileIsSentByWhoeverAnnouncedItAlone() {
        Attachment file = joined(Writing.message(7), "statuts.pdf");
        assertThat(file.isSentBy(Optional.of(AUTHOR))).isTrue();
        assertThat(file.isSentBy(Optional.of(AccountId.draw()))).isFalse();
        assertThat(file.isSentBy(Optional.empty())).isFalse();
    }
}
