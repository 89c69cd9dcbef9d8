package fr.nouveauxlieux.committee.internal;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who of those seated steps aside from which dossier. */
@ApplicationScoped
public class SessionRecusals {

    @Inject
    private Interests interests;

    public Set<AccountId> of(DossierId dossier, Collection<AccountId> seated) {
        Set<AccountId> barred = interests.listBarredFrom(dossier);
        return seated.stream().filter(barred::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** In the order of the dossiers. */
    public Map<DossierId, Set<AccountId>> of(Collection<DossierId> dossiers, Collection<AccountId> seated) {
        Map<DossierId, Set<AccountId>> all = new LinkedHashMap<>();
        dossiers.forEach(dossier -> all.put(dossier, of(dossier, seated)));
        return all;
    }
}
