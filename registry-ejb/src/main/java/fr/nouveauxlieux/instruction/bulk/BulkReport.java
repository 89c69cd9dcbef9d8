package fr.nouveauxlieux.instruction.bulk;

import fr.nouveauxlieux.kernel.DossierId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What came of a run so far.
 *
 * @param steps in the order in which they were asked for
 */
public record BulkReport(RunKey key, BulkOrder order, Instant begunAt, List<Step> steps) {

    public BulkReport {
        steps = List.copyOf(steps);
    }

    /** One dossier. @param outcome empty where it was not tried yet, or trying failed: it can be tried again */
    public record Step(DossierId dossier, String number, String title, Optional<BulkOutcome> outcome) {}

    /** Those that are still to be tried. */
    public List<DossierId> listLeft() {
        return steps.stream()
                .filter(step -> step.outcome().isEmpty())
                .map(Step::dossier)
                .toList();
    }
}
