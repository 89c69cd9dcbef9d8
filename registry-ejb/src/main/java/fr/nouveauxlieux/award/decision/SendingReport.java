package fr.nouveauxlieux.award.decision;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.DossierId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What came of a batch of letters so far.
 *
 * @param steps in the order in which they were asked for
 */
public record SendingReport(SendingKey key, WaveKey wave, Instant begunAt, List<Step> steps) {

    public SendingReport {
        steps = List.copyOf(steps);
    }

    /** One dossier. @param outcome empty where it was not tried yet, or trying failed: it can be tried again */
    public record Step(DossierId dossier, String number, String title, Optional<SendingOutcome> outcome) {}

    /** Those that are still to be tried. */
    public List<DossierId> listLeft() {
        return steps.stream()
                .filter(step -> step.outcome().isEmpty())
                .map(Step::dossier)
                .toList();
    }
}
