package fr.nouveauxlieux.steering.internal;

import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.steering.FunnelStep;
import fr.nouveauxlieux.steering.SteeringBoard.Reached;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far dossiers came: an acceptance counts while it stands, all else once and for all. */
final class Funnel {

    private Funnel() {}

    /** One count for each step. */
    static List<Reached> reckon(Collection<WaveDossier> dossiers, Collection<TakenStep> steps) {
        Map<DossierId, List<DossierStanding>> before = steps.stream()
                .filter(step -> step.standing().state() != DossierState.ACCEPTED)
                .collect(Collectors.groupingBy(
                        TakenStep::dossier, Collectors.mapping(TakenStep::standing, Collectors.toList())));
        List<FunnelStep> furthest = dossiers.stream()
                .map(dossier -> furthest(dossier, before.getOrDefault(dossier.id(), List.of())))
                .flatMap(Optional::stream)
                .toList();
        return Arrays.stream(FunnelStep.values())
                .map(step -> new Reached(
                        step,
                        furthest.stream()
                                .filter(reached -> reached.compareTo(step) >= 0)
                                .count()))
                .toList();
    }

    private static Optional<FunnelStep> furthest(WaveDossier dossier, List<DossierStanding> before) {
        return Stream.concat(before.stream(), Stream.of(dossier.standing()))
                .map(FunnelStep::of)
                .max(FunnelStep::compareTo);
    }
}
