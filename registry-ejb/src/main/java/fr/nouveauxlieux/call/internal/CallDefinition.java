package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.CallService;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.EligibilityRule;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.call.envelope.Envelopes;
import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.call.grid.Grid;
import fr.nouveauxlieux.call.letter.Letter;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import java.util.List;
import java.util.Optional;

/** A call as its definition says it, without its calendar. @param after the call whose letter of intent comes first */
public record CallDefinition(
        CallCode code,
        int version,
        Bilingual title,
        Bilingual summary,
        Bilingual presentation,
        CallService service,
        CallForm form,
        List<EligibilityRule> rules,
        Optional<Grid> grid,
        Envelopes envelopes,
        List<Letter> letters,
        Optional<CallCode> after) {

    public CallDefinition {
        rules = List.copyOf(rules);
        letters = List.copyOf(letters);
    }

    public CallSheet sheet(List<WaveView> waves) {
        return new CallSheet(
                code,
                version,
                title,
                summary,
                presentation,
                service,
                form,
                rules,
                grid,
                envelopes,
                letters,
                after,
                waves);
    }
}
