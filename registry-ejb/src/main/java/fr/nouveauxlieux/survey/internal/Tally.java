package fr.nouveauxlieux.survey.internal;

import fr.nouveauxlieux.survey.GroupFigures;
import fr.nouveauxlieux.survey.GroupKind;
import fr.nouveauxlieux.survey.Question;
import fr.nouveauxlieux.survey.QuestionFigures;
import fr.nouveauxlieux.survey.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Adds answers up, question by question: who did not answer one is not of the groups that are shown for it. */
final class Tally {

    private static final int HUNDRED = 100;

    /** Of a group, as the results name it. */
    private record Key(GroupKind kind, String code) {}

    private Tally() {}

    static List<GroupFigures> of(List<Question> questions, List<KeptAnswer> answers) {
        Map<Key, List<QuestionFigures>> told =
                new TreeMap<>(Comparator.comparing(Key::kind).thenComparing(Key::code));
        for (Question question : questions) {
            List<KeptAnswer> given = answers.stream()
                    .filter(answer -> answer.values().containsKey(question.code()))
                    .toList();
            for (Group group : Disclosure.choose(groups(given))) {
                told.computeIfAbsent(new Key(group.kind(), group.code()), key -> new ArrayList<>())
                        .add(figures(question, group.answers()));
            }
        }
        return told.entrySet().stream()
                .map(group ->
                        new GroupFigures(group.getKey().kind(), group.getKey().code(), group.getValue()))
                .toList();
    }

    private static List<Group> groups(List<KeptAnswer> answers) {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(GroupKind.ALL, "", answers));
        TreeSet<String> regions = new TreeSet<>();
        TreeSet<String> types = new TreeSet<>();
        answers.forEach(answer -> {
            regions.add(answer.region());
            types.addAll(answer.types());
        });
        regions.remove("");
        regions.forEach(code -> groups.add(Group.of(
                GroupKind.REGION, code, answers, answer -> answer.region().equals(code))));
        types.forEach(code -> groups.add(
                Group.of(GroupKind.TYPE, code, answers, answer -> answer.types().contains(code))));
        return groups;
    }

    private static QuestionFigures figures(Question question, List<KeptAnswer> answers) {
        List<Share> shares = question.choices().stream()
                .map(choice -> new Share(choice, percent(count(question, choice, answers), answers.size())))
                .toList();
        return new QuestionFigures(question, answers.size(), shares, middle(question, answers));
    }

    private static long count(Question question, String choice, List<KeptAnswer> answers) {
        return answers.stream()
                .filter(answer -> answer.values().get(question.code()).contains(choice))
                .count();
    }

    private static int percent(long count, int of) {
        return BigDecimal.valueOf(count * HUNDRED)
                .divide(BigDecimal.valueOf(of), 0, RoundingMode.HALF_UP)
                .intValue();
    }

    private static Optional<BigDecimal> middle(Question question, List<KeptAnswer> answers) {
        List<Long> numbers =
                switch (question.kind()) {
                    case MARK, NUMBER ->
                        answers.stream()
                                .map(answer -> Long.valueOf(
                                        answer.values().get(question.code()).get(0)))
                                .sorted()
                                .toList();
                    case ONE_CHOICE, SEVERAL_CHOICES -> List.of();
                };
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(question.kind() == Question.Kind.MARK ? mean(numbers) : median(numbers));
    }

    private static BigDecimal mean(List<Long> numbers) {
        return BigDecimal.valueOf(numbers.stream().mapToLong(Long::longValue).sum())
                .divide(BigDecimal.valueOf(numbers.size()), 1, RoundingMode.HALF_UP);
    }

    /** Of an even count the lower of the two in the middle: a number that stands between two tells both. */
    private static BigDecimal median(List<Long> sorted) {
        return BigDecimal.valueOf(sorted.get((sorted.size() - 1) / 2));
    }
}
