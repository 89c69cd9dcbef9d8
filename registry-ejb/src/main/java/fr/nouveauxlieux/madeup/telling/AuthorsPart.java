package fr.nouveauxlieux.madeup.telling;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.FieldLimits;
import fr.nouveauxlieux.dossier.AnswerChange;
import fr.nouveauxlieux.dossier.BeginDossier;
import fr.nouveauxlieux.dossier.DossierAccess;
import fr.nouveauxlieux.dossier.DossierBeginning;
import fr.nouveauxlieux.dossier.DossierStart;
import fr.nouveauxlieux.dossier.InviteGuest;
import fr.nouveauxlieux.dossier.SaveAnswers;
import fr.nouveauxlieux.dossier.SaveOutcome;
import fr.nouveauxlieux.dossier.SubmitDossier;
import fr.nouveauxlieux.dossier.SubmitOutcome;
import fr.nouveauxlieux.dossier.WithdrawDossier;
import fr.nouveauxlieux.dossier.WriteComment;
import fr.nouveauxlieux.instruction.AnswerCorrection;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.instruction.WriteToInstructor;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.madeup.plan.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What those who write a made-up dossier do. Whoever calls acts as its author already. */
@ApplicationScoped
public class AuthorsPart {

    private static final AnswerPath SUMMARY = AnswerPath.of("summary");
    private static final EmailAddress GUEST = new EmailAddress("relectrice@demonstration.invalid");

    /** What drafts lack still. */
    private static final Set<AnswerPath> LEFT_FOR_LATER =
            Set.of(AnswerPath.of("path-to-balance"), AnswerPath.of("true-statement"), AnswerPath.of("signatory"));

    @Inject
    private BeginDossier beginDossier;

    @Inject
    private SaveAnswers saveAnswers;

    @Inject
    private SentPieces sentPieces;

    @Inject
    private WriteComment writeComment;

    @Inject
    private InviteGuest inviteGuest;

    @Inject
    private SubmitDossier submitDossier;

    @Inject
    private WithdrawDossier withdrawDossier;

    @Inject
    private WriteToInstructor writeToInstructor;

    @Inject
    private AnswerCorrection answerCorrection;

    /** @return false if it is not for the author to do */
    boolean make(Step step, ToldDossier dossier) throws Exception {
        switch (step) {
            case WRITE_A_LITTLE -> write(dossier, dossier.answers().listFirstAnswers());
            case WRITE_ALL -> writeAll(dossier);
            case SEND_HALF_A_FILE -> sentPieces.sendHalf(dossier);
            case SEND_A_BROKEN_FILE -> sentPieces.sendBroken(dossier);
            case COMMENT ->
                writeComment.write(
                        dossier.id(), Optional.empty(), dossier.wording().sentence("comment"));
            case INVITE_GUEST -> inviteGuest.invite(dossier.id(), GUEST, DossierAccess.WRITE);
            case SUBMIT -> submit(dossier);
            case AMEND ->
                save(
                        dossier,
                        List.of(dossier.change(
                                SUMMARY, dossier.wording().paragraph("text.summary", FieldLimits.NONE))));
            case WITHDRAW -> withdrawDossier.withdraw(dossier.id());
            case REPLY -> writeToInstructor.write(dossier.id(), text(dossier, "message.author"));
            case ANSWER_CORRECTION -> answerCorrection.answer(dossier.id(), text(dossier, "correction.answer"));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static DeskText text(ToldDossier dossier, String key) {
        return new DeskText(dossier.wording().sentence(key));
    }

    private void writeAll(ToldDossier dossier) throws Exception {
        Map<AnswerPath, Object> answers = dossier.answers().listAnswers();
        if (dossier.plan().fate().moments().stream().noneMatch(moment -> moment.step() == Step.SUBMIT)) {
            answers.keySet().removeAll(LEFT_FOR_LATER);
        }
        write(dossier, answers);
        sentPieces.sendAll(dossier);
    }

    private void write(ToldDossier dossier, Map<AnswerPath, Object> answers) {
        DossierStart start = new DossierStart(dossier.plan().call(), dossier.organisation(), Optional.empty(), true);
        dossier.becomes(((DossierBeginning.Begun) beginDossier.begin(start)).dossier());
        List<AnswerChange> changes = new ArrayList<>();
        answers.forEach((path, value) -> changes.add(dossier.change(path, value)));
        save(dossier, changes);
    }

    private void save(ToldDossier dossier, List<AnswerChange> changes) {
        for (SaveOutcome outcome : saveAnswers.save(dossier.id(), changes)) {
            if (!(outcome instanceof SaveOutcome.Saved)) {
                throw new IllegalStateException("the made-up answer " + outcome.path() + " was not saved: "
                        + outcome.getClass().getSimpleName());
            }
        }
    }

    private void submit(ToldDossier dossier) {
        SubmitOutcome outcome = submitDossier.submit(dossier.id());
        if (!(outcome instanceof SubmitOutcome.Submitted)) {
            throw new IllegalStateException(
                    "a made-up dossier of " + dossier.plan().call() + " was not submitted: " + outcome);
        }
    }
}
