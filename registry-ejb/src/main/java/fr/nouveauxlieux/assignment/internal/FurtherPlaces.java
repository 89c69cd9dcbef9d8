package fr.nouveauxlieux.assignment.internal;

import fr.nouveauxlieux.assignment.FurtherReaders;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** What all features together want of readers beside those that every dossier has. */
@ApplicationScoped
public class FurtherPlaces {

    @Inject
    @Any
    private Instance<FurtherReaders> wanting;

    public int count(DossierId dossier) {
        return wanting.stream().mapToInt(one -> one.count(dossier)).sum();
    }

    /** Of the dossiers that are to have one more at least. */
    public Map<DossierId, Integer> count(WaveKey wave) {
        Map<DossierId, Integer> all = new HashMap<>();
        wanting.forEach(one -> one.count(wave).forEach((dossier, more) -> all.merge(dossier, more, Integer::sum)));
        return all;
    }
}
