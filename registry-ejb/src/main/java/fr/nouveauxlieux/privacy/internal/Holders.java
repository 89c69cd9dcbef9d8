package fr.nouveauxlieux.privacy.internal;

import fr.nouveauxlieux.account.PersonCard;
import fr.nouveauxlieux.privacy.holder.DataSubject;
import fr.nouveauxlieux.privacy.holder.ErasureObstacle;
import fr.nouveauxlieux.privacy.holder.PersonalDataHolder;
import fr.nouveauxlieux.privacy.holder.PersonalField;
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

    private static final Set<PersonalField> WHERE_FROM = Set.of(PersonalField.NETWORK, PersonalField.DEVICE);

    @Inject
    @Any
    private Instance<PersonalDataHolder> holders;

    /** In the order of the headings. A made-up person is many visitors: where each comes from is not for the others. */
    public List<PersonalPart> tell(PersonCard person) {
        return holders.stream()
                .flatMap(holder -> holder.tell(subject(person)).stream())
                .map(part -> person.demonstration() ? part.without(WHERE_FROM) : part)
                .sorted(Comparator.comparing(PersonalPart::heading))
                .toList();
    }

    public Set<ErasureObstacle> obstacles(PersonCard person) {
        Set<ErasureObstacle> obstacles = EnumSet.noneOf(ErasureObstacle.class);
        holders.forEach(holder -> obstacles.addAll(holder.obstacles(subject(person))));
        return obstacles;
    }

    void erase(PersonCard person) {
        holders.forEach(holder -> holder.erase(subject(person)));
    }

    private static DataSubject subject(PersonCard person) {
        return new DataSubject(person.id(), person.address());
    }
}
