package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.dossier.ImplicitRefusal;
import fr.nouveauxlieux.instruction.AskOpinion;
import fr.nouveauxlieux.instruction.AssignInstructor;
import fr.nouveauxlieux.instruction.AssignmentOutcome;
import fr.nouveauxlieux.instruction.CloseCorrection;
import fr.nouveauxlieux.instruction.CorrectionDraft;
import fr.nouveauxlieux.instruction.CorrectionOutcome;
import fr.nouveauxlieux.instruction.DecideLetter;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.instruction.EligibilityOutcome;
import fr.nouveauxlieux.instruction.EligibilityOutcome.ReasonsLacking;
import fr.nouveauxlieux.instruction.ExpertOpinionDraft;
import fr.nouveauxlieux.instruction.GiveOpinion;
import fr.nouveauxlieux.instruction.JudgeEligibility;
import fr.nouveauxlieux.instruction.LetterOutcome;
import fr.nouveauxlieux.instruction.OpinionVerdict;
import fr.nouveauxlieux.instruction.RecordExpertOpinion;
import fr.nouveauxlieux.instruction.RequestCorrection;
import fr.nouveauxlieux.instruction.RuleDecision;
import fr.nouveauxlieux.instruction.TakeUnderInstruction;
import fr.nouveauxlieux.instruction.TakingOutcome;
import fr.nouveauxlieux.instruction.WritePrivateNote;
import fr.nouveauxlieux.instruction.WriteToApplicant;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.form.Form;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be sent from the page of a dossier. Each action leaves the form refused, or is done. */
@ApplicationScoped
public class StaffDossierActions {

    private static final Period LONGEST_DELAY = Period.ofMonths(6);
    private static final int DAY_LENGTH = 10;
    static final String RETAINED = "retained";
    static final String NOT_RETAINED = "not-retained";

    private static final List<String> DECISIONS = List.of("HOLDS", "FAILS");

    @Inject
    private AssignInstructor assignInstructor;

    @Inject
    private TakeUnderInstruction takeUnderInstruction;

    @Inject
    private JudgeEligibility judgeEligibility;

    @Inject
    private DecideLetter decideLetter;

    @Inject
    private RequestCorrection requestCorrection;

    @Inject
    private CloseCorrection closeCorrection;

    @Inject
    private WriteToApplicant writeToApplicant;

    @Inject
    private WritePrivateNote writePrivateNote;

    @Inject
    private AskOpinion askOpinion;

    @Inject
    private GiveOpinion giveOpinion;

    @Inject
    private RecordExpertOpinion recordExpertOpinion;

    @Inject
    private Clock clock;

    void assign(DossierId dossier, Form form) {
        Optional<AccountId> instructor = AccountId.find(form.value("instructor"));
        if (instructor.isEmpty() || assignInstructor.assign(dossier, instructor.get()) == AssignmentOutcome.NOT_ABLE) {
            form.refuse("instructor", "desk.assign.not-able");
        }
    }

    void take(DossierId dossier, Form form) {
        TakingOutcome outcome = takeUnderInstruction.take(dossier);
        if (outcome != TakingOutcome.TAKEN) {
            form.refuseAll("desk.take." + DossierWords.code(outcome));
        }
    }

    void judge(DossierId dossier, Form form) {
        List<RuleDecision> decisions = new ArrayList<>();
        for (String rule : new LinkedHashSet<>(form.listValues("rules"))) {
            boolean holds = form.requireChoice("rule-" + rule, DECISIONS).equals("HOLDS");
            decisions.add(new RuleDecision(rule, holds, form.readText("reason-" + rule, RuleDecision.LONGEST_REASON)));
        }
        if (!form.isRefused()) {
            judgeBy(decisions, dossier, form);
        }
    }

    private void judgeBy(List<RuleDecision> decisions, DossierId dossier, Form form) {
        EligibilityOutcome outcome;
        try {
            outcome = judgeEligibility.judge(dossier, decisions);
        } catch (IllegalArgumentException otherRules) {
            form.refuseAll("desk.judge.stale");
            return;
        }
        if (outcome instanceof ReasonsLacking lacking) {
            lacking.rules().forEach(rule -> form.refuse("reason-" + rule, "desk.judge.reason-lacks"));
        } else if (outcome instanceof EligibilityOutcome.NotNow) {
            form.refuseAll("desk.judge.not-now");
        }
    }

    void decideLetter(DossierId dossier, Form form) {
        String outcome = form.requireChoice("letter-outcome", List.of(RETAINED, NOT_RETAINED));
        String text = form.readText("letter-reasons", DeskText.LONGEST);
        if (form.isRefused()) {
            return;
        }
        Optional<DeskText> reasons = text.isEmpty() ? Optional.empty() : Optional.of(new DeskText(text));
        LetterOutcome decided = decideLetter.decide(dossier, outcome.equals(RETAINED), reasons);
        if (decided == LetterOutcome.REASONS_LACKING) {
            form.refuse("letter-reasons", "desk.letter.reasons-lacking");
        } else if (decided != LetterOutcome.DECIDED) {
            form.refuseAll("desk.letter." + DossierWords.code(decided));
        }
    }

    void askCorrection(DossierId dossier, Form form) {
        Optional<DeskText> text = readText(form, "correction-text");
        Set<AnswerPath> paths = form.listValues("correction-paths").stream()
                .map(AnswerPath::find)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        Optional<LocalDate> due = readDay(form, "correction-due");
        Optional<DeskText> whole =
                text.isPresent() && due.isPresent() ? complete(form, "correction-text", text.get(), due) : text;
        if (form.isRefused() || whole.isEmpty() || due.isEmpty()) {
            return;
        }
        CorrectionOutcome outcome = requestCorrection.request(
                dossier, new CorrectionDraft(whole.get(), paths, due.get(), form.isTicked("correction-indispensable")));
        if (outcome != CorrectionOutcome.REQUESTED) {
            form.refuseAll("desk.correction." + DossierWords.code(outcome));
        }
    }

    void closeCorrection(DossierId dossier, Form form) {
        refuseUnless(closeCorrection.close(dossier), form, "desk.correction.nothing-to-close");
    }

    /** Empty where the form is refused. */
    Optional<Writing> write(DossierId dossier, Form form) {
        Optional<DeskText> text =
                readText(form, "message").flatMap(typed -> complete(form, "message", typed, Optional.empty()));
        return form.isRefused() ? Optional.empty() : text.map(whole -> writeToApplicant.write(dossier, whole));
    }

    /** Empty where the form was refused for what a canned answer has still open. */
    private static Optional<DeskText> complete(Form form, String field, DeskText text, Optional<LocalDate> due) {
        String whole = CannedInsertion.complete(form, field, text.value(), due);
        return form.findError(field).isPresent() ? Optional.empty() : Optional.of(new DeskText(whole));
    }

    void note(DossierId dossier, Form form) {
        readText(form, "note").ifPresent(text -> writePrivateNote.write(dossier, text));
    }

    void askOpinion(DossierId dossier, Form form) {
        readDay(form, "opinion-due")
                .ifPresent(due -> refuseUnless(askOpinion.ask(dossier, due), form, "desk.opinion.asked-already"));
    }

    void giveOpinion(DossierId dossier, Form form) {
        OpinionVerdict verdict = OpinionVerdict.valueOf(form.requireChoice(
                "opinion-verdict",
                Arrays.stream(OpinionVerdict.values()).map(Enum::name).toList()));
        Optional<DeskText> text = readText(form, "opinion-text");
        if (!form.isRefused() && text.isPresent()) {
            refuseUnless(giveOpinion.give(dossier, verdict, text.get()), form, "desk.opinion.not-awaited");
        }
    }

    private static void refuseUnless(boolean done, Form form, String text) {
        if (!done) {
            form.refuseAll(text);
        }
    }

    void recordExpert(DossierId dossier, Form form) {
        String expert = form.requireLine("expert-name", ExpertOpinionDraft.LONGEST_EXPERT);
        OpinionVerdict verdict = OpinionVerdict.valueOf(form.requireChoice(
                "expert-verdict",
                Arrays.stream(OpinionVerdict.values()).map(Enum::name).toList()));
        Optional<DeskText> text = readText(form, "expert-text");
        if (!form.isRefused() && text.isPresent()) {
            refuseUnless(
                    recordExpertOpinion.record(dossier, new ExpertOpinionDraft(expert, verdict, text.get())),
                    form,
                    "desk.correction.not-open");
        }
    }

    /** Empty where the form was refused for it. */
    private static Optional<DeskText> readText(Form form, String field) {
        String text = form.readText(field, DeskText.LONGEST);
        if (text.isEmpty()) {
            form.refuse(field, "entry.required");
        }
        return form.findError(field).isPresent() ? Optional.empty() : Optional.of(new DeskText(text));
    }

    /** A day to come, within six months. Empty where the form was refused for it. */
    private Optional<LocalDate> readDay(Form form, String field) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ImplicitRefusal.ZONE);
        try {
            LocalDate day = LocalDate.parse(form.requireLine(field, DAY_LENGTH));
            if (day.isAfter(today) && !day.isAfter(today.plus(LONGEST_DELAY))) {
                return Optional.of(day);
            }
        } catch (DateTimeException notADay) {
            // Said below, as for a day out of bounds.
        }
        form.refuse(field, "desk.wrong-day");
        return Optional.empty();
    }
}
