package fr.nouveauxlieux.systemtests.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.attachment.AppendUpload;
import fr.nouveauxlieux.attachment.BeginUpload;
import fr.nouveauxlieux.attachment.FileName;
import fr.nouveauxlieux.attachment.StoredFile;
import fr.nouveauxlieux.attachment.StoredPreview;
import fr.nouveauxlieux.attachment.UploadBeginning;
import fr.nouveauxlieux.attachment.UploadOrder;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.committee.DownloadSessionFile;
import fr.nouveauxlieux.committee.PlanSession;
import fr.nouveauxlieux.committee.SessionDraft;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.ShowPreviewToMember;
import fr.nouveauxlieux.dossier.SubmitDossier;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.review.DownloadReadFile;
import fr.nouveauxlieux.review.ShowPreviewToReader;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The files of dossiers, for those who read or judge the dossiers, and for nobody else on a panel. */
@ExtendWith(ArquillianExtension.class)
public class JudgedFilesIT {

    private static final String DEFINITION =
            """
            {"code": "%s", "version": 1,
             "title": {"fr": "Appel à pièces", "en": "Call with files"},
             "summary": {"fr": "Un appel", "en": "A call"},
             "presentation": {"fr": "Un appel", "en": "A call"},
             "service": {"name": "Service d’essai", "postalAddress": "1 rue du Test, 75001 Paris",
                         "email": "service@call.example"},
             "form": {"sections": [{"code": "projet", "title": {"fr": "Projet", "en": "Project"}, "fields": [
               {"code": "title", "kind": "line", "required": true, "label": {"fr": "Nom", "en": "Name"}},
               {"code": "legal-form", "kind": "line", "label": {"fr": "Forme", "en": "Form"}},
               {"code": "address", "kind": "address", "required": true, "label": {"fr": "Adresse", "en": "Address"}},
               {"code": "piece", "kind": "file", "label": {"fr": "Pièce", "en": "Piece"}},
               {"code": "oath", "kind": "attestation", "required": true,
                "label": {"fr": "J’atteste", "en": "I attest"}}]}]}}
            """;

    private static final byte[] PDF = ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                    + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                    + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 14400 7200]/Resources<<>>>>endobj\n% judged files"
                    + "\ntrailer<</Root 1 0 R>>\n%%EOF\n")
            .getBytes(UTF_8);

    @Inject
    private People people;

    @Inject
    private Requests requests;

    @Inject
    private InContainer inContainer;

    @Inject
    private DossierSamples samples;

    @Inject
    private ReadDossiers reading;

    @Inject
    private BeginUpload beginUpload;

    @Inject
    private AppendUpload appendUpload;

    @Inject
    private SubmitDossier submitDossier;

    @Inject
    private PlanSession planSession;

    @Inject
    private DownloadReadFile downloadReadFile;

    @Inject
    private ShowPreviewToReader showPreviewToReader;

    @Inject
    private DownloadSessionFile downloadSessionFile;

    @Inject
    private ShowPreviewToMember showPreviewToMember;

    @Inject
    private Clock clock;

    /** A submitted dossier with a file that was found safe and drawn. */
    private record Case(WaveKey wave, DossierId dossier, AttachmentId file) {}

    private Case submitted(String name, String rna, String stage) {
        WaveKey wave = new WaveKey(samples.call(name, DEFINITION.formatted(name)), "premiere");
        Person author = people.person(name + "-author");
        DossierId dossier = samples.begun(author, wave.call(), samples.organisation(author, rna));
        UploadOrder order = new UploadOrder(AnswerPath.of("piece"), FileName.of("statuts.pdf"), PDF.length);
        AttachmentId file =
                ((UploadBeginning.Begun) requests.in(author.session(), () -> beginUpload.begin(dossier, order))).id();
        requests.in(author.session(), () -> appendUpload.append(file, 0, PDF, PDF.length));
        inContainer.await(
                "the preview",
                () -> people.count(
                                "select count(*) from attachment_preview where state = 'DRAWN' and attachment = ?",
                                file.value())
                        == 1);
        samples.complete(author, dossier);
        requests.in(author.session(), () -> submitDossier.submit(dossier));
        people.change("update dossier set state = 'UNDER_INSTRUCTION', stage = '" + stage + "' where public_id = '"
                + dossier + "'");
        return new Case(wave, dossier, file);
    }

    /** Of the committee of the wave. */
    private Actor member(Case one, String name) {
        AccountId account = people.person(name).account();
        people.change("insert into panelist (call_code, wave, account_id, seat, college, competences, departements,"
                + " absences, most_dossiers, added_by, added_at, version) values ('"
                + one.wave().call() + "', '"
                + one.wave().wave() + "', '" + account + "', 'COMMITTEE_MEMBER', 'EXPERT', '', '', '', 0, '" + account
                + "', now(), 1)");
        return people.staff(account, Role.COMMITTEE_MEMBER);
    }

    private void hasInterest(Actor person, DossierId dossier) {
        people.change(
                "insert into interest (dossier_id, account_id, kind, content, origin, raised_by, raised_at, version)"
                        + " values ('" + dossier + "', '" + person.name() + "', 'FAMILY', '', 'LATE', '" + person.name()
                        + "', now(), 1)");
    }

    private void assertRefused(Actor actor, Callable<?> work) {
        assertThatThrownBy(() -> requests.as(actor, work)).isInstanceOf(RefusedException.class);
    }

    private static byte[] content(Optional<StoredFile> file) {
        try (InputStream content = file.orElseThrow().open()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int length(Optional<StoredPreview> preview) {
        try (InputStream content = preview.orElseThrow().open()) {
            return content.readAllBytes().length;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoReadsADossierOpensItsFilesAndNobodyElseOfThePanel() {
        Case one = submitted("judged-read", "W460000081", "REVIEW");
        Actor reader = reading.reader(one.wave(), one.dossier(), "judged-read-reader");
        assertThat(content(requests.as(reader, () -> downloadReadFile.open(one.file()))))
                .isEqualTo(PDF);
        assertThat(length(requests.as(reader, () -> showPreviewToReader.open(one.file()))))
                .isPositive();
        assertThat(people.entries("review.download-file", one.dossier())).isEqualTo(1);
        assertThat(people.entries("review.show-preview", one.dossier()))
                .as("the picture of a file that was just read is no further reading")
                .isZero();
        Actor unassigned = reading.panelist(one.wave(), "judged-read-unassigned");
        reading.declareNone(unassigned, one.dossier());
        Actor interested = reading.reader(one.wave(), one.dossier(), "judged-read-interested");
        hasInterest(interested, one.dossier());
        for (Actor refused : List.of(unassigned, interested, member(one, "judged-read-member"))) {
            assertRefused(refused, () -> downloadReadFile.open(one.file()));
            assertRefused(refused, () -> showPreviewToReader.open(one.file()));
        }
    }

    @Test
    void whoJudgesADossierOpensItsFilesOnceToldToComeUnlessTheyAreRecused() {
        Case one = submitted("judged-seat", "W460000082", "COMMITTEE");
        Actor member = member(one, "judged-seat-member");
        Actor undeclared = member(one, "judged-seat-undeclared");
        Actor recused = member(one, "judged-seat-recused");
        reading.declareNone(member, one.dossier());
        reading.declareNone(recused, one.dossier());
        Actor secretary = people.staff(people.person("judged-seat-secretary").account(), Role.COMMITTEE_SECRETARY);
        SessionId session = requests.as(
                secretary,
                () -> planSession.plan(
                        one.wave(), new SessionDraft(clock.instant().plus(Duration.ofDays(10)), "Salle 12", "")));
        assertRefused(member, () -> downloadSessionFile.open(one.file()));
        people.change("update committee_session set state = 'CONVENED' where id = '" + session + "'");
        assertThat(content(requests.as(member, () -> downloadSessionFile.open(one.file()))))
                .isEqualTo(PDF);
        assertThat(length(requests.as(member, () -> showPreviewToMember.open(one.file()))))
                .isPositive();
        assertThat(people.entries("committee.download-file", one.dossier())).isEqualTo(1);
        assertThat(requests.as(recused, () -> downloadSessionFile.open(one.file())))
                .isPresent();
        hasInterest(recused, one.dossier());
        Actor late = member(one, "judged-seat-late");
        reading.declareNone(late, one.dossier());
        Actor reader = reading.reader(one.wave(), one.dossier(), "judged-seat-reader");
        for (Actor refused : List.of(undeclared, recused, late, reader, secretary)) {
            assertRefused(refused, () -> downloadSessionFile.open(one.file()));
            assertRefused(refused, () -> showPreviewToMember.open(one.file()));
        }
    }
}
