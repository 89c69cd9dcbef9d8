package fr.nouveauxlieux.call.drafting;

import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.DefinitionProblem;
import fr.nouveauxlieux.kernel.CallCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A draft as those who write it see it.
 *
 * @param basedOn the version that it amends; empty for a new call
 * @param definition its own tree, to be changed by edits only
 * @param problems why it cannot be published; none where it can
 * @param call as it would be published, without waves; empty where it cannot be
 * @param version to be given back with an edit
 */
public record CallDraftSheet(
        CallCode code,
        OptionalInt basedOn,
        DefinitionTree definition,
        List<DefinitionProblem> problems,
        Optional<CallSheet> call,
        Instant changedAt,
        long version) {

    public CallDraftSheet {
        problems = List.copyOf(problems);
    }
}
