package fr.nouveauxlieux.systemtests.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.attachment.AppendOutcome.Kind;
import fr.nouveauxlieux.attachment.DownloadAttachment;
import fr.nouveauxlieux.attachment.DownloadAttachmentAsStaff;
import fr.nouveauxlieux.attachment.FileFault;
import fr.nouveauxlieux.attachment.FileName;
import fr.nouveauxlieux.attachment.FileState;
import fr.nouveauxlieux.attachment.RemoveAttachment;
import fr.nouveauxlieux.attachment.StoredFile;
import fr.nouveauxlieux.attachment.UploadBeginning;
import fr.nouveauxlieux.attachment.joined.AppendJoinedFile;
import fr.nouveauxlieux.attachment.joined.DownloadJoinedFileAsStaff;
import fr.nouveauxlieux.attachment.joined.JoinFile;
import fr.nouveauxlieux.attachment.joined.JoinedFile;
import fr.nouveauxlieux.attachment.joined.JoiningLimits;
import fr.nouveauxlieux.attachment.joined.ListJoinedFiles;
import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.dossier.DossierFiles;
import fr.nouveauxlieux.dossier.ImplicitRefusal;
import fr.nouveauxlieux.dossier.SubmitDossier;
import fr.nouveauxlieux.instruction.AnswerCorrection;
import fr.nouveauxlieux.instruction.CorrectionDraft;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.instruction.ReadExchanges;
import fr.nouveauxlieux.instruction.RequestCorrection;
import fr.nouveauxlieux.instruction.WriteToApplicant;
import fr.nouveauxlieux.instruction.WriteToInstructor;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files joined to what the author of a dossier and the service write to each other. */
@ExtendWith(ArquillianExtension.class)
public class JoinedFilesIT {

    private static final DeskText TEXT = new DeskText("Voici ce qui manquait.");
    private static final byte[] PDF = ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                    + "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
            .getBytes(UTF_8);

    @Inject
    private People people;

    @Inject
    private Requests requests;

    @Inject
    private DossierSamples samples;

    @Inject
    private InContainer container;

    @Inject
    private Clock clock;

    @Inject
    private SubmitDossier submitDossier;

    @Inject
    private WriteToApplicant writeToApplicant;

    @Inject
    private WriteToInstructor writeToInstructor;

    @Inject
    private RequestCorrection requestCorrection;

    @Inject
    private AnswerCorrection answerCorrection;

    @Inject
    private ReadExchanges readExchanges;

    @Inject
    private JoinFile joinFile;

    @Inject
    private AppendJoinedFile appendJoinedFile;

    @Inject
    private ListJoinedFiles listJoinedFiles;

    @Inject
    private DownloadJoinedFileAsStaff downloadJoinedFileAsStaff;

    @Inject
    private DownloadAttachment downloadAttachment;

    @Inject
    private DownloadAttachmentAsStaff downloadAttachmentAsStaff;

    @Inject
    private RemoveAttachment removeAttachment;

    @Inject
    private DossierFiles dossierFiles;

    private record Case(Person author, DossierId dossier, Actor instructor) {}

    /** A submitted dossier of the département 59. */
    private Case submitted(String name, String rna) {
        Person author = people.person(name);
        DossierId dossier = samples.begun(author, samples.call(name), samples.organisation(author, rna));
        samples.complete(author, dossier);
        requests.in(author.session(), () -> submitDossier.submit(dossier));
        people.change("update dossier set submitted_departement = '59' where public_id = '" + dossier + "'");
        return new Case(author, dossier, staff(name + "-instructor", Role.INSTRUCTOR));
    }

    private Actor staff(String name, Role role) {
        return people.staff(people.person(name).account(), role);
    }

    private UploadBeginning announce(DossierId dossier, Writing writing, String name, long bytes) {
        return joinFile.begin(dossier, writing, FileName.of(name), bytes);
    }

    private AttachmentId send(DossierId dossier, Writing writing, String name, byte[] content) {
        AttachmentId id = ((UploadBeginning.Begun) announce(dossier, writing, name, content.length)).id();
        assertThat(appendJoinedFile.append(id, 0, content, content.length).kind())
                .isEqualTo(Kind.APPENDED);
        return id;
    }

    private JoinedFile judged(Case one, AttachmentId id) {
        Callable<JoinedFile> find = () -> listJoinedFiles.list(one.dossier()).stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow();
        container.await("the inspection", () -> {
            FileState state = requests.as(one.instructor(), find).state();
            return state == FileState.SAFE || state == FileState.REFUSED;
        });
        return requests.as(one.instructor(), find);
    }

    private static byte[] read(StoredFile file) {
        try (InputStream content = file.open()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatComesWithAMessageIsInspectedAndOpenedByWhoeverReadsIt() {
        Case one = submitted("joined-message", "W445444401");
        Writing message = requests.in(one.author().session(), () -> writeToInstructor.write(one.dossier(), TEXT));
        AttachmentId safe = requests.in(one.author().session(), () -> send(one.dossier(), message, "relevé.pdf", PDF));
        AttachmentId other = requests.in(
                one.author().session(),
                () -> send(one.dossier(), message, "faux.pdf", "ceci n'en est pas".getBytes(UTF_8)));
        UploadBeginning refused =
                requests.in(one.author().session(), () -> announce(one.dossier(), message, "outil.exe", 10));

        assertThat(refused).isEqualTo(new UploadBeginning.NotAccepted(FileFault.FORMAT_NOT_ACCEPTED));
        assertThat(judged(one, safe).isSafe()).isTrue();
        assertThat(judged(one, other).fault()).contains(FileFault.OTHER_CONTENT);
        assertThat(requests.in(one.author().session(), () -> listJoinedFiles.list(one.dossier())))
                .allMatch(file -> file.writing().equals(message))
                .extracting(file -> file.name().shown() + " " + file.state())
                .containsExactly("relevé.pdf SAFE", "faux.pdf REFUSED", "outil.exe REFUSED");
        assertThat(requests.in(one.author().session(), () -> readExchanges.read(one.dossier()))
                        .messages())
                .singleElement()
                .matches(shown -> shown.writing().equals(Optional.of(message)));
        assertThat(requests.in(one.author().session(), () -> downloadAttachment.open(safe))
                        .map(JoinedFilesIT::read))
                .hasValue(PDF);
        assertThat(requests.as(one.instructor(), () -> downloadJoinedFileAsStaff.open(safe))
                        .map(JoinedFilesIT::read))
                .hasValue(PDF);
        assertThat(people.entries("attachment.download-joined-as-staff", one.dossier()))
                .isEqualTo(1);
        assertThat(requests.as(one.instructor(), () -> downloadJoinedFileAsStaff.open(other)))
                .isEmpty();
    }

    @Test
    void whatTheServiceSendsAndWhatComesWithAnAnswerBelongToNoAnswerOfTheForm() {
        Case one = submitted("joined-answer", "W445444402");
        Writing message = requests.as(one.instructor(), () -> writeToApplicant.write(one.dossier(), TEXT));
        AttachmentId fromStaff = requests.as(one.instructor(), () -> send(one.dossier(), message, "modele.pdf", PDF));
        CorrectionDraft draft = new CorrectionDraft(
                TEXT,
                Set.of(AnswerPath.of("title")),
                LocalDate.ofInstant(clock.instant(), ImplicitRefusal.ZONE).plusDays(20),
                false);
        requests.as(one.instructor(), () -> requestCorrection.request(one.dossier(), draft));
        Writing answer = requests.in(one.author().session(), () -> answerCorrection.answer(one.dossier(), TEXT))
                .orElseThrow();
        AttachmentId answered =
                requests.in(one.author().session(), () -> send(one.dossier(), answer, "statuts.pdf", PDF));

        assertThat(judged(one, fromStaff).writing()).isEqualTo(message);
        assertThat(judged(one, answered).writing()).isEqualTo(answer);
        assertThat(requests.in(one.author().session(), () -> downloadAttachment.open(fromStaff)))
                .isPresent();
        assertThat(dossierFiles.listOf(one.dossier())).isEmpty();
        assertThat(requests.as(one.instructor(), () -> downloadAttachmentAsStaff.open(answered)))
                .isEmpty();
        assertThat(requests.in(one.author().session(), () -> removeAttachment.remove(answered)))
                .isFalse();
    }

    @Test
    void filesAreJoinedToOnesOwnWritingsAFewToEach() {
        Case one = submitted("joined-own", "W445444403");
        Writing message = requests.as(one.instructor(), () -> writeToApplicant.write(one.dossier(), TEXT));
        assertThatThrownBy(() -> requests.in(
                        one.author().session(), () -> announce(one.dossier(), message, "a.pdf", PDF.length)))
                .isInstanceOf(RefusedException.class);
        AttachmentId begun = requests.as(
                one.instructor(),
                () -> ((UploadBeginning.Begun) announce(one.dossier(), message, "a.pdf", PDF.length)).id());
        assertThat(requests.in(one.author().session(), () -> appendJoinedFile.append(begun, 0, PDF, PDF.length))
                        .kind())
                .isEqualTo(Kind.ELSEWHERE);
        for (int i = 1; i < JoiningLimits.MOST; i++) {
            requests.as(one.instructor(), () -> announce(one.dossier(), message, "a.pdf", PDF.length));
        }
        assertThat(requests.as(one.instructor(), () -> announce(one.dossier(), message, "a.pdf", PDF.length)))
                .isEqualTo(new UploadBeginning.NotAccepted(FileFault.TOO_MANY));
        assertThat(requests.as(one.instructor(), () -> listJoinedFiles.list(one.dossier())))
                .hasSize(JoiningLimits.MOST);
    }

    @Test
    void nobodyElseJoinsOrOpensAnything() {
        Case one = submitted("joined-others", "W445444404");
        Person stranger = people.person("joined-stranger");
        Writing message = requests.in(one.author().session(), () -> writeToInstructor.write(one.dossier(), TEXT));
        AttachmentId id = requests.in(one.author().session(), () -> send(one.dossier(), message, "a.pdf", PDF));
        judged(one, id);
        List<Callable<?>> deeds = List.of(
                () -> announce(one.dossier(), message, "b.pdf", 10),
                () -> appendJoinedFile.append(id, 0, PDF, 1),
                () -> listJoinedFiles.list(one.dossier()),
                () -> downloadJoinedFileAsStaff.open(id),
                () -> downloadAttachment.open(id));
        Actor elsewhere = Actor.person(
                stranger.account(),
                Set.of(RoleGrant.within(Role.PREFECTURE, Set.of("62"))),
                true,
                Set.of(),
                Set.of(),
                Requests.HOME);
        for (Callable<?> deed : deeds) {
            assertThatThrownBy(() -> requests.in(stranger.session(), deed)).isInstanceOf(RefusedException.class);
            assertThatThrownBy(() -> requests.visitor(deed)).isInstanceOf(RefusedException.class);
            assertThatThrownBy(() -> requests.as(elsewhere, deed)).isInstanceOf(RefusedException.class);
            assertThatThrownBy(() -> requests.as(people.staff(stranger.account(), Role.MODERATOR), deed))
                    .isInstanceOf(RefusedException.class);
        }
        Actor prefecture = people.staff(stranger.account(), Role.PREFECTURE);
        assertThat(requests.as(prefecture, () -> downloadJoinedFileAsStaff.open(id)))
                .isPresent();
        assertThatThrownBy(() -> requests.as(prefecture, deeds.get(0))).isInstanceOf(RefusedException.class);
    }
}
