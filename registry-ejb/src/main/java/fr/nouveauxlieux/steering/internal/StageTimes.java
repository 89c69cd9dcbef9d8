package fr.nouveauxlieux.steering.internal;

import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.steering.SteeringBoard.StageTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How long dossiers stand where, by the states that they took: what goes on now does not count in a time. */
final class StageTimes {

    private static final double SECONDS_IN_A_DAY = 86_400;
    private static final double NINE_OF_TEN = 0.9;
    private static final double HALF = 0.5;

    private static final Comparator<DossierStanding> IN_ORDER =
            Comparator.comparing(DossierStanding::state).thenComparing(DossierStanding::stage);

    private StageTimes() {}

    /** @param steps by dossier, then in their order */
    static List<StageTime> reckon(List<TakenStep> steps, Instant now) {
        Map<DossierStanding, List<Double>> done = new TreeMap<>(IN_ORDER);
        Map<DossierStanding, List<Double>> going = new TreeMap<>(IN_ORDER);
        for (List<TakenStep> taken : byDossier(steps).values()) {
            for (int i = 0; i < taken.size(); i++) {
                DossierStanding standing = taken.get(i).standing();
                boolean last = i == taken.size() - 1;
                if (!standing.state().isFinal()) {
                    Instant until = last ? now : taken.get(i + 1).takenAt();
                    (last ? going : done)
                            .computeIfAbsent(standing, one -> new ArrayList<>())
                            .add(days(taken.get(i).takenAt(), until));
                }
            }
        }
        Map<DossierStanding, StageTime> times = new TreeMap<>(IN_ORDER);
        done.keySet().forEach(standing -> times.put(standing, time(standing, done, going)));
        going.keySet().forEach(standing -> times.put(standing, time(standing, done, going)));
        return List.copyOf(times.values());
    }

    /** From submitting first to the decision, the median; empty without one. */
    static Optional<Double> daysToDecision(List<TakenStep> steps) {
        List<Double> days = byDossier(steps).values().stream()
                .filter(taken ->
                        isDecided(taken.get(taken.size() - 1).standing().state()))
                .map(taken ->
                        days(taken.get(0).takenAt(), taken.get(taken.size() - 1).takenAt()))
                .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(percentile(days, HALF));
    }

    private static boolean isDecided(DossierState state) {
        return state == DossierState.ACCEPTED || state == DossierState.REFUSED;
    }

    /** Submitting again does not begin anew. */
    private static Map<DossierId, List<TakenStep>> byDossier(List<TakenStep> steps) {
        Map<DossierId, List<TakenStep>> all = new LinkedHashMap<>();
        for (TakenStep step : steps) {
            List<TakenStep> taken = all.computeIfAbsent(step.dossier(), one -> new ArrayList<>());
            if (taken.isEmpty() || !taken.get(taken.size() - 1).standing().equals(step.standing())) {
                taken.add(step);
            }
        }
        return all;
    }

    private static StageTime time(
            DossierStanding standing,
            Map<DossierStanding, List<Double>> done,
            Map<DossierStanding, List<Double>> going) {
        List<Double> cases = done.getOrDefault(standing, List.of());
        List<Double> waiting = going.getOrDefault(standing, List.of());
        return new StageTime(
                standing,
                cases.size(),
                percentile(cases, HALF),
                percentile(cases, NINE_OF_TEN),
                waiting.size(),
                waiting.isEmpty() ? 0 : Collections.max(waiting));
    }

    private static double days(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds() / SECONDS_IN_A_DAY;
    }

    /** Between two values in proportion, as {@code percentile_cont} of SQL does; zero of none. */
    static double percentile(Collection<Double> values, double part) {
        if (values.isEmpty()) {
            return 0;
        }
        List<Double> sorted = values.stream().sorted().toList();
        double place = part * (sorted.size() - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }
}
