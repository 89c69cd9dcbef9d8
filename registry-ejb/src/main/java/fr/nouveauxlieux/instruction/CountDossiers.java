package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.instruction.internal.DeskSearch;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Counts the submitted dossiers that a filter finds, as far as the roles of whoever asks reach. Tells of none of them. */
@ApplicationScoped
@UseCase(
        value = "instruction.count-dossiers",
        kind = UseCase.Kind.READING,
        permits =
                @Permit(
                        to = {
                            Role.INSTRUCTOR,
                            Role.PREFECTURE,
                            Role.COMMITTEE_SECRETARY,
                            Role.DECIDING_AUTHORITY,
                            Role.ADMINISTRATOR,
                            Role.AUDITOR
                        }))
public class CountDossiers {

    @Inject
    private DeskSearch search;

    public long count(DeskFilter filter) {
        return search.count(filter);
    }
}
