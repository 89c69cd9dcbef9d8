package fr.nouveauxlieux.systemtests.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.attachment.DownloadAttachmentAsStaff;
import fr.nouveauxlieux.attachment.DownloadDraftTemplate;
import fr.nouveauxlieux.attachment.DownloadTemplate;
import fr.nouveauxlieux.attachment.FileFault;
import fr.nouveauxlieux.attachment.FileName;
import fr.nouveauxlieux.attachment.FileState;
import fr.nouveauxlieux.attachment.ReadTemplate;
import fr.nouveauxlieux.attachment.ReceiveTemplate;
import fr.nouveauxlieux.attachment.StoredFile;
import fr.nouveauxlieux.attachment.TemplateReception;
import fr.nouveauxlieux.attachment.TemplateReception.NotAccepted;
import fr.nouveauxlieux.attachment.TemplateReception.Received;
import fr.nouveauxlieux.attachment.TemplateView;
import fr.nouveauxlieux.call.AddBuiltInCalls;
import fr.nouveauxlieux.call.CallDefinitionException;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.ChangeReason;
import fr.nouveauxlieux.call.PublishCallVersion;
import fr.nouveauxlieux.call.drafting.BeginCallDraft;
import fr.nouveauxlieux.call.drafting.CallDraftSheet;
import fr.nouveauxlieux.call.drafting.DefinitionEdit;
import fr.nouveauxlieux.call.drafting.DefinitionPath;
import fr.nouveauxlieux.call.drafting.DiscardCallDraft;
import fr.nouveauxlieux.call.drafting.DraftChange;
import fr.nouveauxlieux.call.drafting.DraftSource;
import fr.nouveauxlieux.call.drafting.EditCallDraft;
import fr.nouveauxlieux.call.drafting.ReadCallDraft;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.FieldTemplate;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.privacy.ApplyRetention;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files that calls hand out to be filled in: judged as any, to everyone once published, to nobody who may not before. */
@ExtendWith(ArquillianExtension.class)
public class CallTemplatesIT {

    private static final CallCode RURAL = new CallCode("lieux-ruraux");
    private static final ChangeReason REASON = new ChangeReason("Un modèle de budget est joint");
    private static final DefinitionPath FIELDS = DefinitionPath.parse("form.sections[0].fields");

    /** In parts: whole, scanners would take this class for it. */
    private static final String TEST_VIRUS =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    @Resource(lookup = "java:app/jdbc/registry")
    private DataSource dataSource;

    @Inject
    private CallDirectory calls;

    @Inject
    private AddBuiltInCalls addBuiltInCalls;

    @Inject
    private BeginCallDraft beginCallDraft;

    @Inject
    private EditCallDraft editCallDraft;

    @Inject
    private ReadCallDraft readCallDraft;

    @Inject
    private DiscardCallDraft discardCallDraft;

    @Inject
    private PublishCallVersion publishCallVersion;

    @Inject
    private ReceiveTemplate receiveTemplate;

    @Inject
    private ReadTemplate readTemplate;

    @Inject
    private DownloadTemplate downloadTemplate;

    @Inject
    private DownloadDraftTemplate downloadDraftTemplate;

    @Inject
    private DownloadAttachmentAsStaff downloadAttachmentAsStaff;

    @Inject
    private ApplyRetention applyRetention;

    @Inject
    private InContainer inContainer;

    @Inject
    private Requests requests;

    @Inject
    private People people;

    private Actor administrator;
    private CallCode code;
    private DefinitionPath piece;

    @BeforeEach
    void aDraftAsksForAPiece() {
        administrator = people.staff(AccountId.draw(), Role.ADMINISTRATOR);
        requests.as(Actor.system("test"), addBuiltInCalls::addMissing);
        code = new CallCode("modele-" + UUID.randomUUID().toString().substring(0, 8));
        Bilingual title = new Bilingual("Appel à modèle", "Call with a template");
        requests.as(administrator, () -> beginCallDraft.begin(code, new DraftSource.CopyOf(RURAL, title)));
        piece = FIELDS.at(draft().definition().listObjects(FIELDS).size());
        Map<String, Object> field =
                Map.of("code", "plan", "kind", "file", "label", Map.of("fr", "Un plan", "en", "A plan"));
        edit(new DefinitionEdit.Add(FIELDS, field));
    }

    private CallDraftSheet draft() {
        return requests.as(administrator, () -> readCallDraft.find(code)).orElseThrow();
    }

    private void edit(DefinitionEdit edit) {
        long version = draft().version();
        assertThat(requests.as(administrator, () -> editCallDraft.edit(code, edit, version)))
                .isEqualTo(DraftChange.CHANGED);
    }

    private void name(FieldTemplate.File template) {
        edit(new DefinitionEdit.Write(
                piece, Map.of("template", Map.of("file", template.name(), "sha256", template.sha256()))));
    }

    private int publish() {
        long version = draft().version();
        return requests.as(administrator, () -> publishCallVersion.publish(code, version, REASON))
                .version();
    }

    /** Another content each time. */
    private static String pdf() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/Essai(" + UUID.randomUUID() + ")>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
    }

    private TemplateReception receive(String name, String content) {
        return requests.as(
                administrator, () -> receiveTemplate.receive(code, FileName.of(name), content.getBytes(UTF_8)));
    }

    private FieldTemplate.File received(String name, String content) {
        return ((Received) receive(name, content)).template();
    }

    private FieldTemplate.File judged(String name, String content, FileState state) {
        FieldTemplate.File template = received(name, content);
        inContainer.await("the inspection", () -> view(template).state() == state);
        return template;
    }

    private TemplateView view(FieldTemplate.File template) {
        return requests.as(administrator, () -> readTemplate.find(template)).orElseThrow();
    }

    private Optional<String> asVisitor(FieldTemplate.File template) {
        return requests.visitor(() -> downloadTemplate.open(template)).map(CallTemplatesIT::read);
    }

    private Optional<String> asAdministrator(FieldTemplate.File template) {
        return requests.as(administrator, () -> downloadDraftTemplate.open(template))
                .map(CallTemplatesIT::read);
    }

    private static String read(StoredFile file) {
        try (InputStream content = file.open()) {
            return new String(content.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int rowsOf(FieldTemplate.File template) {
        return people.count("select count(*) from attachment where sha256 = ?", template.sha256());
    }

    private String oneOf(String query, String value) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, value);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getString(1);
            }
        }
    }

    private int sweepAfterDays(FieldTemplate.File template, int days) {
        people.change("update attachment set touched_at = touched_at - interval '" + days + " days' where sha256 = '"
                + template.sha256() + "'");
        return requests.as(Actor.system("retention"), () -> applyRetention.apply("unused-templates", 1000));
    }

    @Test
    void everyoneHasTheFileOnceTheVersionThatNamesItIsPublished() {
        String content = pdf();
        FieldTemplate.File template = judged("plan.pdf", content, FileState.SAFE);
        name(template);
        assertThat(draft().problems()).isEmpty();
        assertThat(asVisitor(template)).isEmpty();
        assertThat(asAdministrator(template)).hasValue(content);

        assertThat(publish()).isEqualTo(1);

        assertThat(asVisitor(template)).hasValue(content);
        assertThat(requests.visitor(() -> downloadTemplate.open(template))
                        .orElseThrow()
                        .name()
                        .shown())
                .isEqualTo("plan.pdf");
        assertThat(asVisitor(new FieldTemplate.File("autre.pdf", template.sha256())))
                .isEmpty();
        assertThat(people.entries("attachment.receive-template", code)).isEqualTo(1);
        assertThat(people.entries("attachment.record-inspection", code)).isEqualTo(1);
        assertThat(calls.find(code)
                        .orElseThrow()
                        .form()
                        .findField(AnswerPath.of("plan"))
                        .orElseThrow()
                        .template())
                .contains(template);
    }

    @Test
    void aFormerVersionKeepsTheFileThatItWasPublishedWith() {
        String first = pdf();
        String second = pdf();
        FieldTemplate.File before = judged("plan.pdf", first, FileState.SAFE);
        name(before);
        publish();
        requests.as(administrator, () -> beginCallDraft.begin(code, new DraftSource.OwnVersion()));
        FieldTemplate.File after = judged("plan.pdf", second, FileState.SAFE);
        name(after);
        assertThat(publish()).isEqualTo(2);
        sweepAfterDays(before, 400);

        assertThat(asVisitor(before)).hasValue(first);
        assertThat(asVisitor(after)).hasValue(second);
    }

    @Test
    void aFileThatIsRefusedUnknownOrOfAnotherKindIsNeverPublished() {
        FieldTemplate.File infected = judged("plan.pdf", TEST_VIRUS + UUID.randomUUID(), FileState.REFUSED);
        assertThat(view(infected).fault()).isPresent();
        name(infected);
        assertThat(draft().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo(piece + ".template");
            assertThat(problem.text().in("fr")).contains("plan.pdf", "refusé");
        });
        assertThatThrownBy(this::publish).hasStackTraceContaining(CallDefinitionException.class.getName());
        assertThat(asVisitor(infected)).isEmpty();
        assertThat(asAdministrator(infected)).isEmpty();

        name(new FieldTemplate.File("plan.pdf", "0".repeat(64)));
        assertThatThrownBy(this::publish).hasStackTraceContaining(CallDefinitionException.class.getName());
        assertThat(receive("page.html", "<script>alert(1)</script>"))
                .isEqualTo(new NotAccepted(FileFault.FORMAT_NOT_ACCEPTED));
        assertThat(receive("plan.pdf", "")).isEqualTo(new NotAccepted(FileFault.EMPTY));
        assertThat(receive("plan.pdf", "a".repeat((10 << 20) + 1))).isEqualTo(new NotAccepted(FileFault.TOO_LARGE));
    }

    @Test
    void theSameFileAgainIsTheOneThatIsThere() {
        String content = pdf();
        FieldTemplate.File template = judged("plan.pdf", content, FileState.SAFE);
        assertThat(received("plan.pdf", content)).isEqualTo(template);
        assertThat(rowsOf(template)).isEqualTo(1);
        assertThat(received("autre.pdf", content).sha256()).isEqualTo(template.sha256());
        assertThat(rowsOf(template)).isEqualTo(2);
    }

    @Test
    void whatNoVersionAndNoDraftNamesIsSweptAfterADay() {
        FieldTemplate.File named = judged("plan.pdf", pdf(), FileState.SAFE);
        FieldTemplate.File forgotten = judged("plan.pdf", pdf(), FileState.SAFE);
        name(named);
        sweepAfterDays(forgotten, 0);
        assertThat(rowsOf(forgotten)).isEqualTo(1);
        sweepAfterDays(named, 2);
        assertThat(sweepAfterDays(forgotten, 2)).isPositive();
        assertThat(rowsOf(named)).isEqualTo(1);
        assertThat(rowsOf(forgotten)).isZero();

        edit(new DefinitionEdit.Write(piece, Collections.singletonMap("template", null)));
        name(named);
        long version = draft().version();
        requests.as(administrator, () -> discardCallDraft.discard(code, version));
        sweepAfterDays(named, 2);
        assertThat(rowsOf(named)).isZero();
    }

    @Test
    void nobodyElseSendsOneOrSeesThoseOfDrafts() throws SQLException {
        FieldTemplate.File template = judged("plan.pdf", pdf(), FileState.SAFE);
        name(template);
        Actor instructor = people.staff(AccountId.draw(), Role.INSTRUCTOR);
        Actor auditor = people.staff(AccountId.draw(), Role.AUDITOR);
        byte[] content = pdf().getBytes(UTF_8);
        assertThatThrownBy(() ->
                        requests.as(auditor, () -> receiveTemplate.receive(code, FileName.of("plan.pdf"), content)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() ->
                        requests.as(instructor, () -> receiveTemplate.receive(code, FileName.of("plan.pdf"), content)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> requests.as(instructor, () -> downloadDraftTemplate.open(template)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> requests.visitor(() -> downloadDraftTemplate.open(template)))
                .isInstanceOf(RefusedException.class);
        assertThat(requests.as(auditor, () -> downloadDraftTemplate.open(template)))
                .isPresent();
        assertThat(requests.as(instructor, () -> downloadTemplate.open(template)))
                .isEmpty();

        publish();
        AttachmentId id = new AttachmentId(oneOf("select id from attachment where sha256 = ?", template.sha256()));
        assertThat(requests.as(instructor, () -> downloadAttachmentAsStaff.open(id)))
                .as("as if it were a dossier's")
                .isEmpty();
    }
}
