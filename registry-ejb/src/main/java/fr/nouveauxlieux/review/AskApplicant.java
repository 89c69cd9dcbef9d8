package fr.nouveauxlieux.review;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.dossier.DossierProgress;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.review.internal.QuestionRows;
import fr.nouveauxlieux.review.internal.ReaderDoor;
import fr.nouveauxlieux.review.internal.ReviewMail;
import fr.nouveauxlieux.review.model.ReaderQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Puts down what a reader would ask the applicant, whom the instructor asks. */
@ApplicationScoped
@UseCase(value = "review.ask-applicant", permits = @Permit(to = Role.READER))
public class AskApplicant {

    @Inject
    private ReaderDoor door;

    @Inject
    private DossierProgress progress;

    @Inject
    private QuestionRows rows;

    @Inject
    private ReviewMail mail;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @return false if the dossier is not read now
     * @throws fr.nouveauxlieux.permission.RefusedException for whoever does not read this dossier
     */
    public boolean ask(DossierId dossier, DeskText text) {
        AccountId reader = door.require(dossier, AskApplicant.class);
        if (progress.standingOf(dossier).stage() != DossierStage.REVIEW) {
            journal.nothingChanged();
            return false;
        }
        ReaderQuestion question = rows.add(new ReaderQuestion(dossier, reader, text, clock.instant()));
        mail.tellInstructorOfQuestion(dossier, question.key());
        journal.changed(new Subject("dossier", dossier.value()), Map.of(), question.told());
        return true;
    }
}
