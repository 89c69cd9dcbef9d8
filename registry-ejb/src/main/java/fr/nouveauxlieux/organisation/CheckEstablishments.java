package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.kernel.Siret;
import fr.nouveauxlieux.organisation.internal.Establishments;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asks the directory of companies about numbers of which it was away when they were typed. */
@ApplicationScoped
@UseCase(value = "establishment.check", kind = UseCase.Kind.READING, permits = @Permit(to = Role.SYSTEM))
public class CheckEstablishments {

    private static final int AT_ONCE = 20;

    @Inject
    private Establishments establishments;

    @Inject
    private CompanyDirectory directory;

    /** @return how many were answered for; the first that the directory is away for is the last that it is asked */
    public int check() {
        int answered = 0;
        for (Siret siret : establishments.listAwaited(AT_ONCE)) {
            DirectoryAnswer answer = directory.lookUp(siret);
            establishments.keep(siret, answer);
            if (answer instanceof DirectoryAnswer.Unavailable) {
                // Asked now, it comes last the next time: one that is never answered for holds up no other.
                break;
            }
            answered++;
        }
        return answered;
    }
}
