package fr.nouveauxlieux.assignment.internal.reckoning;

import fr.nouveauxlieux.assignment.Bar;
import fr.nouveauxlieux.assignment.Shortfall;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.panel.College;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Why dossiers get fewer readers than wanted. */
public final class Shortfalls {

    private final RunInputs inputs;
    private final RunOutcome outcome;
    private final Merits merits;
    private final Map<AccountId, Integer> loads;

    private Shortfalls(RunInputs inputs, RunOutcome outcome) {
        this.inputs = inputs;
        this.outcome = outcome;
        this.merits = new Merits(inputs);
        this.loads = outcome.loads();
    }

    /** By dossier, as the inputs have them. */
    public static List<Shortfall> list(RunInputs inputs, RunOutcome outcome) {
        Shortfalls shortfalls = new Shortfalls(inputs, outcome);
        return inputs.dossiers().stream()
                .filter(dossier -> outcome.unfilled().containsKey(dossier.id().value()))
                .map(shortfalls::explain)
                .toList();
    }

    private Shortfall explain(RunInputs.Dossier dossier) {
        List<AccountId> having = new ArrayList<>(dossier.kept());
        having.addAll(outcome.readers(dossier.id()));
        int places = outcome.unfilled().get(dossier.id().value());
        Set<College> colleges = Reckoning.missingColleges(inputs, having);
        Map<Bar, Integer> why = new EnumMap<>(Bar.class);
        for (RunInputs.Reader reader : inputs.readers()) {
            if (!having.contains(reader.account())) {
                why.merge(
                        bar(reader, dossier, having, places <= colleges.size() ? colleges : Set.of()), 1, Integer::sum);
            }
        }
        return new Shortfall(dossier.id(), places, colleges, why);
    }

    /** @param only the colleges that the places are kept for; empty where anybody may have one */
    private Bar bar(RunInputs.Reader reader, RunInputs.Dossier dossier, List<AccountId> having, Set<College> only) {
        return Bars.find(inputs, reader, dossier, having).orElseGet(() -> {
            if (!only.isEmpty() && !only.contains(reader.college())) {
                return Bar.OTHER_COLLEGE;
            }
            if (reader.has() + loads.getOrDefault(reader.account(), 0) >= reader.most()) {
                return Bar.FULL;
            }
            return merits.expertise(reader, dossier) < outcome.floor() ? Bar.LITTLE_EXPERTISE : Bar.NEEDED_ELSEWHERE;
        });
    }
}
