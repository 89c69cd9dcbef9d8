package fr.nouveauxlieux.review;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.instruction.WriteToApplicant;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.review.internal.QuestionRows;
import fr.nouveauxlieux.review.model.ReaderQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Asks the applicant what a reader would ask, as a message of the service: who reads is told to nobody. */
@ApplicationScoped
@UseCase(value = "review.forward-question", permits = @Permit(to = Role.INSTRUCTOR))
public class ForwardQuestion {

    @Inject
    private QuestionRows rows;

    @Inject
    private WriteToApplicant writeToApplicant;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @param text as the applicant reads it
     * @return false if there is no such question, or it was forwarded or answered
     */
    public boolean forward(DossierId dossier, long number, DeskText text) {
        Optional<ReaderQuestion> question = rows.hold(dossier, number);
        Map<String, Object> before = question.map(ReaderQuestion::told).orElse(Map.of());
        if (question.isEmpty() || !question.get().forward(people.ownId(), clock.instant())) {
            journal.nothingChanged();
            return false;
        }
        writeToApplicant.write(dossier, text);
        journal.changed(
                new Subject("dossier", dossier.value()), before, question.get().told());
        return true;
    }
}
