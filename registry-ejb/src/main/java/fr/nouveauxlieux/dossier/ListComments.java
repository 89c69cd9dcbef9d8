package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.dossier.internal.Authors;
import fr.nouveauxlieux.dossier.internal.CommentRows;
import fr.nouveauxlieux.dossier.internal.Dossiers;
import fr.nouveauxlieux.dossier.model.DossierComment;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What those who write a dossier said to each other about it. */
@ApplicationScoped
@UseCase(
        value = "dossier.list-comments",
        kind = UseCase.Kind.READING,
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION),
            @Permit(to = Role.GUEST, reach = Reach.INVITED)
        })
public class ListComments {

    @Inject
    private Dossiers dossiers;

    @Inject
    private CommentRows comments;

    @Inject
    private Authors authors;

    @Inject
    private People people;

    /** In the order in which they were written. */
    public List<CommentView> list(DossierId id) {
        List<DossierComment> all = comments.list(dossiers.get(id));
        Map<AccountId, String> names =
                authors.namesOf(all.stream().map(DossierComment::author).collect(Collectors.toSet()));
        AccountId own = people.ownId();
        return all.stream()
                .map(comment -> new CommentView(
                        comment.key(),
                        comment.path(),
                        names.getOrDefault(comment.author(), ""),
                        comment.author().equals(own),
                        comment.content(),
                        comment.writtenAt(),
                        comment.isResolved()))
                .toList();
    }
}
