package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.dossier.internal.AnswerRows;
import fr.nouveauxlieux.dossier.internal.Authors;
import fr.nouveauxlieux.dossier.internal.Dossiers;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The past of the answers of a dossier. */
@ApplicationScoped
@UseCase(
        value = "dossier.read-history",
        kind = UseCase.Kind.READING,
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION),
            @Permit(to = Role.GUEST, reach = Reach.INVITED)
        })
public class ReadAnswerHistory {

    public static final int MOST = 1000;

    @Inject
    private Dossiers dossiers;

    @Inject
    private AnswerRows rows;

    @Inject
    private Authors authors;

    /** The newest first, at most {@link #MOST}. */
    public List<AnswerEdit> read(DossierId dossier) {
        return authors.edits(rows.listHistory(dossiers.get(dossier), MOST));
    }
}
