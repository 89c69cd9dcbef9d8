package fr.nouveauxlieux.madeup.telling;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.Eligibility;
import fr.nouveauxlieux.call.RuleOutcome;
import fr.nouveauxlieux.call.RuleOutcome.Verdict;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.dossier.InstructClosedWaves;
import fr.nouveauxlieux.instruction.AskOpinion;
import fr.nouveauxlieux.instruction.AssignInstructor;
import fr.nouveauxlieux.instruction.CloseCorrection;
import fr.nouveauxlieux.instruction.CorrectionDraft;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.instruction.EligibilityOutcome;
import fr.nouveauxlieux.instruction.GiveOpinion;
import fr.nouveauxlieux.instruction.JudgeEligibility;
import fr.nouveauxlieux.instruction.OpinionVerdict;
import fr.nouveauxlieux.instruction.RequestCorrection;
import fr.nouveauxlieux.instruction.RuleDecision;
import fr.nouveauxlieux.instruction.WritePrivateNote;
import fr.nouveauxlieux.instruction.WriteToApplicant;
import fr.nouveauxlieux.madeup.plan.Step;
import fr.nouveauxlieux.madeup.writing.AskedFile;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/** What the staff of a demonstration do with a made-up dossier. */
@ApplicationScoped
public class DeskPart {

    private static final int DAYS_TO_CORRECT = 10;
    private static final int DAYS_FOR_OPINION = 20;
    private static final int WAITING = 50;
    private static final String LEGAL_FORM = "legal-form";

    @Inject
    private InstructClosedWaves instructClosedWaves;

    @Inject
    private AssignInstructor assignInstructor;

    @Inject
    private WriteToApplicant writeToApplicant;

    @Inject
    private WritePrivateNote writePrivateNote;

    @Inject
    private RequestCorrection requestCorrection;

    @Inject
    private CloseCorrection closeCorrection;

    @Inject
    private AskOpinion askOpinion;

    @Inject
    private GiveOpinion giveOpinion;

    @Inject
    private JudgeEligibility judgeEligibility;

    @Inject
    private CallDirectory calls;

    @Inject
    private Eligibility eligibility;

    @Inject
    private CurrentActor currentActor;

    /** @return false if it is nothing that is examined in a dossier */
    boolean make(Step step, ToldDossier dossier, Cast cast) throws Exception {
        switch (step) {
            case WAVE_CLOSES ->
                currentActor.as(Actor.system("dossier-waves"), () -> instructClosedWaves.instruct(WAITING));
            case ASSIGN -> instructor(cast, () -> assignInstructor.assign(dossier.id(), cast.account(Role.INSTRUCTOR)));
            case ASK ->
                instructor(cast, done(() -> writeToApplicant.write(dossier.id(), text(dossier, "message.staff"))));
            case NOTE -> instructor(cast, done(() -> writePrivateNote.write(dossier.id(), text(dossier, "note"))));
            case REQUEST_CORRECTION -> instructor(cast, () -> requestCorrection.request(dossier.id(), draft(dossier)));
            case CLOSE_CORRECTION -> instructor(cast, () -> closeCorrection.close(dossier.id()));
            case ASK_OPINION ->
                instructor(
                        cast, () -> askOpinion.ask(dossier.id(), dossier.today().plusDays(DAYS_FOR_OPINION)));
            case GIVE_FAVOURABLE_OPINION -> give(cast, dossier, OpinionVerdict.FAVOURABLE);
            case GIVE_RESERVED_OPINION -> give(cast, dossier, OpinionVerdict.RESERVED);
            case GIVE_UNFAVOURABLE_OPINION -> give(cast, dossier, OpinionVerdict.UNFAVOURABLE);
            case FIND_ELIGIBLE -> judge(cast, dossier, true);
            case FIND_INELIGIBLE -> judge(cast, dossier, false);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void instructor(Cast cast, Callable<?> work) throws Exception {
        currentActor.as(cast.actor(Role.INSTRUCTOR), work);
    }

    private static Callable<Void> done(Runnable work) {
        return () -> {
            work.run();
            return null;
        };
    }

    private static DeskText text(ToldDossier dossier, String key) {
        return new DeskText(dossier.wording().sentence(key));
    }

    /** For a piece without which the dossier cannot be examined. */
    private static CorrectionDraft draft(ToldDossier dossier) {
        AnswerPath lacking = dossier.answers().listAskedFiles().stream()
                .map(AskedFile::path)
                .filter(path -> dossier.wording().has("correction." + path))
                .findFirst()
                .orElseThrow();
        return new CorrectionDraft(
                text(dossier, "correction." + lacking),
                Set.of(lacking),
                dossier.today().plusDays(DAYS_TO_CORRECT),
                true);
    }

    private void give(Cast cast, ToldDossier dossier, OpinionVerdict verdict) throws Exception {
        currentActor.as(
                cast.prefect(dossier.plan().commune().departement()),
                () -> giveOpinion.give(dossier.id(), verdict, text(dossier, "opinion." + verdict)));
    }

    private void judge(Cast cast, ToldDossier dossier, boolean eligible) throws Exception {
        CallSheet call = calls.find(dossier.plan().call()).orElseThrow();
        List<RuleOutcome> outcomes =
                eligibility.judge(call, new Answers(dossier.answers().listAnswers()));
        String failing = eligible ? "" : failingRule(outcomes);
        List<RuleDecision> decisions = outcomes.stream()
                .map(outcome -> decision(dossier, outcome, failing))
                .toList();
        instructor(cast, () -> {
            EligibilityOutcome judged = judgeEligibility.judge(dossier.id(), decisions);
            if (!judged.equals(new EligibilityOutcome.Judged(eligible))) {
                throw new IllegalStateException("a made-up dossier was not judged as planned: " + judged);
            }
            return judged;
        });
    }

    /** A rule that blocks: that of the territory where there is one. */
    private static String failingRule(List<RuleOutcome> outcomes) {
        return outcomes.stream()
                .filter(RuleOutcome::blocking)
                .map(RuleOutcome::rule)
                .filter(rule -> !rule.equals(LEGAL_FORM))
                .findFirst()
                .orElse(LEGAL_FORM);
    }

    private static RuleDecision decision(ToldDossier dossier, RuleOutcome outcome, String failing) {
        if (outcome.rule().equals(failing)) {
            return new RuleDecision(outcome.rule(), false, dossier.wording().sentence("judgement.ineligible"));
        }
        boolean holds = outcome.blocking() || outcome.verdict() != Verdict.FAILS;
        String reason =
                switch (outcome.verdict()) {
                    case HOLDS -> "";
                    case FAILS -> dossier.wording().sentence("judgement.confirmed");
                    case UNKNOWN -> dossier.wording().sentence("judgement.unknown");
                };
        return new RuleDecision(outcome.rule(), holds, reason);
    }
}
