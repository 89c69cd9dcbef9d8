package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.dossier.internal.DossierRows;
import fr.nouveauxlieux.dossier.internal.Dossiers;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The dossiers that one writes: one's own, those of one's organisations, those that one was invited to. */
@ApplicationScoped
@UseCase(value = "dossier.list-own", kind = UseCase.Kind.READING, permits = @Permit(to = Role.PERSON))
public class ListOwnDossiers {

    @Inject
    private People people;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Dossiers dossiers;

    @Inject
    private DossierRows rows;

    /** The latest saved first. */
    public List<DossierRow> list() {
        return rows.of(dossiers.listWithin(people.ownId(), currentActor.get().organisations()));
    }
}
