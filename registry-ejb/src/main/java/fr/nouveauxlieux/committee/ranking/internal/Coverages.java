package fr.nouveauxlieux.committee.ranking.internal;

import fr.nouveauxlieux.award.laureate.Laureate;
import fr.nouveauxlieux.award.laureate.Laureates;
import fr.nouveauxlieux.committee.ranking.Coverage;
import fr.nouveauxlieux.committee.ranking.Coverage.Share;
import fr.nouveauxlieux.committee.ranking.model.RankedItem;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which territories a ranking covers. A département with one dossier tells all of it: only whoever is kept from no dossier of
 * the wave is told. Of other waves those count that everyone knows.
 */
@ApplicationScoped
public class Coverages {

    @Inject
    private Laureates laureates;

    /** The laureates of a call that everyone knows. */
    public List<Laureate> listKnown(CallCode call) {
        return laureates.list().stream()
                .filter(laureate -> laureate.wave().call().equals(call))
                .toList();
    }

    /**
     * @param taken what each retained dossier takes
     * @param known laureates of the call
     */
    public static Coverage reckon(RankingState state, Map<DossierId, Money> taken, List<Laureate> known) {
        List<Share> shares = new ArrayList<>();
        Set<DossierId> counted = new HashSet<>();
        for (RankedItem item : state.items()) {
            DossierId dossier = item.dossier();
            counted.add(dossier);
            Optional<Money> amount = Optional.ofNullable(taken.get(dossier));
            shares.add(new Share(
                    departement(state, dossier), 1, amount.isPresent() ? 1 : 0, 0, 0, amount.orElse(Money.ZERO)));
        }
        for (Commitment commitment : state.committed()) {
            counted.add(commitment.dossier());
            shares.add(new Share(departement(state, commitment.dossier()), 0, 0, 1, 0, commitment.amount()));
        }
        known.stream()
                .filter(laureate -> !counted.contains(laureate.dossier()))
                .forEach(laureate -> shares.add(new Share(laureate.departement().orElse(""), 0, 0, 0, 1, Money.ZERO)));
        return Coverage.of(shares);
    }

    private static String departement(RankingState state, DossierId dossier) {
        return Optional.ofNullable(state.dossiers().get(dossier))
                .flatMap(WaveDossier::departement)
                .orElse("");
    }
}
