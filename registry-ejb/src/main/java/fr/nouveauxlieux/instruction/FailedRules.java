package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.EligibilityRule;
import fr.nouveauxlieux.call.RuleOutcome.Verdict;
import fr.nouveauxlieux.instruction.internal.DeskDossier;
import fr.nouveauxlieux.instruction.internal.DeskDossiers;
import fr.nouveauxlieux.instruction.internal.Judgements;
import fr.nouveauxlieux.instruction.internal.RuleFields;
import fr.nouveauxlieux.instruction.model.EligibilityJudgement;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The rules that dossiers were found not to meet, for use cases that have asked for permission themselves. */
@ApplicationScoped
public class FailedRules {

    @Inject
    private DeskDossiers dossiers;

    @Inject
    private Judgements judgements;

    @Inject
    private CallDirectory calls;

    /**
     * In the order in which they were judged last; none of a dossier whose eligibility was not judged.
     *
     * @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted
     */
    public List<PastReason> list(DossierId dossier) {
        return judgements
                .findEligibility(dossier)
                .map(judgement -> reasons(dossiers.get(dossier), judgement))
                .orElse(List.of());
    }

    private List<PastReason> reasons(DeskDossier dossier, EligibilityJudgement judgement) {
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
