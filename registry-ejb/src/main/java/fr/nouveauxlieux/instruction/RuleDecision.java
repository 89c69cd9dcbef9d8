package fr.nouveauxlieux.instruction;

import java.util.Objects;

/**
 * What an instructor decides on a rule of eligibility.
 *
 * @param rule its code
 * @param reason may be empty where the computer found the same and the rule holds
 */
public record RuleDecision(String rule, boolean holds, String reason) {

    public static final int LONGEST_REASON = 2000;

    public RuleDecision {
        Objects.requireNonNull(rule, "rule");
        reason = reason == null ? "" : reason.strip();
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("expected a reason of at most " + LONGEST_REASON + " characters");
        }
    }
}
