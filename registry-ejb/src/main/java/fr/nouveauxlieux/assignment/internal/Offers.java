package fr.nouveauxlieux.assignment.internal;

import fr.nouveauxlieux.assignment.Bar;
import fr.nouveauxlieux.assignment.ReaderOffer;
import fr.nouveauxlieux.assignment.internal.reckoning.Roster;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.panel.Panelist;
import fr.nouveauxlieux.panel.Panels;
import fr.nouveauxlieux.panel.Seat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The readers of a panel, each with what bars them. */
@ApplicationScoped
public class Offers {

    private static final Comparator<ReaderOffer> ORDER = Comparator.comparing(
                    (ReaderOffer offer) -> offer.bar().isPresent())
            .thenComparingInt(ReaderOffer::has)
            .thenComparing(ReaderOffer::name)
            .thenComparing(offer -> offer.account().value());

    @Inject
    private Panels panels;

    @Inject
    private PersonNames names;

    public List<ReaderOffer> list(WaveKey wave, Roster roster, Function<AccountId, Optional<Bar>> judging) {
        List<Panelist> panel = panels.list(wave, Seat.READER);
        Map<AccountId, String> told =
                names.of(panel.stream().map(Panelist::account).toList());
        return panel.stream()
                .map(panelist -> new ReaderOffer(
                        panelist.account(),
                        told.getOrDefault(panelist.account(), ""),
                        panelist.college(),
                        roster.loadOf(panelist.account()),
                        panelist.mostDossiers(),
                        judging.apply(panelist.account())))
                .sorted(ORDER)
                .toList();
    }
}
