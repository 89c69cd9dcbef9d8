package fr.nouveauxlieux.review.result;

import fr.nouveauxlieux.assignment.FurtherReaders;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.review.result.internal.ExtraCallRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;

/** How many readers more than the others some dossiers are to have: one for each call. Runs of assignments fill their places. */
@ApplicationScoped
@Transactional
public class ExtraReaderCalls implements FurtherReaders {

    @Inject
    private ExtraCallRows rows;

    @Override
    public int count(DossierId dossier) {
        return rows.list(dossier).size();
    }

    @Override
    public Map<DossierId, Integer> count(WaveKey wave) {
        return rows.list(wave).stream()
                .collect(Collectors.groupingBy(
                        ExtraReaderCall::dossier,
                        Collectors.collectingAndThen(Collectors.toList(), all -> all.size())));
    }
}
