package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.dossier.internal.Dossiers;
import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Removes the dossiers that made-up people hold, whoever began them, once the registry is no demonstration any more. */
@ApplicationScoped
@UseCase(value = "dossier.remove-demonstration", permits = @Permit(to = Role.SYSTEM))
public class RemoveDemonstrationDossiers {

    @Inject
    private Dossiers dossiers;

    @Inject
    private Journal journal;

    /** @return how many there were */
    public int removeAll() {
        List<Dossier> madeUp = dossiers.listOfMadeUpPeople();
        if (madeUp.isEmpty()) {
            journal.nothingChanged();
            return 0;
        }
        for (Dossier dossier : madeUp) {
            Map<String, ?> before = dossier.digested();
            dossiers.remove(dossier);
            journal.changed(dossier.subject(), before, Map.of());
        }
        return madeUp.size();
    }
}
