package fr.nouveauxlieux.survey;

import java.util.List;

/**
 * What may be told of a group.
 *
 * @param code of a region or of a type of places; empty for all
 * @param questions those that enough answered, in their order; at least one
 */
public record GroupFigures(GroupKind kind, String code, List<QuestionFigures> questions) {

    public GroupFigures {
        questions = List.copyOf(questions);
    }
}
