package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.Eligibility;
import fr.nouveauxlieux.call.RuleOutcome;
import fr.nouveauxlieux.call.RuleOutcome.Verdict;
import fr.nouveauxlieux.dossier.DossierAction;
import fr.nouveauxlieux.dossier.DossierProgress;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.DossierTransitions;
import fr.nouveauxlieux.dossier.ReadDossierAsStaff;
import fr.nouveauxlieux.instruction.JudgementView.Finding;
import fr.nouveauxlieux.instruction.internal.DeskDossier;
import fr.nouveauxlieux.instruction.internal.DeskDossiers;
import fr.nouveauxlieux.instruction.internal.DeskLog;
import fr.nouveauxlieux.instruction.internal.Judgements;
import fr.nouveauxlieux.instruction.model.EligibilityJudgement;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Judges whether a dossier is eligible, rule by rule: what the computer finds is kept beside what the instructor decides,
 * who gives a reason wherever the two differ. It is eligible where every rule that blocks holds.
 */
@ApplicationScoped
@UseCase(value = "instruction.judge-eligibility", permits = @Permit(to = Role.INSTRUCTOR))
public class JudgeEligibility {

    @Inject
    private DeskDossiers dossiers;

    @Inject
    private ReadDossierAsStaff readDossier;

    @Inject
    private CallDirectory calls;

    @Inject
    private Eligibility eligibility;

    @Inject
    private DossierProgress progress;

    @Inject
    private Judgements judgements;

    @Inject
    private DeskLog log;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @param decisions one on each rule of the call
     * @throws IllegalArgumentException naming the rule, if there is none on it
     * @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted
     */
    public EligibilityOutcome judge(DossierId id, List<RuleDecision> decisions) {
        DeskDossier dossier = dossiers.hold(id);
        DossierSheet sheet = readDossier.read(id);
        CallSheet call = calls.getVersion(dossier.call(), dossier.callVersion());
        List<RuleOutcome> computed = eligibility.judge(call, sheet.plainAnswers());
        List<Finding> findings = findings(computed, decisions);
        List<String> lacking = findings.stream()
                .filter(finding -> finding.computed() != finding.decided()
                        && finding.reason().isEmpty())
                .map(Finding::rule)
                .toList();
        if (!lacking.isEmpty()) {
            journal.nothingChanged();
            return new EligibilityOutcome.ReasonsLacking(lacking);
        }
        boolean eligible = isEligible(computed, findings);
        DossierAction action = eligible ? DossierAction.FIND_ELIGIBLE : DossierAction.FIND_INELIGIBLE;
        if (DossierTransitions.find(dossier.standing(), action, Set.of(Role.INSTRUCTOR))
                .isEmpty()) {
            journal.nothingChanged();
            return new EligibilityOutcome.NotNow();
        }
        progress.advance(id, action);
        keep(dossier, sheet, eligible, findings);
        return new EligibilityOutcome.Judged(eligible);
    }

    private static List<Finding> findings(List<RuleOutcome> computed, List<RuleDecision> decisions) {
        Map<String, RuleDecision> byRule =
                decisions.stream().collect(Collectors.toMap(RuleDecision::rule, Function.identity()));
        List<Finding> findings = new ArrayList<>();
        for (RuleOutcome outcome : computed) {
            RuleDecision decision = byRule.get(outcome.rule());
            if (decision == null) {
                throw new IllegalArgumentException("expected a decision on the rule " + outcome.rule());
            }
            Verdict decided = decision.holds() ? Verdict.HOLDS : Verdict.FAILS;
            findings.add(new Finding(outcome.rule(), outcome.verdict(), decided, decision.reason()));
        }
        return findings;
    }

    private static boolean isEligible(List<RuleOutcome> computed, List<Finding> findings) {
        for (int i = 0; i < computed.size(); i++) {
            if (computed.get(i).blocking() && findings.get(i).decided() == Verdict.FAILS) {
                return false;
            }
        }
        return true;
    }

    private void keep(DeskDossier dossier, DossierSheet sheet, boolean eligible, List<Finding> findings) {
        int submission = sheet.submissions().get(sheet.submissions().size() - 1).number();
        judgements.add(new EligibilityJudgement(
                dossier.id(), submission, eligible, findings, people.ownId(), clock.instant()));
        log.note(dossier.id(), eligible ? DeskAct.FOUND_ELIGIBLE : DeskAct.FOUND_INELIGIBLE);
        journal.changed(
                dossier.subject(),
                Map.of("stage", dossier.stage().name()),
                Map.of("eligible", eligible, "findings", findings.toString()),
                eligible ? "eligible" : "ineligible");
    }
}
