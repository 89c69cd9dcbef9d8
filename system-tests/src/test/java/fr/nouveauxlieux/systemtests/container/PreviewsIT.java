package fr.nouveauxlieux.systemtests.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.attachment.AppendUpload;
import fr.nouveauxlieux.attachment.BeginUpload;
import fr.nouveauxlieux.attachment.DossierPreviews;
import fr.nouveauxlieux.attachment.FileName;
import fr.nouveauxlieux.attachment.ListAttachments;
import fr.nouveauxlieux.attachment.PreviewSize;
import fr.nouveauxlieux.attachment.ShowPreview;
import fr.nouveauxlieux.attachment.ShowPreviewToStaff;
import fr.nouveauxlieux.attachment.StoredPreview;
import fr.nouveauxlieux.attachment.UploadBeginning;
import fr.nouveauxlieux.attachment.UploadOrder;
import fr.nouveauxlieux.attachment.internal.FileSettings;
import fr.nouveauxlieux.attachment.internal.StoreSweeper;
import fr.nouveauxlieux.attachment.internal.preview.PreviewRows;
import fr.nouveauxlieux.dossier.DossierFiles;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Previews of files: drawn by themselves, shown to whoever may read the file, gone with it. */
@ExtendWith(ArquillianExtension.class)
public class PreviewsIT {

    /** Of no page at all. */
    private static final byte[] EMPTY_PDF = ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                    + "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
            .getBytes(UTF_8);

    @Inject
    private HttpServletRequest request;

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
    private ListAttachments listAttachments;

    @Inject
    private ShowPreview showPreview;

    @Inject
    private ShowPreviewToStaff showPreviewToStaff;

    @Inject
    private DossierPreviews previews;

    @Inject
    private PreviewRows rows;

    @Inject
    private StoreSweeper sweeper;

    @Inject
    private FileSettings settings;

    @Inject
    private DossierFiles files;

    @Inject
    private UserTransaction transaction;

    private final HttpClient client = HttpClient.newHttpClient();

    /** A page of 200 by 100 inches. @param remark unlike that of other tests: previews of the same content are one */
    private static byte[] pdf(String remark) {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 14400 7200]/Resources<<>>>>endobj\n% " + remark
                        + "\ntrailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(UTF_8);
    }

    private AttachmentId send(Person person, DossierId dossier, String name, byte[] content) {
        UploadOrder order = new UploadOrder(drafts.fileField(), FileName.of(name), content.length);
        AttachmentId id =
                ((UploadBeginning.Begun) requests.in(person.session(), () -> beginUpload.begin(dossier, order))).id();
        requests.in(person.session(), () -> appendUpload.append(id, 0, content, content.length));
        return id;
    }

    private void awaitDrawn(AttachmentId id) {
        inContainer.await("the preview", () -> count(id, "DRAWN") == 1);
    }

    private int count(AttachmentId id, String state) {
        return people.count(
                "select count(*) from attachment_preview where attachment = '" + id + "' and state = '" + state + "'");
    }

    private HttpResponse<byte[]> get(Person person, String address) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(
                                "http://127.0.0.1:" + request.getLocalPort() + request.getContextPath() + address))
                        .header("Cookie", "nl_session=" + person.session().value())
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private void inTransaction(Runnable work) throws Exception {
        transaction.begin();
        work.run();
        transaction.commit();
    }

    @Test
    void theFirstPageIsShownInThePageOfItsAuthorAndNotToStrangers() throws Exception {
        Person author = people.person("preview-author");
        Person stranger = people.person("preview-stranger");
        DossierId dossier = drafts.begin(author, "W903000001");
        AttachmentId id = send(author, dossier, "plan.pdf", pdf("of the author"));
        awaitDrawn(id);
        assertThat(previews.sizesOf(dossier)).containsOnlyKeys(id).containsValue(new PreviewSize(480, 240));

        String page = new String(
                get(author, "/pieces/" + dossier + "?champ=" + drafts.fileField())
                        .body(),
                UTF_8);
        assertThat(page)
                .contains("/apercus/" + id, "width=\"160\"", "height=\"80\"", "loading=\"lazy\"")
                .contains("alt=\"Première page de plan.pdf\"");
        HttpResponse<byte[]> shown = get(author, "/apercus/" + id);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(shown.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(shown.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(shown.headers().firstValue("Content-Security-Policy")).contains("default-src 'none'; sandbox");
        assertThat(ImageIO.read(new ByteArrayInputStream(shown.body())).getWidth())
                .isEqualTo(480);

        assertThat(get(stranger, "/apercus/" + id).statusCode()).isEqualTo(403);
        assertThat(get(author, "/agents/apercus/" + id).statusCode()).isEqualTo(403);
        assertThat(get(author, "/apercus/" + AttachmentId.draw()).statusCode()).isIn(403, 404);
        Callable<?> deed = () -> showPreview.open(id);
        assertThatThrownBy(() -> requests.in(stranger.session(), deed)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> requests.visitor(deed)).isInstanceOf(RefusedException.class);
    }

    @Test
    void theStaffSeePreviewsOfSubmittedVersionsAloneAndThatIsOneReading() throws Exception {
        Person author = people.person("preview-submitter");
        DossierId dossier = drafts.begin(author, "W903000002");
        AttachmentId id = send(author, dossier, "statuts.pdf", pdf("of the staff"));
        awaitDrawn(id);
        assertThat(previews.sizesOf(dossier)).containsValue(new PreviewSize(480, 240));
        Person other = people.person("preview-staff");
        Actor instructor = people.staff(other.account(), Role.INSTRUCTOR);
        assertThat(requests.as(instructor, () -> showPreviewToStaff.open(id))).isEmpty();
        inTransaction(() -> files.freeze(dossier));
        for (int i = 0; i < 3; i++) {
            assertThat(requests.as(instructor, () -> showPreviewToStaff.open(id)))
                    .isPresent();
        }
        assertThat(people.entries("attachment.show-preview-to-staff", dossier)).isEqualTo(1);
        for (Role role : new Role[] {Role.MODERATOR, Role.ADMINISTRATOR, Role.READER}) {
            assertThatThrownBy(
                            () -> requests.as(people.staff(other.account(), role), () -> showPreviewToStaff.open(id)))
                    .isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void whatCannotBeDrawnIsHandedOutAsEver() {
        Person author = people.person("preview-none");
        DossierId dossier = drafts.begin(author, "W903000003");
        AttachmentId id = send(author, dossier, "vide.pdf", EMPTY_PDF);
        inContainer.await("that nothing can be drawn", () -> count(id, "NONE") == 1);
        assertThat(requests.in(author.session(), () -> showPreview.open(id))).isEmpty();
        assertThat(previews.sizesOf(dossier)).isEmpty();
        assertThat(requests.in(author.session(), () -> listAttachments.list(dossier)))
                .hasSize(1);
    }

    @Test
    void filesOfTheSameContentShareAPreviewWhichGoesWithTheLastOfThem() throws Exception {
        Person author = people.person("preview-again");
        DossierId parent = drafts.begin(author, "W903000004");
        AttachmentId original = send(author, parent, "photo.pdf", pdf("of two dossiers"));
        awaitDrawn(original);
        DossierId child = drafts.begin(author, "W903000005");
        inTransaction(() -> files.copy(parent, child, path -> true));
        AttachmentId copy = requests.in(author.session(), () -> listAttachments.list(child))
                .get(0)
                .id();
        awaitDrawn(copy);
        String picture = rows.findDrawn(copy).orElseThrow().picture();
        assertThat(rows.findDrawn(original).orElseThrow().picture()).isEqualTo(picture);

        Path kept = settings.directory().resolve(picture.substring(0, 2)).resolve(picture);
        Files.setLastModifiedTime(kept, FileTime.from(Instant.now().minus(2, ChronoUnit.DAYS)));
        people.change("delete from attachment where id = '" + original + "'");
        assertThat(count(original, "DRAWN")).isZero();
        sweeper.sweep();
        StoredPreview left =
                requests.in(author.session(), () -> showPreview.open(copy)).orElseThrow();
        try (var content = left.open()) {
            assertThat(content.readAllBytes()).isNotEmpty();
        }
        people.change("delete from attachment where id = '" + copy + "'");
        sweeper.sweep();
        assertThat(kept).doesNotExist();
    }
}
