package fr.nouveauxlieux.review.internal;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.review.QuestionView;
import fr.nouveauxlieux.review.model.ReaderQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Questions of readers, as they are told: without who asked. */
@ApplicationScoped
public class QuestionViews {

    @Inject
    private QuestionRows rows;

    /** The oldest first. */
    public List<QuestionView> list(DossierId dossier) {
        return rows.list(dossier).stream().map(QuestionViews::view).toList();
    }

    /** The oldest first. */
    public List<QuestionView> listOwn(DossierId dossier, AccountId reader) {
        return rows.list(dossier).stream()
                .filter(question -> question.reader().equals(reader))
                .map(QuestionViews::view)
                .toList();
    }

    private static QuestionView view(ReaderQuestion question) {
        return new QuestionView(
                question.key(),
                question.content(),
                question.askedAt(),
                question.forwardedAt(),
                question.reply(),
                question.repliedAt());
    }
}
