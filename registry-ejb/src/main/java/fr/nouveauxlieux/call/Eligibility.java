package fr.nouveauxlieux.call;

import fr.nouveauxlieux.call.form.Answers;
import java.util.List;

/** Judges answers by the rules of a call, on what the registry and the territories know. */
public interface Eligibility {

    /** One outcome a rule, in the order of the rules. */
    List<RuleOutcome> judge(CallSheet call, Answers answers);
}
