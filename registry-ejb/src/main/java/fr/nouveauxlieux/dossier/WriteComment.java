package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.dossier.internal.CommentRows;
import fr.nouveauxlieux.dossier.internal.Dossiers;
import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.dossier.model.DossierComment;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Says something to those who write the same dossier, about an answer or about all of it. */
@ApplicationScoped
@UseCase(
        value = "dossier.write-comment",
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION),
            @Permit(to = Role.GUEST, reach = Reach.INVITED)
        })
public class WriteComment {

    /** In characters, of one comment. */
    public static final int LONGEST = DossierComment.LONGEST;

    @Inject
    private Dossiers dossiers;

    @Inject
    private CommentRows comments;

    @Inject
    private CallDirectory calls;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @param path of the answer that it is about
     * @param text of 1 to 2000 characters
     * @return its key
     * @throws NoSuchDossierException if there is no such dossier
     * @throws IllegalArgumentException for another text, or where the form asks no such thing
     */
    public long write(DossierId id, Optional<AnswerPath> path, String text) {
        Dossier dossier = dossiers.get(id);
        CallForm form = calls.getVersion(dossier.call(), dossier.callVersion()).form();
        if (path.isPresent() && path.flatMap(form::findField).isEmpty()) {
            throw new IllegalArgumentException("expected the path of an answer that the form asks for");
        }
        DossierComment comment = comments.add(new DossierComment(dossier, path, people.ownId(), text, clock.instant()));
        journal.changed(dossier.subject(), Map.of(), Map.of("comment", comment.key()));
        return comment.key();
    }
}
