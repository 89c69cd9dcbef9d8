package fr.nouveauxlieux.systemtests.container;

import static fr.nouveauxlieux.systemtests.container.People.done;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.attachment.AppendOutcome.Kind;
import fr.nouveauxlieux.attachment.AppendUpload;
import fr.nouveauxlieux.attachment.AttachmentView;
import fr.nouveauxlieux.attachment.BeginUpload;
import fr.nouveauxlieux.attachment.DownloadAttachment;
import fr.nouveauxlieux.attachment.DownloadAttachmentAsStaff;
import fr.nouveauxlieux.attachment.FileFault;
import fr.nouveauxlieux.attachment.FileName;
import fr.nouveauxlieux.attachment.FileState;
import fr.nouveauxlieux.attachment.FindUploadOffset;
import fr.nouveauxlieux.attachment.Inspection;
import fr.nouveauxlieux.attachment.Keeping;
import fr.nouveauxlieux.attachment.Keeping.Place;
import fr.nouveauxlieux.attachment.ListAttachments;
import fr.nouveauxlieux.attachment.RecordInspection;
import fr.nouveauxlieux.attachment.RecordMove;
import fr.nouveauxlieux.attachment.RemoveAttachment;
import fr.nouveauxlieux.attachment.StoredFile;
import fr.nouveauxlieux.attachment.UploadBeginning;
import fr.nouveauxlieux.attachment.UploadLimits;
import fr.nouveauxlieux.attachment.UploadOrder;
import fr.nouveauxlieux.attachment.internal.AttachmentRows;
import fr.nouveauxlieux.attachment.internal.FileSettings;
import fr.nouveauxlieux.attachment.internal.StoreSweeper;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.dossier.AnswerView;
import fr.nouveauxlieux.dossier.DossierFile;
import fr.nouveauxlieux.dossier.DossierFiles;
import fr.nouveauxlieux.dossier.ReadDossier;
import fr.nouveauxlieux.dossier.RestoreAnswer;
import fr.nouveauxlieux.dossier.SaveOutcome;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files of dossiers: sent in pieces, inspected, handed out; and nothing of that for those whose dossier it is not. */
@ExtendWith(ArquillianExtension.class)
public class AttachmentsIT {

    private static final byte[] PDF = ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                    + "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
            .getBytes(UTF_8);

    /** In parts: whole, scanners would take this class for it. */
    private static final byte[] TEST_VIRUS =
            ("X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*").getBytes(UTF_8);

    @Inject
    private People people;

    @Inject
    private Requests requests;

    @Inject
    private InContainer inContainer;

    @Inject
    private Drafts drafts;

    @Inject
    private BeginUpload beginUpload;

    @Inject
    private AppendUpload appendUpload;

    @Inject
    private FindUploadOffset findUploadOffset;

    @Inject
    private ListAttachments listAttachments;

    @Inject
    private RemoveAttachment removeAttachment;

    @Inject
    private DownloadAttachment downloadAttachment;

    @Inject
    private DownloadAttachmentAsStaff downloadAttachmentAsStaff;

    @Inject
    private RecordInspection recordInspection;

    @Inject
    private RecordMove recordMove;

    @Inject
    private AttachmentRows rows;

    @Inject
    private StoreSweeper sweeper;

    @Inject
    private FileSettings settings;

    @Inject
    private DossierFiles files;

    @Inject
    private ReadDossier readDossier;

    @Inject
    private RestoreAnswer restoreAnswer;

    @Inject
    private UploadLimits limits;

    @Inject
    private UserTransaction transaction;

    private DossierId dossier(Person person, String number) {
        return drafts.begin(person, number);
    }

    private UploadOrder order(String name, long bytes) {
        return new UploadOrder(drafts.fileField(), FileName.of(name), bytes);
    }

    private AttachmentId begin(Person person, DossierId dossier, String name, long bytes) {
        return ((UploadBeginning.Begun)
                        requests.in(person.session(), () -> beginUpload.begin(dossier, order(name, bytes))))
                .id();
    }

    private AttachmentId send(Person person, DossierId dossier, String name, byte[] content) {
        AttachmentId id = begin(person, dossier, name, content.length);
        assertThat(requests.in(person.session(), () -> appendUpload.append(id, 0, content, content.length))
                        .kind())
                .isEqualTo(Kind.APPENDED);
        return id;
    }

    private AttachmentView view(Person person, DossierId dossier, AttachmentId id) {
        return requests.in(person.session(), () -> listAttachments.list(dossier)).stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private AttachmentView judged(Person person, DossierId dossier, AttachmentId id) {
        inContainer.await("the inspection", () -> {
            FileState state = view(person, dossier, id).state();
            return state == FileState.SAFE || state == FileState.REFUSED;
        });
        return view(person, dossier, id);
    }

    private Optional<byte[]> download(Callable<Optional<StoredFile>> opened, Person person) {
        return requests.in(person.session(), opened).map(AttachmentsIT::read);
    }

    private static byte[] read(StoredFile file) {
        try (InputStream content = file.open()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void inTransaction(Runnable work) throws Exception {
        transaction.begin();
        work.run();
        transaction.commit();
    }

    @Test
    void aFileSentInPiecesIsInspectedAndHandedOut() {
        Person author = people.person("files-author");
        DossierId dossier = dossier(author, "W901000001");
        AttachmentId id = begin(author, dossier, "statuts.pdf", PDF.length);
        int half = PDF.length / 2;
        byte[] rest = Arrays.copyOfRange(PDF, half, PDF.length);
        requests.in(author.session(), () -> appendUpload.append(id, 0, PDF, half));
        assertThat(requests.in(author.session(), () -> findUploadOffset.find(id))
                        .orElseThrow()
                        .offset())
                .isEqualTo(half);
        assertThat(view(author, dossier, id).state()).isEqualTo(FileState.RECEIVING);
        assertThat(download(() -> downloadAttachment.open(id), author)).isEmpty();
        assertThat(requests.in(author.session(), () -> appendUpload.append(id, 0, PDF, half))
                        .kind())
                .isEqualTo(Kind.ELSEWHERE);
        assertThat(requests.in(author.session(), () -> appendUpload.append(id, half, PDF, PDF.length))
                        .kind())
                .isEqualTo(Kind.TOO_MUCH);
        requests.in(author.session(), () -> appendUpload.append(id, half, rest, rest.length));

        AttachmentView whole = judged(author, dossier, id);
        assertThat(whole.state()).isEqualTo(FileState.SAFE);
        assertThat(whole.sha256()).hasSize(64);
        assertThat(download(() -> downloadAttachment.open(id), author)).hasValue(PDF);
        assertThat(people.entries("attachment.begin", dossier)).isEqualTo(1);
        assertThat(people.entries("attachment.append", dossier)).isEqualTo(1);
        assertThat(people.entries("attachment.record-inspection", dossier)).isEqualTo(1);
    }

    @Test
    void aFileIsNamedByItsAnswerOnceItIsWholeAndUntilItIsTakenAway() {
        Person author = people.person("files-named");
        DossierId dossier = dossier(author, "W901000021");
        AttachmentId id = begin(author, dossier, "statuts.pdf", PDF.length);
        int half = PDF.length / 2;
        byte[] rest = Arrays.copyOfRange(PDF, half, PDF.length);
        requests.in(author.session(), () -> appendUpload.append(id, 0, PDF, half));
        assertThat(answer(author, dossier)).isNull();
        requests.in(author.session(), () -> appendUpload.append(id, half, rest, rest.length));
        assertThat(answer(author, dossier)).isEqualTo(List.of(id.value()));

        assertThat(requests.in(author.session(), () -> removeAttachment.remove(id)))
                .isTrue();
        assertThat(answer(author, dossier)).isNull();
        assertThat(requests.in(author.session(), () -> restoreAnswer.restore(dossier, drafts.fileField(), 1)))
                .as("the name of a file that is gone")
                .isInstanceOf(SaveOutcome.Refused.class);
        AttachmentId other = send(author, dossier, "statuts.pdf", PDF);
        assertThat(answer(author, dossier)).isEqualTo(List.of(other.value()));
    }

    /** What stands in the field that takes files; null where nothing does. */
    private Object answer(Person person, DossierId dossier) {
        AnswerView answer = requests.in(person.session(), () -> readDossier.read(dossier))
                .answers()
                .get(drafts.fileField());
        return answer == null ? null : answer.value();
    }

    @Test
    void theTestVirusIsRefusedAndNeverHandedOut() {
        Person author = people.person("files-infected");
        DossierId dossier = dossier(author, "W901000002");
        AttachmentId id = send(author, dossier, "facture.pdf", TEST_VIRUS);
        assertThat(judged(author, dossier, id).fault()).contains(FileFault.VIRUS);
        assertThat(download(() -> downloadAttachment.open(id), author)).isEmpty();
        assertThat(requests.in(author.session(), () -> files.listOf(dossier)))
                .singleElement()
                .matches(DossierFile::refused)
                .matches(file -> !file.usable());
    }

    @Test
    void whatCannotBeTakenIsToldBeforeAnythingIsSent() {
        Person author = people.person("files-refused");
        DossierId dossier = dossier(author, "W901000003");
        assertThat(refusal(author, dossier, order("a.pdf", 0))).isEqualTo(FileFault.EMPTY);
        assertThat(refusal(author, dossier, order("a.pdf", limits.largest() + 1)))
                .isEqualTo(FileFault.TOO_LARGE);
        assertThat(refusal(author, dossier, order("facture\u202Efdp.exe", 10)))
                .isEqualTo(FileFault.FORMAT_NOT_ACCEPTED);
        assertThat(refusal(author, dossier, new UploadOrder(AnswerPath.of("nowhere"), FileName.of("a.pdf"), 10)))
                .isEqualTo(FileFault.NO_SUCH_FIELD);
        assertThat(requests.in(author.session(), () -> listAttachments.list(dossier)))
                .isEmpty();
    }

    private FileFault refusal(Person person, DossierId dossier, UploadOrder order) {
        return ((UploadBeginning.NotAccepted) requests.in(person.session(), () -> beginUpload.begin(dossier, order)))
                .fault();
    }

    @Test
    void nobodyElseDoesAnythingWithTheFilesOfADossier() {
        Person author = people.person("files-owner");
        Person stranger = people.person("files-stranger");
        DossierId dossier = dossier(author, "W901000004");
        dossier(stranger, "W901000005");
        AttachmentId id = send(author, dossier, "statuts.pdf", PDF);
        judged(author, dossier, id);
        Actor instructor = people.staff(stranger.account(), Role.INSTRUCTOR);
        List<Callable<?>> deeds = List.of(
                () -> beginUpload.begin(dossier, order("a.pdf", 10)),
                () -> appendUpload.append(id, 0, PDF, 1),
                () -> findUploadOffset.find(id),
                () -> listAttachments.list(dossier),
                () -> removeAttachment.remove(id),
                () -> downloadAttachment.open(id),
                done(() -> recordInspection.record(id, Inspection.safe("0".repeat(64)))));
        for (Callable<?> deed : deeds) {
            assertThatThrownBy(() -> requests.in(stranger.session(), deed)).isInstanceOf(RefusedException.class);
            assertThatThrownBy(() -> requests.as(instructor, deed)).isInstanceOf(RefusedException.class);
            assertThatThrownBy(() -> requests.visitor(deed)).isInstanceOf(RefusedException.class);
        }
        for (Role role : List.of(Role.MODERATOR, Role.ADMINISTRATOR, Role.READER)) {
            assertThatThrownBy(() -> requests.as(
                            people.staff(stranger.account(), role), () -> downloadAttachmentAsStaff.open(id)))
                    .isInstanceOf(RefusedException.class);
        }
        assertThatThrownBy(() -> requests.in(author.session(), () -> downloadAttachmentAsStaff.open(id)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void theStaffReadFilesOfSubmittedVersionsAloneAndThatIsRecorded() throws Exception {
        Person author = people.person("files-submitter");
        DossierId dossier = dossier(author, "W901000006");
        AttachmentId id = send(author, dossier, "statuts.pdf", PDF);
        judged(author, dossier, id);
        Actor instructor = people.staff(people.person("files-instructor").account(), Role.INSTRUCTOR);
        assertThat(requests.as(instructor, () -> downloadAttachmentAsStaff.open(id)))
                .isEmpty();
        inTransaction(() -> files.freeze(dossier));
        assertThat(requests.as(instructor, () -> downloadAttachmentAsStaff.open(id))
                        .map(AttachmentsIT::read))
                .hasValue(PDF);
        assertThat(people.entries("attachment.download-as-staff", dossier)).isEqualTo(1);

        assertThat(requests.in(author.session(), () -> removeAttachment.remove(id)))
                .isTrue();
        assertThat(requests.in(author.session(), () -> removeAttachment.remove(id)))
                .isFalse();
        assertThat(files.listOf(dossier)).isEmpty();
        assertThat(requests.as(instructor, () -> downloadAttachmentAsStaff.open(id))
                        .map(AttachmentsIT::read))
                .hasValue(PDF);
    }

    @Test
    void aDossierBegunAgainHasTheFilesOfItsParentAsItsOwn() throws Exception {
        Person author = people.person("files-again");
        DossierId parent = dossier(author, "W901000007");
        AttachmentId original = send(author, parent, "statuts.pdf", PDF);
        judged(author, parent, original);
        DossierId child = dossier(author, "W901000008");
        inTransaction(() -> files.copy(parent, child, path -> true));
        AttachmentView copy =
                requests.in(author.session(), () -> listAttachments.list(child)).get(0);
        assertThat(copy.id()).isNotEqualTo(original);
        assertThat(copy.sha256()).isEqualTo(view(author, parent, original).sha256());
        requests.in(author.session(), () -> removeAttachment.remove(original));
        assertThat(download(() -> downloadAttachment.open(copy.id()), author)).hasValue(PDF);
    }

    @Test
    void aDossierThatIsNotWrittenAnyMoreTakesNoFiles() {
        Person author = people.person("files-late");
        DossierId dossier = dossier(author, "W901000009");
        AttachmentId id = begin(author, dossier, "statuts.pdf", PDF.length);
        people.change("update dossier set state = 'WITHDRAWN' where public_id = '" + dossier + "'");
        assertThat(refusal(author, dossier, order("a.pdf", 10))).isEqualTo(FileFault.NOT_WRITABLE);
        assertThat(requests.in(author.session(), () -> appendUpload.append(id, 0, PDF, PDF.length))
                        .kind())
                .isEqualTo(Kind.ELSEWHERE);
        assertThat(requests.in(author.session(), () -> removeAttachment.remove(id)))
                .isFalse();
    }

    @Test
    void whereAContentLiesIsRecordedAndReadFromThereAlone() {
        Person author = people.person("files-moved");
        DossierId dossier = dossier(author, "W901000010");
        AttachmentId id = send(author, dossier, "statuts.pdf", PDF);
        judged(author, dossier, id);
        Keeping elsewhere = new Keeping(Place.S3, "");
        Callable<Boolean> move = () -> recordMove.record(id, Keeping.RECEIVED, elsewhere);
        assertThatThrownBy(() -> requests.in(author.session(), move)).isInstanceOf(RefusedException.class);
        assertThat(rows.listKeptOtherwise(Keeping.RECEIVED, "", 10)).isEmpty();
        assertThat(rows.listKeptOtherwise(elsewhere, "", 1)).isNotEmpty();

        assertThat(requests.as(Actor.system("files"), move)).isTrue();
        assertThat(requests.as(Actor.system("files"), move)).isFalse();
        assertThat(people.entries("attachment.record-move", dossier)).isEqualTo(1);
        assertThat(rows.listKeptOtherwise(Keeping.RECEIVED, "", 10))
                .singleElement()
                .matches(file -> file.id().equals(id));
        assertThat(rows.listKeptOtherwise(Keeping.RECEIVED, id.value(), 10)).isEmpty();
        assertThatThrownBy(() -> download(() -> downloadAttachment.open(id), author))
                .hasMessageContaining("nl.files.s3.endpoint");

        requests.as(Actor.system("files"), () -> recordMove.record(id, elsewhere, Keeping.RECEIVED));
        assertThat(download(() -> downloadAttachment.open(id), author)).hasValue(PDF);
    }

    @Test
    void theSweepLeavesWhatAFileNeedsHoweverOldAndTakesTheRest() throws IOException {
        Person author = people.person("files-swept");
        DossierId dossier = dossier(author, "W901000011");
        AttachmentId id = send(author, dossier, "statuts.pdf", PDF);
        judged(author, dossier, id);
        Path needed = settings.directory().resolve(id.value().substring(0, 2)).resolve(id.value());
        Path needless = needed.resolveSibling(id.value() + ".3f9a1c20");
        Files.copy(needed, needless);
        for (Path file : List.of(needed, needless)) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(2, ChronoUnit.DAYS)));
        }
        sweeper.sweep();
        assertThat(needless).doesNotExist();
        assertThat(download(() -> downloadAttachment.open(id), author)).hasValue(PDF);
    }
}
