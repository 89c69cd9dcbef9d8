package fr.nouveauxlieux.portal.page.staff.reading;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.review.ListOwnReadings;
import fr.nouveauxlieux.review.OwnReadings.Reading;
import fr.nouveauxlieux.review.ReadingProgress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which dossier a reader goes on to. */
@RequestScoped
class NextReadings {

    @Inject
    private ListOwnReadings listOwnReadings;

    /**
     * @param position from 1; 0 where it is none of them
     * @param nextToGive the next one after it that is not given, or else the first
     */
    record Around(
            int position,
            int count,
            Optional<Reading> previous,
            Optional<Reading> next,
            Optional<Reading> nextToGive) {}

    Around around(WaveKey wave, DossierId dossier) {
        List<Reading> readings = listOwnReadings.list(wave.call()).stream()
                .filter(own -> own.wave().equals(wave))
                .flatMap(own -> own.readings().stream())
                .filter(Reading::readable)
                .toList();
        return around(readings, dossier);
    }

    static Around around(List<Reading> readings, DossierId dossier) {
        int place = readings.stream().map(Reading::id).toList().indexOf(dossier);
        List<Reading> before = readings.subList(0, Math.max(place, 0));
        List<Reading> after = readings.subList(place + 1, readings.size());
        return new Around(
                place + 1,
                readings.size(),
                before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1)),
                after.stream().findFirst(),
                Stream.concat(after.stream(), before.stream())
                        .filter(reading -> reading.progress() != ReadingProgress.GIVEN)
                        .filter(reading -> reading.stage() == DossierStage.REVIEW)
                        .findFirst());
    }
}
