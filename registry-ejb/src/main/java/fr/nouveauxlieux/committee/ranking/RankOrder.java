package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.kernel.DossierId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** The order of a committee, the first-ranked first. Ranks are from 1. */
public record RankOrder(List<DossierId> dossiers) {

    public static final RankOrder NONE = new RankOrder(List.of());

    public RankOrder {
        dossiers = List.copyOf(dossiers);
        if (new HashSet<>(dossiers).size() != dossiers.size()) {
            throw new IllegalArgumentException("expected each dossier once");
        }
    }

    /** By grade, in the order given where grades are equal. */
    public static RankOrder byGrade(Collection<GradedDossier> dossiers) {
        return new RankOrder(dossiers.stream()
                .sorted(GradedDossier.BEST_FIRST)
                .map(GradedDossier::dossier)
                .toList());
    }

    public int size() {
        return dossiers.size();
    }

    public boolean has(DossierId dossier) {
        return dossiers.contains(dossier);
    }

    /** @throws IllegalArgumentException if it is not ranked */
    public int rankOf(DossierId dossier) {
        int index = dossiers.indexOf(dossier);
        if (index < 0) {
            throw new IllegalArgumentException("expected a dossier of the ranking");
        }
        return index + 1;
    }

    /**
     * The others keep their order.
     *
     * @param rank the first or the last where it is beyond them
     * @throws IllegalArgumentException if the dossier is not ranked
     */
    public RankOrder withAt(DossierId dossier, int rank) {
        rankOf(dossier);
        List<DossierId> others = new ArrayList<>(dossiers);
        others.remove(dossier);
        others.add(Math.max(0, Math.min(rank - 1, others.size())), dossier);
        return new RankOrder(others);
    }
}
