package fr.nouveauxlieux.privacy;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.JournalEntry;
import fr.nouveauxlieux.audit.RecordedReadings;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.organisation.OrganisationNames;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** Shows someone who of the staff read their data, when and what for. */
@ApplicationScoped
@UseCase(
        value = "privacy.list-access-to-own-data",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = Role.PERSON, reach = Reach.OWN))
public class ListAccessToOwnData {

    private static final int MOST = 500;

    @Inject
    private People people;

    @Inject
    private RecordedReadings readings;

    @Inject
    private OrganisationNames organisationNames;

    /** The latest first, five hundred at most. */
    public List<AccessToData> list(AccountId own) {
        return readings.listOf(people.getPerson(own).subject(), own.value(), MOST).stream()
                .map(this::access)
                .toList();
    }

    private AccessToData access(JournalEntry entry) {
        return new AccessToData(
                entry.at(),
                Arrays.stream(entry.roles().split(","))
                        .filter(role -> !role.isEmpty())
                        .map(Role::valueOf)
                        .toList(),
                AccountId.find(entry.actor()).map(organisationNames::listOf).orElse(List.of()),
                entry.action());
    }
}
