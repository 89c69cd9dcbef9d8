package fr.nouveauxlieux.organisation;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes an organisation known, with whoever does so as its manager. One that is known already is not joined: its managers are told who asks. */
@ApplicationScoped
@UseCase(value = "organisation.register", permits = @Permit(to = Role.PERSON))
public class RegisterOrganisation {

    /** @param draft as typed or as the directory gave it */
    public OrganisationRegistration register(OrganisationDraft draft) {
        throw new UnsupportedOperationException("organisation.register");
    }
}
