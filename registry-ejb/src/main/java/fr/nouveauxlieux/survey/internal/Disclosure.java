package fr.nouveauxlieux.survey.internal;

import fr.nouveauxlieux.survey.GroupKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which groups of answers may be shown, so that nobody is recognised: neither in a group that is too small, nor in what
 * is left where one group is taken from another that holds it, nor in what the regions shown leave of the whole. Of what
 * would give others away, the smaller stays hidden.
 */
final class Disclosure {

    /** The answers that a group needs, and the places that they are of. */
    static final int LEAST_ANSWERS = 11;

    static final int LEAST_PLACES = 3;

    private Disclosure() {}

    /** Those that may be shown together: all of them first, then by size. */
    static List<Group> choose(List<Group> candidates) {
        List<Group> shown = new ArrayList<>();
        candidates.stream()
                .sorted(Comparator.comparing((Group group) -> group.kind() != GroupKind.ALL)
                        .thenComparing(group -> -group.answers().size())
                        .thenComparing(Group::kind)
                        .thenComparing(Group::code))
                .filter(group -> isLarge(group.answers()))
                .forEach(group -> {
                    if (isSafeBeside(group, shown)) {
                        shown.add(group);
                    }
                });
        return shown;
    }

    static boolean isLarge(List<KeptAnswer> answers) {
        return answers.size() >= LEAST_ANSWERS
                && answers.stream().map(KeptAnswer::place).distinct().count() >= LEAST_PLACES;
    }

    private static boolean isSafeBeside(Group group, List<Group> shown) {
        return shown.stream().allMatch(other -> isSafe(group, other) && isSafe(other, group))
                && isRestSafe(group, shown);
    }

    /** What is left where one is taken from another that holds it whole. */
    private static boolean isSafe(Group part, Group whole) {
        return !part.without(whole).isEmpty() || isHiddenOrLarge(whole.without(part));
    }

    /** What all regions shown, with this one, leave of the whole. */
    private static boolean isRestSafe(Group group, List<Group> shown) {
        if (group.kind() != GroupKind.REGION) {
            return true;
        }
        List<String> regions = shown.stream()
                .filter(other -> other.kind() == GroupKind.REGION)
                .map(Group::code)
                .collect(Collectors.toCollection(ArrayList::new));
        regions.add(group.code());
        return shown.stream()
                .filter(other -> other.kind() == GroupKind.ALL)
                .allMatch(all -> isHiddenOrLarge(all.answers().stream()
                        .filter(answer -> !regions.contains(answer.region()))
                        .toList()));
    }

    private static boolean isHiddenOrLarge(List<KeptAnswer> rest) {
        return rest.isEmpty() || isLarge(rest);
    }
}
