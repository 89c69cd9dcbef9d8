package fr.nouveauxlieux.survey.internal;

import fr.nouveauxlieux.survey.GroupKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Answers that could be added up together.
 *
 * @param code of a region or of a type; empty for all
 */
record Group(GroupKind kind, String code, List<KeptAnswer> answers) {

    Group {
        answers = List.copyOf(answers);
    }

    static Group of(GroupKind kind, String code, List<KeptAnswer> all, Predicate<KeptAnswer> belongs) {
        return new Group(kind, code, all.stream().filter(belongs).toList());
    }

    Set<String> ids() {
        return answers.stream().map(KeptAnswer::id).collect(Collectors.toSet());
    }

    /** The answers of this one that are not of the other. */
    List<KeptAnswer> without(Group other) {
        Set<String> theirs = new HashSet<>(other.ids());
        return answers.stream().filter(answer -> !theirs.contains(answer.id())).toList();
    }
}
