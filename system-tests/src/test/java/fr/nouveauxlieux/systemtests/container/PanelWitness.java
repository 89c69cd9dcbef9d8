package fr.nouveauxlieux.systemtests.container;

import fr.nouveauxlieux.panel.InterestRaised;
import fr.nouveauxlieux.panel.PanelistLeft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what panels told the other features. */
@ApplicationScoped
public class PanelWitness {

    private final List<InterestRaised> raised = new CopyOnWriteArrayList<>();
    private final List<PanelistLeft> left = new CopyOnWriteArrayList<>();

    void raised(@Observes InterestRaised event) {
        raised.add(event);
    }

    void left(@Observes PanelistLeft event) {
        left.add(event);
    }

    public List<InterestRaised> listRaised() {
        return raised;
    }

    public List<PanelistLeft> listLeft() {
        return left;
    }
}
