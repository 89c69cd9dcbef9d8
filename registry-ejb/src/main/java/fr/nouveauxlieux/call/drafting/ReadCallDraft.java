package fr.nouveauxlieux.call.drafting;

import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.DefinitionProblem;
import fr.nouveauxlieux.call.internal.CallDefinitionReader;
import fr.nouveauxlieux.call.internal.DraftDesk;
import fr.nouveauxlieux.call.internal.StageReview;
import fr.nouveauxlieux.call.internal.TemplateReview;
import fr.nouveauxlieux.call.model.CallDraft;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The draft of a call, with all that is wrong with it. */
@ApplicationScoped
@UseCase(
        value = "call.read-draft",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.ADMINISTRATOR, Role.AUDITOR}))
public class ReadCallDraft {

    @Inject
    private DraftDesk desk;

    @Inject
    private StageReview stages;

    @Inject
    private TemplateReview templates;

    public Optional<CallDraftSheet> find(CallCode code) {
        return desk.find(code).map(this::sheet);
    }

    private CallDraftSheet sheet(CallDraft draft) {
        DefinitionTree tree = new DefinitionTree(draft.definition());
        List<DefinitionProblem> problems = new ArrayList<>(CallDefinitionReader.review(tree.root()));
        problems.addAll(stages.review(tree.root()));
        problems.addAll(templates.review(tree.root()));
        Optional<CallSheet> call = problems.isEmpty()
                ? Optional.of(CallDefinitionReader.read("draft of " + draft.call(), tree.root())
                        .sheet(List.of()))
                : Optional.empty();
        return new CallDraftSheet(
                draft.call(), draft.basedOn(), tree, problems, call, draft.changedAt(), draft.version());
    }
}
