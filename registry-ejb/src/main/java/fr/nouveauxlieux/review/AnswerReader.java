package fr.nouveauxlieux.review;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.review.internal.QuestionRows;
import fr.nouveauxlieux.review.internal.ReviewMail;
import fr.nouveauxlieux.review.model.ReaderQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Answers a reader's question: with what the applicant said, or with what the service knows. */
@ApplicationScoped
@UseCase(value = "review.answer-reader", permits = @Permit(to = Role.INSTRUCTOR))
public class AnswerReader {

    @Inject
    private QuestionRows rows;

    @Inject
    private ReviewMail mail;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @return false if there is no such question, or it is answered */
    public boolean answer(DossierId dossier, long number, DeskText text) {
        Optional<ReaderQuestion> question = rows.hold(dossier, number);
        Map<String, Object> before = question.map(ReaderQuestion::told).orElse(Map.of());
        if (question.isEmpty() || !question.get().reply(text, people.ownId(), clock.instant())) {
            journal.nothingChanged();
            return false;
        }
        mail.tellReaderOfAnswer(dossier, question.get().reader(), number);
        journal.changed(
                new Subject("dossier", dossier.value()), before, question.get().told());
        return true;
    }
}
