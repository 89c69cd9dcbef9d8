package fr.nouveauxlieux.portal.page.dossier.field;

import fr.nouveauxlieux.kernel.Siret;
import fr.nouveauxlieux.limit.Purpose;
import fr.nouveauxlieux.limit.SharedLimit;
import fr.nouveauxlieux.organisation.EstablishmentDirectory;
import fr.nouveauxlieux.organisation.LookUpEstablishments;
import fr.nouveauxlieux.permission.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;

/** Has numbers looked up in the directory of companies, as often as one person may. */
@ApplicationScoped
public class EstablishmentLookUp {

    @Inject
    private EstablishmentDirectory directory;

    @Inject
    private LookUpEstablishments lookUpEstablishments;

    @Inject
    private SharedLimit limit;

    @Inject
    private CurrentActor currentActor;

    /**
     * Asks about those of which nothing is known that still holds.
     *
     * @return after how many seconds to try again, where too much was asked; else empty
     */
    public OptionalLong lookUp(List<Siret> sirets) {
        List<Siret> due = directory.isOn() ? directory.listDue(sirets) : List.of();
        if (due.isEmpty()) {
            return OptionalLong.empty();
        }
        OptionalLong wait = limit.tryTake(Purpose.LOOK_UP, currentActor.get().name());
        if (wait.isEmpty()) {
            lookUpEstablishments.lookUp(due);
        }
        return wait;
    }
}
