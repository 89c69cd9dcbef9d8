package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.Eligibility;
import fr.nouveauxlieux.call.EligibilityRule;
import fr.nouveauxlieux.call.RuleOutcome;
import fr.nouveauxlieux.call.RuleOutcome.Verdict;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.call.form.Condition;
import fr.nouveauxlieux.kernel.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Judges rules, each with the facts that it was judged on. */
@ApplicationScoped
public class RuleJudge implements Eligibility {

    private RuleFacts facts;
    private NearnessJudge nearness;
    private TerritoryJudge territories;

    /** For the container's stand-ins. */
    protected RuleJudge() {}

    @Inject
    public RuleJudge(RuleFacts facts) {
        this.facts = facts;
        this.nearness = new NearnessJudge(facts);
        this.territories = new TerritoryJudge(facts);
    }

    @Override
    public List<RuleOutcome> judge(CallSheet call, Answers answers) {
        return call.rules().stream()
                .map(rule -> judge(rule, call.form(), answers).of(rule))
                .toList();
    }

    private Judgement judge(EligibilityRule rule, CallForm form, Answers answers) {
        if (rule instanceof EligibilityRule.ByAnswers byAnswers) {
            return judgeAnswers(byAnswers.condition(), form, answers);
        }
        if (rule instanceof EligibilityRule.NearPriorityNeighbourhood near) {
            return situation(answers, near.addressField())
                    .map(situation -> nearness.judge(situation, near.metres()))
                    .orElseGet(RuleJudge::withoutAddress);
        }
        if (rule instanceof EligibilityRule.Density density) {
            return situation(answers, density.addressField())
                    .map(situation -> territories.judgeDensity(situation, density))
                    .orElseGet(RuleJudge::withoutAddress);
        }
        if (rule instanceof EligibilityRule.NotYetCovered covered) {
            return situation(answers, covered.addressField())
                    .map(situation -> territories.judgeCoverage(situation, covered))
                    .orElseGet(RuleJudge::withoutAddress);
        }
        return judgeOneOf((EligibilityRule.OneOf) rule, form, answers);
    }

    private Optional<Situation> situation(Answers answers, String field) {
        return AnsweredAddress.find(answers, field).map(facts::situationOf);
    }

    private static Judgement withoutAddress() {
        return Judgement.unknown("L’adresse du projet n’est pas indiquée.", "The project’s address is not given.");
    }

    /** Unknown as long as nothing that the condition speaks of is answered. */
    private static Judgement judgeAnswers(Condition condition, CallForm form, Answers answers) {
        List<String> fields = ConditionReader.listSimple(condition)
                .map(simple -> simple instanceof Condition.Is is ? is.field() : ((Condition.Filled) simple).field())
                .distinct()
                .toList();
        boolean answered = fields.stream().anyMatch(field -> answers.find(field).isPresent());
        Bilingual labels = labels(fields, form);
        if (!answered) {
            return Judgement.unknown(
                    "Pas encore de réponse à : " + labels.french() + ".",
                    "No answer yet to: " + labels.english() + ".");
        }
        return condition.holds(answers)
                ? Judgement.holds(
                        "D’après la réponse à : " + labels.french() + ".",
                        "By the answer to: " + labels.english() + ".")
                : Judgement.fails(
                        "La réponse donnée ne le permet pas : " + labels.french() + ".",
                        "The answer given does not allow it: " + labels.english() + ".");
    }

    private static Bilingual labels(List<String> fields, CallForm form) {
        List<Bilingual> labels = fields.stream()
                .flatMap(field -> form.findField(AnswerPath.of(field)).stream())
                .map(field -> field.label())
                .toList();
        return new Bilingual(
                labels.stream().map(label -> "« " + label.french() + " »").collect(Collectors.joining(", ")),
                labels.stream().map(label -> "“" + label.english() + "”").collect(Collectors.joining(", ")));
    }

    private Judgement judgeOneOf(EligibilityRule.OneOf rule, CallForm form, Answers answers) {
        List<Judgement> judgements =
                rule.rules().stream().map(inner -> judge(inner, form, answers)).toList();
        for (Verdict verdict : List.of(Verdict.HOLDS, Verdict.UNKNOWN)) {
            List<Judgement> such = judgements.stream()
                    .filter(judgement -> judgement.verdict() == verdict)
                    .toList();
            if (!such.isEmpty()) {
                return new Judgement(verdict, joined(such));
            }
        }
        return new Judgement(Verdict.FAILS, joined(judgements));
    }

    private static Bilingual joined(List<Judgement> judgements) {
        return new Bilingual(
                judgements.stream()
                        .map(judgement -> judgement.reason().french())
                        .distinct()
                        .collect(Collectors.joining(" ")),
                judgements.stream()
                        .map(judgement -> judgement.reason().english())
                        .distinct()
                        .collect(Collectors.joining(" ")));
    }
}
