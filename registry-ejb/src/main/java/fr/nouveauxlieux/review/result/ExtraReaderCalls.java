package fr.nouveauxlieux.review.result;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.review.result.internal.ExtraCallRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;

/** How many readers more than the others some dossiers are to have, for the features that find them. */
@ApplicationScoped
public class ExtraReaderCalls {

    @Inject
    private ExtraCallRows rows;

    /** Beside those that every dossier of the wave has. */
    public int count(DossierId dossier) {
        return rows.list(dossier).size();
    }

    /** Of the dossiers for which one was called at least. */
    public Map<DossierId, Integer> count(WaveKey wave) {
        return rows.list(wave).stream()
                .collect(Collectors.groupingBy(
                        ExtraReaderCall::dossier,
                        Collectors.collectingAndThen(Collectors.toList(), all -> all.size())));
    }
}
