package fr.nouveauxlieux.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a group answered to one question.
 *
 * @param answers how many did
 * @param shares of each answer offered, in their order; none for a number
 * @param middle the mean of marks, with one decimal, or the median of numbers; empty for choices
 */
public record QuestionFigures(Question question, int answers, List<Share> shares, Optional<BigDecimal> middle) {

    public QuestionFigures {
        shares = List.copyOf(shares);
    }
}
