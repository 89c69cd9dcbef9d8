package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import fr.nouveauxlieux.call.drafting.ListCallDrafts;
import fr.nouveauxlieux.call.drafting.NoSuchPartException;
import fr.nouveauxlieux.call.drafting.PublishOutcome;
import fr.nouveauxlieux.call.drafting.ReadCallDefinition;
import fr.nouveauxlieux.call.drafting.ReadCallDraft;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.Role;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Drafts of calls: begun, edited by two, published, given up. */
@ExtendWith(ArquillianExtension.class)
public class CallDraftsIT {

    private static final CallCode RURAL = new CallCode("lieux-ruraux");
    private static final ChangeReason REASON = new ChangeReason("Ouverture d’un appel pour essai");
    private static final Bilingual TITLE = new Bilingual("Ateliers partagés", "Shared workshops");

    @Inject
    private CallDirectory calls;

    @Inject
    private AddBuiltInCalls addBuiltInCalls;

    @Inject
    private BeginCallDraft beginCallDraft;

    @Inject
    private EditCallDraft editCallDraft;

    @Inject
    private DiscardCallDraft discardCallDraft;

    @Inject
    private ReadCallDraft readCallDraft;

    @Inject
    private ListCallDrafts listCallDrafts;

    @Inject
    private ReadCallDefinition readCallDefinition;

    @Inject
    private PublishCallVersion publishCallVersion;

    @Inject
    private Requests requests;

    @Inject
    private People people;

    private Actor administrator;

    @BeforeEach
    void theBuiltInCallsAreThere() {
        administrator = people.staff(AccountId.draw(), Role.ADMINISTRATOR);
        requests.as(Actor.system("test"), addBuiltInCalls::addMissing);
    }

    private static CallCode freshCode() {
        return new CallCode("essai-" + UUID.randomUUID().toString().substring(0, 8));
    }

    private DraftChange begin(CallCode code, DraftSource source) {
        return requests.as(administrator, () -> beginCallDraft.begin(code, source));
    }

    private CallDraftSheet draft(CallCode code) {
        return requests.as(administrator, () -> readCallDraft.find(code)).orElseThrow();
    }

    private DraftChange write(CallCode code, long version, String path, Map<String, Object> values) {
        return requests.as(
                administrator,
                () -> editCallDraft.edit(code, new DefinitionEdit.Write(DefinitionPath.parse(path), values), version));
    }

    private PublishOutcome publish(CallCode code) {
        return requests.as(
                administrator,
                () -> publishCallVersion.publish(code, draft(code).version(), REASON));
    }

    @Test
    void aNewCallIsWrittenPartByPartAndPublishedOnceItIsWhole() {
        CallCode code = freshCode();
        assertThat(begin(code, new DraftSource.Blank(TITLE))).isEqualTo(DraftChange.CHANGED);
        assertThat(draft(code).problems()).extracting(problem -> problem.path()).contains("summary", "service");
        assertThatThrownBy(() -> publish(code)).hasStackTraceContaining(CallDefinitionException.class.getName());
        assertThat(calls.find(code)).isEmpty();

        Map<String, Object> text = Map.of("fr", "Pour essayer", "en", "To try");
        write(code, draft(code).version(), "", Map.of("summary", text, "presentation", text));
        write(
                code,
                draft(code).version(),
                "service",
                Map.of("name", "Le service", "postalAddress", "1 rue A", "email", "appel@exemple.fr"));
        assertThat(draft(code).problems()).isEmpty();

        assertThat(publish(code)).isEqualTo(new PublishOutcome(DraftChange.CHANGED, 1));
        assertThat(calls.find(code).orElseThrow().title()).isEqualTo(TITLE);
        assertThat(requests.as(administrator, () -> readCallDraft.find(code))).isEmpty();
        assertThat(people.count("select count(*) from journal_entry where action = 'call.publish-version'"
                        + " and subject_id = '" + code + "' and note like '%Ouverture d’un appel pour essai'"))
                .isEqualTo(1);
    }

    @Test
    void ofTwoWhoEditTheSecondIsToldAndTheFirstStays() {
        CallCode code = freshCode();
        begin(code, new DraftSource.Blank(TITLE));
        long seen = draft(code).version();

        assertThat(write(code, seen, "service", Map.of("name", "Premier"))).isEqualTo(DraftChange.CHANGED);
        assertThat(write(code, seen, "service", Map.of("name", "Second"))).isEqualTo(DraftChange.OVERTAKEN);
        assertThat(write(code, seen + 1, "service", Map.of("name", "Premier"))).isEqualTo(DraftChange.SAME);

        assertThat(draft(code).definition().find(DefinitionPath.parse("service.name")))
                .contains("Premier");
    }

    @Test
    void anEditOfWhatIsNotThereChangesNothing() {
        CallCode code = freshCode();
        begin(code, new DraftSource.Blank(TITLE));
        long version = draft(code).version();

        assertThatThrownBy(() -> write(code, version, "form.sections[9].fields[0]", Map.of("code", "x")))
                .hasStackTraceContaining(NoSuchPartException.class.getName());
        assertThatThrownBy(() -> write(code, version, "", Map.of("code", "autre")))
                .hasStackTraceContaining("expected the code and the version of the call to stay");
        assertThat(write(freshCode(), 1, "", Map.of())).isEqualTo(DraftChange.UNKNOWN);
        assertThat(draft(code).version()).isEqualTo(version);
    }

    @Test
    void aPublishedCallIsAmendedFromItsNewestVersionOrCopied() {
        CallCode copy = freshCode();
        assertThat(begin(copy, new DraftSource.CopyOf(RURAL, TITLE))).isEqualTo(DraftChange.CHANGED);
        assertThat(draft(copy).problems()).isEmpty();
        assertThat(draft(copy).basedOn()).isEmpty();
        assertThat(publish(copy).version()).isEqualTo(1);
        assertThat(calls.find(copy).orElseThrow().form())
                .isEqualTo(calls.find(RURAL).orElseThrow().form());

        assertThat(begin(copy, new DraftSource.OwnVersion())).isEqualTo(DraftChange.CHANGED);
        assertThat(draft(copy).basedOn()).hasValue(1);
        assertThat(publish(copy).change()).isEqualTo(DraftChange.SAME);
        write(copy, draft(copy).version(), "", Map.of("summary", Map.of("fr", "Autrement", "en", "Otherwise")));
        assertThat(publish(copy).version()).isEqualTo(2);
        assertThat(calls.getVersion(copy, 1).summary())
                .isEqualTo(calls.find(RURAL).orElseThrow().summary());
        assertThat(requests.as(administrator, () -> readCallDefinition.findNewest(copy))
                        .orElseThrow())
                .containsEntry("version", 2);
    }

    @Test
    void aCodeIsTakenOnceAndADraftGivenUpIsGone() {
        CallCode code = freshCode();
        assertThat(begin(RURAL, new DraftSource.Blank(TITLE))).isEqualTo(DraftChange.CODE_TAKEN);
        assertThat(begin(code, new DraftSource.CopyOf(freshCode(), TITLE))).isEqualTo(DraftChange.UNKNOWN);
        assertThat(begin(code, new DraftSource.OwnVersion())).isEqualTo(DraftChange.UNKNOWN);
        assertThat(begin(code, new DraftSource.Blank(TITLE))).isEqualTo(DraftChange.CHANGED);
        assertThat(begin(code, new DraftSource.Blank(TITLE))).isEqualTo(DraftChange.DRAFT_EXISTS);
        assertThat(requests.as(administrator, listCallDrafts::listAll)).contains(code);
        long version = draft(code).version();

        assertThat(requests.as(administrator, () -> discardCallDraft.discard(code, version + 1)))
                .isEqualTo(DraftChange.OVERTAKEN);
        assertThat(requests.as(administrator, () -> discardCallDraft.discard(code, version)))
                .isEqualTo(DraftChange.CHANGED);
        assertThat(requests.as(administrator, () -> discardCallDraft.discard(code, version)))
                .isEqualTo(DraftChange.UNKNOWN);
    }
}
