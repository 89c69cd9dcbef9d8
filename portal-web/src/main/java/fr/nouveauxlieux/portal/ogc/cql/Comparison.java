package fr.nouveauxlieux.portal.ogc.cql;

import java.util.Arrays;
import java.util.Optional;

/** How two values are compared. */
enum Comparison {
    EQUAL("="),
    DIFFERENT("<>"),
    LESS("<"),
    GREATER(">"),
    AT_MOST("<="),
    AT_LEAST(">=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    static Optional<Comparison> find(String sign) {
        return Arrays.stream(values()).filter(each -> each.sign.equals(sign)).findFirst();
    }

    /** @param order of the first value to the second, as a comparator tells it */
    boolean holds(int order) {
        return switch (this) {
            case EQUAL -> order == 0;
            case DIFFERENT -> order != 0;
            case LESS -> order < 0;
            case GREATER -> order > 0;
            case AT_MOST -> order <= 0;
            case AT_LEAST -> order >= 0;
        };
    }

    /** The same, told of the second value. */
    Comparison turned() {
        return switch (this) {
            case LESS -> GREATER;
            case GREATER -> LESS;
            case AT_MOST -> AT_LEAST;
            case AT_LEAST -> AT_MOST;
            default -> this;
        };
    }

    @Override
    public String toString() {
        return sign;
    }
}
