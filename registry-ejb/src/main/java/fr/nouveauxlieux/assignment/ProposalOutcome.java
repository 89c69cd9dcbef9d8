package fr.nouveauxlieux.assignment;

import java.util.Optional;

/** What came of proposing a dossier to a reader by hand. */
public sealed interface ProposalOutcome {

    record Proposed() implements ProposalOutcome {}

    /** The run was applied, or has no such dossier. */
    record NotNow() implements ProposalOutcome {}

    record Barred(Bar bar) implements ProposalOutcome {}

    static ProposalOutcome of(Optional<Bar> bar) {
        return bar.<ProposalOutcome>map(Barred::new).orElseGet(Proposed::new);
    }
}
