package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.Eligibility;
import fr.nouveauxlieux.call.RuleOutcome;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.instruction.JudgementView;
import fr.nouveauxlieux.instruction.JudgementView.Finding;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.table.Cell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The rules of eligibility of a dossier: what the computer finds on them, and what was decided. */
@RequestScoped
public class EligibilityLines {

    @Inject
    private Eligibility eligibility;

    @Inject
    private DossierWords words;

    @Inject
    private Visit visit;

    /**
     * A rule.
     *
     * @param facts on which the computer judged it
     * @param decided empty where nothing was
     * @param reason of what was decided; empty where none was given
     * @param proposed the code of what to decide, as it was decided or else computed; empty where neither tells
     */
    public record Line(
            String code,
            String label,
            boolean blocking,
            Cell computed,
            String facts,
            Cell decided,
            String reason,
            String proposed) {}

    List<Line> of(CallSheet call, DossierSheet sheet, Optional<JudgementView> judgement) {
        return eligibility.judge(call, sheet.plainAnswers()).stream()
                .map(outcome -> line(outcome, findFinding(outcome, judgement)))
                .toList();
    }

    private static Optional<Finding> findFinding(RuleOutcome outcome, Optional<JudgementView> judgement) {
        return judgement.stream()
                .flatMap(judged -> judged.findings().stream())
                .filter(finding -> finding.rule().equals(outcome.rule()))
                .findFirst();
    }

    private Line line(RuleOutcome outcome, Optional<Finding> finding) {
        RuleOutcome.Verdict proposed = finding.map(Finding::decided).orElse(outcome.verdict());
        return new Line(
                outcome.rule(),
                outcome.label().in(visit.getLanguage()),
                outcome.blocking(),
                words.verdict(outcome.verdict()),
                outcome.reason().in(visit.getLanguage()),
                finding.map(found -> words.verdict(found.decided())).orElseGet(() -> Cell.of("")),
                finding.map(Finding::reason).orElse(""),
                proposed == RuleOutcome.Verdict.UNKNOWN ? "" : proposed.name());
    }
}
