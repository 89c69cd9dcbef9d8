package fr.nouveauxlieux.support.internal;

import fr.nouveauxlieux.geodata.territory.DensityClass;
import fr.nouveauxlieux.support.Area;
import fr.nouveauxlieux.support.Criteria;
import fr.nouveauxlieux.support.CriterionKind;
import fr.nouveauxlieux.support.JudgedCriterion;
import fr.nouveauxlieux.support.JudgedScheme;
import fr.nouveauxlieux.support.Project;
import fr.nouveauxlieux.support.Scheme;
import fr.nouveauxlieux.support.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules by which a project stands to the criteria of a scheme. */
public final class Matching {

    private Matching() {}

    /** What a scheme does not ask is not told. */
    public static JudgedScheme judge(Scheme scheme, Project project) {
        List<JudgedCriterion> judged = new ArrayList<>();
        // Not to have said what one looks for asks for all of it.
        if (!project.needs().isEmpty()) {
            judged.add(new JudgedCriterion(CriterionKind.NEED, oneOf(scheme.forms(), project.needs())));
        }
        judged.addAll(judge(scheme.criteria(), project));
        return new JudgedScheme(scheme, judged);
    }

    static List<JudgedCriterion> judge(Criteria criteria, Project project) {
        List<JudgedCriterion> judged = new ArrayList<>();
        if (!criteria.areas().isEmpty()) {
            judged.add(judgeAreas(criteria.areas(), project));
        }
        if (!criteria.types().isEmpty()) {
            judged.add(new JudgedCriterion(CriterionKind.TYPE, oneOf(criteria.types(), project.types())));
        }
        if (!criteria.carriers().isEmpty()) {
            judged.add(
                    new JudgedCriterion(CriterionKind.CARRIER, oneOf(criteria.carriers(), asSet(project.carrier()))));
        }
        if (!criteria.stages().isEmpty()) {
            judged.add(new JudgedCriterion(CriterionKind.STAGE, oneOf(criteria.stages(), asSet(project.stage()))));
        }
        criteria.least()
                .ifPresent(least -> judged.add(new JudgedCriterion(
                        CriterionKind.AMOUNT,
                        project.amount()
                                .map(amount -> Standing.of(!least.isMoreThan(amount)))
                                .orElse(Standing.UNKNOWN))));
        return judged;
    }

    private static JudgedCriterion judgeAreas(Set<Area> areas, Project project) {
        Map<Area, Standing> each = new EnumMap<>(Area.class);
        areas.forEach(area -> each.put(area, stand(area, project)));
        Standing any = each.values().stream().reduce(Standing.NOT_MET, Standing::or);
        return new JudgedCriterion(CriterionKind.AREA, any, each);
    }

    static Standing stand(Area area, Project project) {
        return switch (area) {
            case PRIORITY_NEIGHBOURHOOD -> inNeighbourhood(project);
            case RURAL ->
                project.place()
                        .flatMap(place -> place.density().map(DensityClass::isRural))
                        .map(Standing::of)
                        .orElse(Standing.UNKNOWN);
            case OUTSIDE_METROPOLIS ->
                project.place()
                        .filter(place -> place.intercommunalityKnown())
                        .map(place -> Standing.of(place.metropolis().isEmpty()))
                        .orElse(Standing.UNKNOWN);
            case OVERSEAS ->
                project.place().map(place -> Standing.of(place.isOverseas())).orElse(Standing.UNKNOWN);
        };
    }

    /** Where the commune has none, nobody is in one, whatever they were told. */
    private static Standing inNeighbourhood(Project project) {
        boolean none = project.place()
                .flatMap(place -> place.neighbourhoods())
                .filter(has -> !has)
                .isPresent();
        if (none) {
            return Standing.NOT_MET;
        }
        return project.inNeighbourhood().map(Standing::of).orElse(Standing.UNKNOWN);
    }

    private static <E> Set<E> asSet(Optional<E> told) {
        return told.map(Set::of).orElse(Set.of());
    }

    private static <E> Standing oneOf(Set<E> asked, Collection<E> told) {
        return told.isEmpty() ? Standing.UNKNOWN : Standing.of(!Collections.disjoint(asked, told));
    }
}
