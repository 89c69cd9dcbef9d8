package fr.nouveauxlieux.review;

import fr.nouveauxlieux.call.grid.Criterion;
import fr.nouveauxlieux.call.grid.Grid;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is written of a review, one by one: of each criterion its level and why, then the advice and the comments. Its
 * code is the name of its input in the page.
 *
 * @param criterion of which it tells; empty for what is of the whole dossier
 */
public record ReviewField(String code, Kind kind, Optional<Criterion> criterion) {

    public enum Kind {
        LEVEL,
        WHY,
        ADVICE,
        COMMENT
    }

    /** A level where the criterion is not applicable. */
    public static final String NOT_APPLICABLE = "na";

    public static final String ADVICE = "advice";
    public static final String FOR_COMMITTEE = "for-committee";
    public static final String FOR_APPLICANT = "for-applicant";

    public static final int LONGEST = 4000;

    private static final String LEVEL = "level-";
    private static final String WHY = "why-";

    public static String levelOf(String criterion) {
        return LEVEL + criterion;
    }

    public static String whyOf(String criterion) {
        return WHY + criterion;
    }

    /** Of a review by this grid, in the order of the page. */
    public static List<ReviewField> list(Grid grid) {
        return Stream.concat(
                        grid.criteria().stream()
                                .flatMap(criterion -> Stream.of(
                                        new ReviewField(levelOf(criterion.code()), Kind.LEVEL, Optional.of(criterion)),
                                        new ReviewField(whyOf(criterion.code()), Kind.WHY, Optional.of(criterion)))),
                        Stream.of(
                                new ReviewField(ADVICE, Kind.ADVICE, Optional.empty()),
                                new ReviewField(FOR_COMMITTEE, Kind.COMMENT, Optional.empty()),
                                new ReviewField(FOR_APPLICANT, Kind.COMMENT, Optional.empty())))
                .toList();
    }

    /** Whether this may stand in the field, of a draft; nothing always may. */
    public boolean takes(String value) {
        if (value.isEmpty()) {
            return true;
        }
        return switch (kind) {
            case LEVEL -> value.equals(NOT_APPLICABLE) || isLevel(value);
            case ADVICE -> Arrays.stream(Advice.values()).map(Enum::name).anyMatch(value::equals);
            case WHY, COMMENT -> value.length() <= LONGEST;
        };
    }

    private boolean isLevel(String value) {
        return criterion.orElseThrow().levels().stream()
                .anyMatch(level -> Integer.toString(level.points()).equals(value));
    }
}
