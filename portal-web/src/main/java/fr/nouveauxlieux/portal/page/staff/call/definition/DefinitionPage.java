package fr.nouveauxlieux.portal.page.staff.call.definition;

import fr.nouveauxlieux.call.PublishCallVersion;
import fr.nouveauxlieux.call.drafting.CallDraftSheet;
import fr.nouveauxlieux.call.drafting.DefinitionPath;
import fr.nouveauxlieux.call.drafting.ReadCallDefinition;
import fr.nouveauxlieux.call.drafting.ReadCallDraft;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the pages of a call's definition show around their forms. */
@Named("callDefinition")
@RequestScoped
public class DefinitionPage {

    @Inject
    private ReadCallDraft readCallDraft;

    @Inject
    private ReadCallDefinition readCallDefinition;

    @Inject
    private Permissions permissions;

    @Inject
    private Visit visit;

    private CallCode call;
    private Optional<CallDraftSheet> draft = Optional.empty();
    private Optional<Map<String, Object>> published = Optional.empty();

    /** Reads what there is of a call; false where there is nothing. */
    boolean open(CallCode code) {
        call = code;
        draft = readCallDraft.find(code);
        published = readCallDefinition.findNewest(code);
        return draft.isPresent() || published.isPresent();
    }

    Optional<CallDraftSheet> findDraft(CallCode code) {
        return readCallDraft.find(code);
    }

    /** The published tree; empty for a call that is none yet. */
    Map<String, Object> published() {
        return published.orElse(Map.of());
    }

    CallDraftSheet draft() {
        return draft.orElseThrow();
    }

    /** The draft's tree where there is one, else the published one. */
    Map<String, Object> newest() {
        return draft.map(sheet -> sheet.definition().root()).orElseGet(this::published);
    }

    public String getTitle() {
        return PartNames.of(newest(), texts().language());
    }

    public String getCode() {
        return call.value();
    }

    public String getAddress() {
        return DefinitionAddress.of(call);
    }

    public boolean isDrafted() {
        return draft.isPresent();
    }

    public boolean isPublished() {
        return published.isPresent();
    }

    public boolean isEditable() {
        return permissions.may(PublishCallVersion.class);
    }

    /** What is published, and what the draft amends, in a sentence. */
    public String getStanding() {
        String version =
                published.map(tree -> String.valueOf(tree.get("version"))).orElse("");
        if (draft.isEmpty()) {
            return texts().format("staff.definition.published", version);
        }
        String changedAt = texts().moment(draft.get().changedAt());
        return published.isEmpty()
                ? texts().format("staff.definition.draft-new", changedAt)
                : texts().format("staff.definition.draft-of", version, changedAt);
    }

    /** Whether the draft was begun on a version that is not the newest any more. */
    public boolean isOutdated() {
        return draft.isPresent()
                && published.isPresent()
                && !published.get().get("version").equals(draft.get().basedOn().orElse(0));
    }

    /** What is wrong with the draft, each with the page on which it is mended. */
    public List<ProblemLine> getProblems() {
        return draft.map(sheet -> new Problems(sheet, texts()).list()).orElse(List.of());
    }

    /** The pages of those parts of which there is one. */
    public List<PartLink> getParts() {
        return List.of(
                link("call", DefinitionPath.ROOT),
                link("service", DefinitionPath.parse("service")),
                link("grid", DefinitionPath.parse("grid")));
    }

    private PartLink link(String part, DefinitionPath path) {
        return new PartLink(
                texts().get("staff.definition.part." + part),
                texts().get("staff.definition.part." + part + ".hint"),
                DefinitionAddress.of(call, path));
    }

    public List<ShownList> getLists() {
        return draft.map(sheet -> ShownList.of(
                        sheet, DefinitionPath.ROOT, sheet.definition().root(), texts()))
                .orElse(List.of());
    }

    private Texts texts() {
        return visit.getTexts();
    }

    /** A part of which there is one. */
    public record PartLink(String title, String hint, String address) {}

    /** What is wrong. @param where in words @param path as in the file */
    public record ProblemLine(String where, String path, String text, String address) {}
}
