package fr.nouveauxlieux.systemtests.container;

import fr.nouveauxlieux.award.decision.DecisionOpened;
import fr.nouveauxlieux.award.decision.DecisionVoided;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears what other features hear of decisions. */
@ApplicationScoped
public class DecisionWitness {

    private final List<DossierId> opened = new CopyOnWriteArrayList<>();
    private final List<DossierId> voided = new CopyOnWriteArrayList<>();

    void hear(@Observes DecisionOpened event) {
        opened.add(event.dossier());
    }

    void hear(@Observes DecisionVoided event) {
        voided.add(event.dossier());
    }

    public long countOpened(DossierId dossier) {
        return opened.stream().filter(dossier::equals).count();
    }

    public long countVoided(DossierId dossier) {
        return voided.stream().filter(dossier::equals).count();
    }
}
