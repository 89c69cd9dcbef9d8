package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.kernel.Siret;
import fr.nouveauxlieux.organisation.internal.Establishments;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks the directory of companies about numbers that someone typed, and keeps a copy of what it says. What a public
 * directory says is nobody's doing, and a number may be a sole trader's: it leaves no entry in the journal.
 */
@ApplicationScoped
@UseCase(value = "establishment.look-up", kind = UseCase.Kind.READING, permits = @Permit(to = Role.PERSON))
public class LookUpEstablishments {

    private static final int AT_ONCE = 5;

    @Inject
    private CompanyDirectory directory;

    @Inject
    private Establishments establishments;

    /** Never throws for a directory that is away: it is not asked further, and all that are left are awaited. */
    public void lookUp(List<Siret> sirets) {
        // Asked before the first statement, so that no connection to the database is held meanwhile.
        Map<Siret, DirectoryAnswer> answers = new LinkedHashMap<>();
        boolean away = false;
        for (Siret siret : sirets) {
            DirectoryAnswer answer =
                    away || answers.size() >= AT_ONCE ? new DirectoryAnswer.Unavailable() : directory.lookUp(siret);
            away = away || answer instanceof DirectoryAnswer.Unavailable;
            answers.put(siret, answer);
        }
        answers.forEach(establishments::keep);
    }
}
