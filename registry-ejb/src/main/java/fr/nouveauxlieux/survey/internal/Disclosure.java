package fr.nouveauxlieux.survey.internal;

import fr.nouveauxlieux.survey.GroupKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which groups of answers may be shown, so that nobody is recognised: neither in a group that is too small, nor in what
 * is left where one or two groups, or all regions or all types, are taken from another that holds them, nor in what two
 * groups or all types that make up another have in common. Of what would give others away, the smaller stays hidden.
 */
final class Disclosure {

    /** The answers that a group needs, and the places that they are of. */
    static final int LEAST_ANSWERS = 11;

    static final int LEAST_PLACES = 3;

    /** A group, with its answers by their numbers among all. */
    private static final class Part {

        private final Group group;
        private final BitSet answers;

        Part(Group group, BitSet answers) {
            this.group = group;
            this.answers = answers;
        }

        Group group() {
            return group;
        }

        BitSet answers() {
            return answers;
        }

        boolean holds(Part other) {
            return !equals(other) && minus(other.answers, answers).isEmpty();
        }
    }

    private final List<KeptAnswer> all = new ArrayList<>();
    private final List<Part> shown = new ArrayList<>();

    private Disclosure() {}

    /** Those that may be shown together: all of them first, then by size. */
    static List<Group> choose(List<Group> candidates) {
        Disclosure disclosure = new Disclosure();
        disclosure.number(candidates).stream()
                .sorted(Comparator.comparing((Part part) -> part.group().kind() != GroupKind.ALL)
                        .thenComparing(part -> -part.group().answers().size())
                        .thenComparing(part -> part.group().kind())
                        .thenComparing(part -> part.group().code()))
                .filter(part -> isLarge(part.group().answers()))
                .filter(disclosure::isSafe)
                .forEach(disclosure.shown::add);
        return disclosure.shown.stream().map(Part::group).toList();
    }

    static boolean isLarge(List<KeptAnswer> answers) {
        return answers.size() >= LEAST_ANSWERS
                && answers.stream().map(KeptAnswer::place).distinct().count() >= LEAST_PLACES;
    }

    private List<Part> number(List<Group> groups) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Part> parts = new ArrayList<>();
        for (Group group : groups) {
            BitSet answers = new BitSet();
            for (KeptAnswer answer : group.answers()) {
                if (!numbers.containsKey(answer.id())) {
                    numbers.put(answer.id(), all.size());
                    all.add(answer);
                }
                answers.set(numbers.get(answer.id()));
            }
            parts.add(new Part(group, answers));
        }
        return parts;
    }

    /** Beside all that are shown already. */
    private boolean isSafe(Part candidate) {
        List<Part> together = new ArrayList<>(shown);
        together.add(candidate);
        return together.stream()
                .filter(whole -> whole.equals(candidate) || whole.holds(candidate))
                .allMatch(whole -> isSafeWithin(
                        whole, together.stream().filter(whole::holds).toList(), candidate));
    }

    /** What is left of a group, by one part, two parts, and all parts of one kind. */
    private boolean isSafeWithin(Part whole, List<Part> parts, Part candidate) {
        for (Part one : parts) {
            for (Part other : parts) {
                boolean concerned = whole.equals(candidate) || one.equals(candidate) || other.equals(candidate);
                if (concerned && !isSafeWithout(whole, List.of(one, other))) {
                    return false;
                }
            }
        }
        Map<GroupKind, List<Part>> byKind = new EnumMap<>(GroupKind.class);
        parts.forEach(part -> byKind.computeIfAbsent(part.group().kind(), kind -> new ArrayList<>())
                .add(part));
        return byKind.values().stream().allMatch(ofOneKind -> isSafeWithout(whole, ofOneKind));
    }

    /** What they leave of the whole; where they leave nothing, what several of them count. */
    private boolean isSafeWithout(Part whole, List<Part> parts) {
        BitSet once = new BitSet();
        BitSet several = new BitSet();
        for (Part part : parts.stream().distinct().toList()) {
            BitSet again = (BitSet) part.answers().clone();
            again.and(once);
            several.or(again);
            once.or(part.answers());
        }
        BitSet rest = minus(whole.answers(), once);
        return rest.isEmpty() ? isNoneOrLarge(several) : isNoneOrLarge(rest);
    }

    private boolean isNoneOrLarge(BitSet answers) {
        if (answers.isEmpty()) {
            return true;
        }
        Set<String> places = new HashSet<>();
        for (int number = answers.nextSetBit(0);
                number >= 0 && places.size() < LEAST_PLACES;
                number = answers.nextSetBit(number + 1)) {
            places.add(all.get(number).place());
        }
        return answers.cardinality() >= LEAST_ANSWERS && places.size() >= LEAST_PLACES;
    }

    private static BitSet minus(BitSet whole, BitSet part) {
        BitSet rest = (BitSet) whole.clone();
        rest.andNot(part);
        return rest;
    }
}
