package fr.nouveauxlieux.assignment.internal.reckoning;

import fr.nouveauxlieux.assignment.Merit;
import fr.nouveauxlieux.assignment.RunSettings;
import fr.nouveauxlieux.assignment.TerritoryFit;
import fr.nouveauxlieux.assignment.TerritoryKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a reader is worth to a dossier, and what one dossier more is worth to a reader. */
public final class Merits {

    private static final int WHOLE = 100;

    /** What a dossier is about counts three times as much as what it is judged by, which is the same for all. */
    private static final int OF_FAMILIES = 3;

    private final RunInputs inputs;

    public Merits(RunInputs inputs) {
        this.inputs = inputs;
    }

    public Merit of(RunInputs.Reader reader, RunInputs.Dossier dossier) {
        int expertise = expertise(reader, dossier);
        TerritoryFit territory = territory(reader, dossier);
        RunSettings settings = inputs.settings();
        int cost = settings.competence() * (WHOLE - expertise) + settings.territory() * territory.distance();
        return new Merit(expertise, shared(reader, dossier), territory, cost);
    }

    private static SortedSet<String> shared(RunInputs.Reader reader, RunInputs.Dossier dossier) {
        SortedSet<String> shared = new TreeSet<>(dossier.families());
        shared.retainAll(reader.competences());
        return shared;
    }

    /** In percent, rounded down. */
    public int expertise(RunInputs.Reader reader, RunInputs.Dossier dossier) {
        int families = share(dossier.families(), reader.competences());
        int criteria = share(inputs.criteria(), reader.competences());
        if (dossier.families().isEmpty()) {
            return criteria;
        }
        return inputs.criteria().isEmpty() ? families : (OF_FAMILIES * families + criteria) / (OF_FAMILIES + 1);
    }

    private static int share(Set<String> asked, Set<String> known) {
        if (asked.isEmpty()) {
            return 0;
        }
        return WHOLE * (int) asked.stream().filter(known::contains).count() / asked.size();
    }

    private TerritoryFit territory(RunInputs.Reader reader, RunInputs.Dossier dossier) {
        if (dossier.departement().isEmpty() || reader.departements().isEmpty()) {
            return TerritoryFit.UNKNOWN;
        }
        if (reader.departements().contains(dossier.departement())) {
            return TerritoryFit.OWN;
        }
        TerritoryKind kind = inputs.kinds().get(dossier.departement());
        return kind != null
                        && reader.departements().stream()
                                .anyMatch(one -> inputs.kinds().get(one) == kind)
                ? TerritoryFit.SAME_KIND
                : TerritoryFit.OTHER_KIND;
    }

    /**
     * What each dossier more costs a reader, in their order: the n-th (2n − 1) / 2·most of the whole, so that n cost
     * n² / 2·most and everyone comes to the same share of what they can read.
     */
    public List<Integer> loadCosts(RunInputs.Reader reader) {
        List<Integer> costs = new ArrayList<>();
        for (int n = reader.has() + 1; n <= reader.most(); n++) {
            costs.add(inputs.settings().load() * (WHOLE * (2 * n - 1) / (2 * reader.most())));
        }
        return costs;
    }
}
