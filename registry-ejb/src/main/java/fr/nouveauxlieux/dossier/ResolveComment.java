package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
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

/** Marks a comment as seen to. */
@ApplicationScoped
@UseCase(
        value = "dossier.resolve-comment",
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION),
            @Permit(to = Role.GUEST, reach = Reach.INVITED)
        })
public class ResolveComment {

    @Inject
    private Dossiers dossiers;

    @Inject
    private DossierAccesses accesses;

    @Inject
    private CommentRows comments;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * Nothing happens where there is none, or where it is resolved.
     *
     * @param key as {@link CommentView#key()} says
     */
    public void resolve(DossierId id, long key) {
        Dossier dossier = dossiers.hold(id);
        Optional<DossierComment> found = comments.find(dossier, key);
        if (found.filter(comment -> comment.author().equals(people.ownId())).isEmpty()) {
            accesses.require(DossierAccess.WRITE, id, ResolveComment.class);
        }
        if (found.isEmpty() || !found.get().resolve(people.ownId(), clock.instant())) {
            journal.nothingChanged();
            return;
        }
        journal.changed(dossier.subject(), Map.of("comment", key), Map.of("comment", key, "resolved", true));
    }
}
