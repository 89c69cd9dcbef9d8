package fr.nouveauxlieux.systemtests.container;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.InterestRaised;
import fr.nouveauxlieux.panel.Interests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Specializes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What interests they have whom tests seat: none but those that a test says, all declared. */
@Specializes
@ApplicationScoped
public class SeatedInterests extends Interests {

    private final Map<AccountId, Set<DossierId>> barred = new ConcurrentHashMap<>();

    @Inject
    private SeatedPanels panels;

    @Inject
    private Event<InterestRaised> raised;

    /** Says that someone seated has an interest, as a declaration would. */
    @Transactional
    public void raise(AccountId person, DossierId dossier) {
        barred.computeIfAbsent(person, one -> ConcurrentHashMap.newKeySet()).add(dossier);
        raised.fire(new InterestRaised(person, dossier));
    }

    @Override
    public boolean hasDeclared(AccountId person, WaveKey wave) {
        return panels.isSeated(person, wave) || super.hasDeclared(person, wave);
    }

    @Override
    public Set<AccountId> listDeclared(WaveKey wave) {
        Set<AccountId> declared = new HashSet<>(super.listDeclared(wave));
        panels.listSeated(wave).forEach(declared::add);
        return declared;
    }

    @Override
    public Map<AccountId, Set<DossierId>> listBarred(WaveKey wave) {
        Map<AccountId, Set<DossierId>> all = new HashMap<>(super.listBarred(wave));
        panels.listSeated(wave).forEach(person -> all.put(person, listBarred(person, wave)));
        return all;
    }

    @Override
    public Set<DossierId> listBarred(AccountId person, WaveKey wave) {
        return panels.isSeated(person, wave)
                ? Set.copyOf(barred.getOrDefault(person, Set.of()))
                : super.listBarred(person, wave);
    }
}
