package fr.nouveauxlieux.review;

import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.review.internal.QuestionViews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What the readers of a dossier would ask the applicant, for the service: without who asked. */
@ApplicationScoped
@UseCase(
        value = "review.list-questions",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.INSTRUCTOR, Role.COMMITTEE_SECRETARY, Role.AUDITOR}))
public class ListReaderQuestions {

    @Inject
    private QuestionViews views;

    /** The oldest first. */
    public List<QuestionView> list(DossierId dossier) {
        return views.list(dossier);
    }
}
