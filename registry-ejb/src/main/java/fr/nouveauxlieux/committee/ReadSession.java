package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.committee.internal.SessionRows;
import fr.nouveauxlieux.committee.internal.SessionSheets;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A session with who sits, what is judged and what was said. Of a dossier in which whoever reads has an interest, nothing. */
@ApplicationScoped
@UseCase(
        value = "committee.read-session",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.COMMITTEE_SECRETARY, Role.DECIDING_AUTHORITY, Role.ADMINISTRATOR, Role.AUDITOR}))
public class ReadSession {

    @Inject
    private SessionRows rows;

    @Inject
    private SessionSheets sheets;

    @Inject
    private People people;

    /** @throws NoSuchSessionException if there is none */
    public SessionSheet read(SessionId session) {
        return sheets.of(rows.get(session), people.ownId());
    }
}
