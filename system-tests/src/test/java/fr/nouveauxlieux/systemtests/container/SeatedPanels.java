package fr.nouveauxlieux.systemtests.container;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.panel.Panelist;
import fr.nouveauxlieux.panel.Panels;
import fr.nouveauxlieux.panel.Seat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The panels that tests seat without going through declarations; all others are the application's own. */
@Specializes
@ApplicationScoped
public class SeatedPanels extends Panels {

    private final Map<WaveKey, List<Panelist>> seated = new ConcurrentHashMap<>();

    void seat(WaveKey wave, List<Panelist> panel) {
        seated.put(wave, List.copyOf(panel));
    }

    @Override
    public List<Panelist> list(WaveKey wave, Seat seat) {
        return seated.containsKey(wave)
                ? seated.get(wave).stream()
                        .filter(panelist -> panelist.seat() == seat)
                        .toList()
                : super.list(wave, seat);
    }

    Set<AccountId> listSeated(WaveKey wave) {
        return seated.getOrDefault(wave, List.of()).stream()
                .map(Panelist::account)
                .collect(Collectors.toSet());
    }

    boolean isSeated(AccountId person, WaveKey wave) {
        return seated.getOrDefault(wave, List.of()).stream()
                .anyMatch(panelist -> panelist.account().equals(person));
    }
}
