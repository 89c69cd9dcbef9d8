package fr.nouveauxlieux.privacy;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.PersonCard;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.privacy.holder.PersonalPart;
import fr.nouveauxlieux.privacy.internal.Holders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Gives someone a copy of everything that the portal holds of them. */
@ApplicationScoped
@UseCase(
        value = "privacy.export-own-data",
        kind = UseCase.Kind.RECORDED_READING,
        permits = @Permit(to = Role.PERSON, reach = Reach.OWN))
public class ExportOwnData {

    @Inject
    private People people;

    @Inject
    private Holders holders;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    public PersonalFile export(AccountId own) {
        PersonCard person = people.getPerson(own);
        List<PersonalPart> parts = holders.tell(person);
        journal.read(person.subject());
        return new PersonalFile(own, clock.instant(), parts);
    }
}
