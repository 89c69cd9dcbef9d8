package fr.nouveauxlieux.committee.internal;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who of those seated steps aside from which dossier. Asked person by person: they are fewer than the dossiers. */
@ApplicationScoped
public class SessionRecusals {

    @Inject
    private Interests interests;

    public Set<AccountId> of(WaveKey wave, DossierId dossier, Collection<AccountId> seated) {
        Map<AccountId, Set<DossierId>> barred = interests.listBarred(wave);
        return seated.stream()
                .filter(member -> barred.getOrDefault(member, Set.of()).contains(dossier))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** In the order of the dossiers. */
    public Map<DossierId, Set<AccountId>> of(
            WaveKey wave, Collection<DossierId> dossiers, Collection<AccountId> seated) {
        Map<AccountId, Set<DossierId>> barred = new HashMap<>();
        Map<AccountId, Set<DossierId>> everybody = interests.listBarred(wave);
        seated.forEach(member -> barred.put(member, everybody.getOrDefault(member, Set.of())));
        Map<DossierId, Set<AccountId>> all = new LinkedHashMap<>();
        dossiers.forEach(dossier -> all.put(
                dossier,
                barred.entrySet().stream()
                        .filter(member -> member.getValue().contains(dossier))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet())));
        return all;
    }
}
