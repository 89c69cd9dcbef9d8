package fr.nouveauxlieux.call.envelope;

import fr.nouveauxlieux.call.form.Condition;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.Money;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A share of an envelope kept for some dossiers: those for which a rule of eligibility holds, or a condition on their
 * answers.
 *
 * @param code unique in its envelope: {@code priority-neighbourhoods}
 * @param places kept for them
 * @param amount kept for them; places, an amount or both
 * @param rule the code of the rule, within others too; empty where the condition tells
 * @param condition that tells; empty where the rule does
 */
public record Quota(
        String code,
        Bilingual label,
        OptionalInt places,
        Optional<Money> amount,
        Optional<String> rule,
        Optional<Condition> condition) {

    public Quota {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
        if (places.isEmpty() && amount.isEmpty()) {
            throw new IllegalArgumentException("expected an amount, a number of places or both");
        }
        if (rule.isPresent() == condition.isPresent()) {
            throw new IllegalArgumentException("expected either the code of a rule or a condition");
        }
    }
}
