package fr.nouveauxlieux.support.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.place.vocabulary.PlaceType;
import fr.nouveauxlieux.support.Area;
import fr.nouveauxlieux.support.Carrier;
import fr.nouveauxlieux.support.Criteria;
import fr.nouveauxlieux.support.CriterionKind;
import fr.nouveauxlieux.support.JudgedCriterion;
import fr.nouveauxlieux.support.JudgedScheme;
import fr.nouveauxlieux.support.Project;
import fr.nouveauxlieux.support.Stage;
import fr.nouveauxlieux.support.Standing;
import fr.nouveauxlieux.support.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MatchingProperties {

    @Provide
    Arbitrary<Criteria> criteria() {
        return Combinators.combine(
                        Arbitraries.of(Area.class).set().ofMaxSize(3),
                        Arbitraries.of(PlaceType.class).set().ofMaxSize(4),
                        Arbitraries.of(Carrier.class).set().ofMaxSize(4),
                        Arbitraries.of(Stage.class).set().ofMaxSize(2),
                        Arbitraries.longs()
                                .between(1, 200_000)
                                .map(Money::ofEuros)
                                .optional())
                .as(Criteria::new);
    }

    @Provide
    Arbitrary<Project> projects() {
        return Combinators.combine(
                        Arbitraries.of(true, false).optional(),
                        Arbitraries.of(PlaceType.class).set().ofMaxSize(2),
                        Arbitraries.of(Carrier.class).optional(),
                        Arbitraries.of(Stage.class).optional(),
                        Arbitraries.longs()
                                .between(1, 200_000)
                                .map(Money::ofEuros)
                                .optional())
                .as((neighbourhood, types, carrier, stage, amount) ->
                        new Project(Optional.empty(), neighbourhood, types, Set.of(), carrier, stage, amount));
    }

    private static Verdict verdict(Criteria criteria, Project project) {
        return JudgedScheme.verdictOf(Matching.judge(criteria, project));
    }

    @Property
    void aCriterionThatIsMetNeverChangesTheVerdict(
            @ForAll("criteria") Criteria criteria, @ForAll("projects") Project project) {
        List<JudgedCriterion> judged = Matching.judge(criteria, project);
        List<JudgedCriterion> more = new ArrayList<>(judged);
        more.add(new JudgedCriterion(CriterionKind.STAGE, Standing.MET));

        assertThat(JudgedScheme.verdictOf(more)).isEqualTo(JudgedScheme.verdictOf(judged));
    }

    @Property
    void oneCriterionThatIsNotMetIsEnoughNotToFit(
            @ForAll("criteria") Criteria criteria, @ForAll("projects") Project project) {
        List<JudgedCriterion> judged = new ArrayList<>(Matching.judge(criteria, project));
        judged.add(new JudgedCriterion(CriterionKind.STAGE, Standing.NOT_MET));

        assertThat(JudgedScheme.verdictOf(judged)).isEqualTo(Verdict.DOES_NOT_FIT);
    }

    @Property
    void acceptingOneMoreCarrierNeverMakesASchemeFitLess(
            @ForAll("criteria") Criteria criteria, @ForAll("projects") Project project, @ForAll Carrier carrier) {
        if (criteria.carriers().isEmpty()) {
            return;
        }
        Set<Carrier> more = new HashSet<>(criteria.carriers());
        more.add(carrier);
        Criteria wider = new Criteria(criteria.areas(), criteria.types(), more, criteria.stages(), criteria.least());

        assertThat(verdict(wider, project)).isLessThanOrEqualTo(verdict(criteria, project));
    }

    @Property
    void tellingMoreNeverTakesBackWhatWasSure(
            @ForAll("criteria") Criteria criteria, @ForAll("projects") Project project, @ForAll Stage stage) {
        Project more = new Project(
                project.place(),
                project.inNeighbourhood(),
                project.types(),
                project.needs(),
                project.carrier(),
                Optional.of(project.stage().orElse(stage)),
                project.amount());
        Verdict before = verdict(criteria, project);

        if (before != Verdict.MAY_FIT) {
            assertThat(verdict(criteria, more)).isEqualTo(before);
        }
    }
}
