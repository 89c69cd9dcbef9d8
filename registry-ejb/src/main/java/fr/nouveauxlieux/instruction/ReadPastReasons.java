package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.EligibilityRule;
import fr.nouveauxlieux.call.RuleOutcome.Verdict;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.ReadDossier;
import fr.nouveauxlieux.instruction.internal.DeskDossier;
import fr.nouveauxlieux.instruction.internal.DeskDossiers;
import fr.nouveauxlieux.instruction.internal.Judgements;
import fr.nouveauxlieux.instruction.internal.RuleFields;
import fr.nouveauxlieux.instruction.model.EligibilityJudgement;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Tells those who write a dossier that takes up another why that one did not succeed, question by question. */
@ApplicationScoped
@UseCase(
        value = "instruction.read-past-reasons",
        kind = UseCase.Kind.READING,
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION),
            @Permit(to = Role.GUEST, reach = Reach.INVITED)
        })
public class ReadPastReasons {

    /** Before a decision, what was found of a dossier is not told. */
    private static final Set<DossierState> DECIDED = Set.of(DossierState.REFUSED, DossierState.CLOSED);

    @Inject
    private ReadDossier readDossier;

    @Inject
    private DeskDossiers dossiers;

    @Inject
    private Judgements judgements;

    @Inject
    private CallDirectory calls;

    /**
     * @param id of the dossier that takes up another; of one that takes up none, there are no reasons
     * @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none
     */
    public List<PastReason> read(DossierId id) {
        return readDossier
                .read(id)
                .parent()
                .flatMap(parent -> judgements.findEligibility(parent).map(judgement -> reasons(parent, judgement)))
                .orElse(List.of());
    }

    private List<PastReason> reasons(DossierId parent, EligibilityJudgement judgement) {
        DeskDossier dossier = dossiers.get(parent);
        if (!DECIDED.contains(dossier.state())) {
            return List.of();
        }
        List<EligibilityRule> rules =
                calls.getVersion(dossier.call(), dossier.callVersion()).rules();
        return judgement.findings().stream()
                .filter(finding -> finding.decided() == Verdict.FAILS)
                .flatMap(finding -> rules.stream()
                        .filter(rule -> rule.code().equals(finding.rule()))
                        .map(rule -> new PastReason(rule.label(), finding.reason(), RuleFields.of(rule))))
                .toList();
    }
}
