package fr.nouveauxlieux.survey.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.nouveauxlieux.survey.GroupKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class DisclosureProperties {

    private static final List<String> REGIONS = List.of("11", "53", "93", "94");
    private static final List<String> TYPES = List.of("coworking", "fablab", "micro-folie");

    @Property(tries = 500)
    void whatIsShownIsLarge(@ForAll("answers") List<KeptAnswer> answers) {
        assertThat(Disclosure.choose(groups(answers)))
                .allSatisfy(
                        group -> assertThat(Disclosure.isLarge(group.answers())).isTrue());
    }

    @Property(tries = 500)
    void whatOneGroupLeavesOfAnotherThatHoldsItIsNothingOrLarge(@ForAll("answers") List<KeptAnswer> answers) {
        List<Group> shown = Disclosure.choose(groups(answers));
        for (Group part : shown) {
            for (Group whole : shown) {
                if (whole.ids().containsAll(part.ids())) {
                    List<KeptAnswer> rest = whole.without(part);
                    assertThat(rest.isEmpty() || Disclosure.isLarge(rest)).isTrue();
                }
            }
        }
    }

    @Property(tries = 500)
    void whatTheRegionsShownLeaveOfTheWholeIsNothingOrLarge(@ForAll("answers") List<KeptAnswer> answers) {
        List<Group> shown = Disclosure.choose(groups(answers));
        Set<String> regions = new HashSet<>();
        shown.stream().filter(group -> group.kind() == GroupKind.REGION).forEach(group -> regions.add(group.code()));
        if (shown.stream().anyMatch(group -> group.kind() == GroupKind.ALL)) {
            List<KeptAnswer> rest = answers.stream()
                    .filter(answer -> !regions.contains(answer.region()))
                    .toList();
            assertThat(rest.isEmpty() || Disclosure.isLarge(rest)).isTrue();
        }
    }

    @Property(tries = 500)
    void whatTheTypesShownLeaveOfTheWholeOrCountTwiceIsNothingOrLarge(@ForAll("answers") List<KeptAnswer> answers) {
        List<Group> shown = Disclosure.choose(groups(answers));
        Set<String> types = new HashSet<>();
        shown.stream().filter(group -> group.kind() == GroupKind.TYPE).forEach(group -> types.add(group.code()));
        if (!types.isEmpty() && shown.stream().anyMatch(group -> group.kind() == GroupKind.ALL)) {
            List<KeptAnswer> rest = answers.stream()
                    .filter(answer -> answer.types().stream().noneMatch(types::contains))
                    .toList();
            List<KeptAnswer> twice = answers.stream()
                    .filter(answer ->
                            answer.types().stream().filter(types::contains).count() > 1)
                    .toList();
            List<KeptAnswer> told = rest.isEmpty() ? twice : rest;
            assertThat(told.isEmpty() || Disclosure.isLarge(told)).isTrue();
        }
    }

    @Property(tries = 300)
    void whatTwoGroupsLeaveOfOneThatHoldsBothIsNothingOrLarge(@ForAll("answers") List<KeptAnswer> answers) {
        List<Group> shown = Disclosure.choose(groups(answers));
        for (Group whole : shown) {
            List<Group> parts = shown.stream()
                    .filter(part -> part != whole && whole.ids().containsAll(part.ids()))
                    .toList();
            for (Group one : parts) {
                for (Group other : parts) {
                    List<KeptAnswer> rest = whole.without(one).stream()
                            .filter(answer -> !other.ids().contains(answer.id()))
                            .toList();
                    assertThat(rest.isEmpty() || Disclosure.isLarge(rest)).isTrue();
                }
            }
        }
    }

    /** Sixty places of two large types and four answers of a third: with all three types shown or but two, these would be told. */
    @Example
    void aTypeThatIsTooSmallIsNotReckonedFromTheWholeAndTheOtherTypes() {
        List<KeptAnswer> answers = new ArrayList<>();
        for (int number = 0; number < 64; number++) {
            String type = number < 30 ? "coworking" : number < 60 ? "fablab" : "micro-folie";
            answers.add(new KeptAnswer("", "place-" + number % 10, "11", Set.of(type), Map.of()));
        }
        assertThat(Disclosure.choose(groups(numbered(answers))))
                .extracting(Group::kind, Group::code)
                .contains(tuple(GroupKind.ALL, ""), tuple(GroupKind.TYPE, "coworking"))
                .doesNotContain(tuple(GroupKind.TYPE, "fablab"), tuple(GroupKind.TYPE, "micro-folie"));
    }

    private static List<Group> groups(List<KeptAnswer> answers) {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(GroupKind.ALL, "", answers));
        REGIONS.forEach(code -> groups.add(Group.of(
                GroupKind.REGION, code, answers, answer -> answer.region().equals(code))));
        TYPES.forEach(code -> groups.add(
                Group.of(GroupKind.TYPE, code, answers, answer -> answer.types().contains(code))));
        return groups;
    }

    /** Few places and uneven regions, so that both small groups and small differences come up. */
    @Provide
    Arbitrary<List<KeptAnswer>> answers() {
        Arbitrary<String> region = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just("11")),
                Tuple.of(4, Arbitraries.just("53")),
                Tuple.of(2, Arbitraries.just("93")),
                Tuple.of(1, Arbitraries.just("94")));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        region,
                        Arbitraries.of(TYPES).set().ofMaxSize(2))
                .as((place, code, types) -> new KeptAnswer("", "place-" + place, code, types, Map.of()))
                .list()
                .ofMinSize(5)
                .ofMaxSize(120)
                .map(DisclosureProperties::numbered);
    }

    private static List<KeptAnswer> numbered(List<KeptAnswer> drawn) {
        List<KeptAnswer> numbered = new ArrayList<>();
        for (KeptAnswer answer : drawn) {
            numbered.add(new KeptAnswer(
                    "answer-" + numbered.size(), answer.place(), answer.region(), answer.types(), Map.of()));
        }
        return numbered;
    }
}
