package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.call.RuleOutcome;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.call.form.AnswerFault;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a dossier still lacks.
 *
 * @param faults in the order of the form; what is required and lacks among them, code {@code required}
 * @param rules what came of the rules of eligibility
 * @param progress by the code of each section shown, in their order
 * @param wave to which it would be submitted now
 */
public record DossierCheck(
        List<AnswerFault> faults, List<RuleOutcome> rules, Map<String, Progress> progress, Optional<WaveView> wave) {

    public DossierCheck {
        faults = List.copyOf(faults);
        rules = List.copyOf(rules);
    }

    /** How many of the section's required answers are given. */
    public record Progress(int given, int required) {

        public boolean isComplete() {
            return given >= required;
        }
    }

    public boolean isReady() {
        return faults.isEmpty()
                && wave.isPresent()
                && rules.stream().noneMatch(rule -> rule.blocking() && rule.verdict() == RuleOutcome.Verdict.FAILS);
    }
}
