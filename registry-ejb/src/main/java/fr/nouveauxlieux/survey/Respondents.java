package fr.nouveauxlieux.survey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who answers: each has questions of their own. */
public enum Respondents {
    /** Those who come to a place. */
    USER,
    /** Those who run one. */
    MANAGER;

    /** As {@code user}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Respondents> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
