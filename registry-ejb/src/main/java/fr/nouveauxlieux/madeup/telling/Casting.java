package fr.nouveauxlieux.madeup.telling;

import fr.nouveauxlieux.account.MadeUpPerson;
import fr.nouveauxlieux.account.MakeUpPerson;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.demonstration.chance.Chance;
import fr.nouveauxlieux.demonstration.wording.WordList;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.madeup.plan.PlannedDossier;
import fr.nouveauxlieux.madeup.plan.Step;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes up the people who act in a demonstration, where they are not there yet. */
@ApplicationScoped
public class Casting {

    private static final Actor SYSTEM = Actor.system("demonstration");
    private static final Set<Step> OPINIONS =
            Set.of(Step.GIVE_FAVOURABLE_OPINION, Step.GIVE_RESERVED_OPINION, Step.GIVE_UNFAVOURABLE_OPINION);
    private static final WordList NAMES = WordList.load("names.properties");

    @Inject
    private MakeUpPerson makeUpPerson;

    @Inject
    private CurrentActor currentActor;

    /** Of the staff, those whom anybody may be. */
    public Cast castAll() throws Exception {
        Map<Role, AccountId> accounts = new EnumMap<>(Role.class);
        for (Role role : Cast.ROLES) {
            accounts.put(role, person(new MadeUpPerson.OfRole(role)));
        }
        return new Cast(accounts, Map.of());
    }

    public AccountId person(MadeUpPerson person) throws Exception {
        return currentActor.as(SYSTEM, () -> makeUpPerson.make(person));
    }

    /** Where the dossier is given an opinion, of whose département it is. */
    Cast withPrefect(PlannedDossier plan, Cast cast) throws Exception {
        String departement = plan.commune().departement();
        boolean asked = plan.fate().moments().stream().anyMatch(moment -> OPINIONS.contains(moment.step()));
        if (!asked || departement.equals(Cast.NORD)) {
            return cast;
        }
        Chance chance = Chance.of(0, "prefect " + departement, 1);
        PersonName name =
                new PersonName(chance.pick(NAMES.getList("first_names")), chance.pick(NAMES.getList("surnames")));
        String key = "prefecture-" + departement.toLowerCase(Locale.ROOT);
        return cast.with(departement, person(new MadeUpPerson.OfStaff(key, name, Cast.prefecture(departement))));
    }
}
