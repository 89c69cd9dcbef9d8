package fr.nouveauxlieux.award.decision;

import fr.nouveauxlieux.award.decision.internal.DecisionRows;
import fr.nouveauxlieux.award.decision.model.Decision;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Decisions that stand, for other features, which ask for permission themselves. */
@ApplicationScoped
public class Decisions {

    @Inject
    private DecisionRows decisions;

    @Inject
    private WaveDossiers dossiers;

    public Optional<DecisionView> find(DossierId dossier) {
        return decisions.findStanding(dossier).map(Decision::view);
    }

    /** By number of the dossier. */
    public List<DecisionView> list(WaveKey wave) {
        Map<DossierId, Decision> standing =
                decisions.listStanding(wave).stream().collect(Collectors.toMap(Decision::dossier, Function.identity()));
        return dossiers.list(wave).stream()
                .map(dossier -> standing.get(dossier.id()))
                .filter(Objects::nonNull)
                .map(Decision::view)
                .toList();
    }
}
