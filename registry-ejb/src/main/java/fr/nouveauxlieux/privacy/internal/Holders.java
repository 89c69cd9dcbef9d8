package fr.nouveauxlieux.privacy.internal;

import fr.nouveauxlieux.account.AccountHolder;
import fr.nouveauxlieux.privacy.holder.DataSubject;
import fr.nouveauxlieux.privacy.holder.ErasureObstacle;
import fr.nouveauxlieux.privacy.holder.PersonalDataHolder;
import fr.nouveauxlieux.privacy.holder.PersonalPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** All features that keep personal data, as one. */
@ApplicationScoped
public class Holders {

    @Inject
    @Any
    private Instance<PersonalDataHolder> holders;

    /** In the order of the headings. */
    public List<PersonalPart> tell(AccountHolder person) {
        return holders.stream()
                .flatMap(holder -> holder.tell(subject(person)).stream())
                .sorted(Comparator.comparing(PersonalPart::heading))
                .toList();
    }

    public Set<ErasureObstacle> obstacles(AccountHolder person) {
        Set<ErasureObstacle> obstacles = EnumSet.noneOf(ErasureObstacle.class);
        holders.forEach(holder -> obstacles.addAll(holder.obstacles(subject(person))));
        return obstacles;
    }

    void erase(AccountHolder person) {
        holders.forEach(holder -> holder.erase(subject(person)));
    }

    private static DataSubject subject(AccountHolder person) {
        return new DataSubject(person.account(), person.address());
    }
}
