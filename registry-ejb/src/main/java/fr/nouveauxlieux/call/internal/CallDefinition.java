package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.CallService;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.EligibilityRule;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import java.util.List;

/** A call as its definition says it, without its calendar. */
public record CallDefinition(
        CallCode code,
        int version,
        Bilingual title,
        Bilingual summary,
        Bilingual presentation,
        CallService service,
        CallForm form,
        List<EligibilityRule> rules) {

    public CallDefinition {
        rules = List.copyOf(rules);
    }

    CallSheet sheet(List<WaveView> waves) {
        return new CallSheet(code, version, title, summary, presentation, service, form, rules, waves);
    }
}
