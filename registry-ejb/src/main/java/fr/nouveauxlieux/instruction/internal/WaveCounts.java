package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.instruction.figures.WaveFigures.Lying;
import fr.nouveauxlieux.instruction.figures.WaveFigures.Reached;
import fr.nouveauxlieux.instruction.figures.WaveFigures.Step;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts the dossiers of waves. */
@ApplicationScoped
public class WaveCounts {

    private static final String FROM = " from dossier d where d.call_code = ?1 and d.wave = ?2";

    /** After all codes of regions. */
    private static final String UNKNOWN = "~";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private Gazetteer gazetteer;

    /** The one submitted to last first. */
    public List<String> waves(CallCode call) {
        return entityManager
                .createNativeQuery("select d.wave from dossier d where d.call_code = ?1 and d.wave is not null"
                        + " group by d.wave order by max(d.submitted_at) desc")
                .setParameter(1, call.value())
                .getResultList()
                .stream()
                .map(wave -> (String) wave)
                .toList();
    }

    /** Those of letters of intent only where there are some. */
    public List<Reached> steps(CallCode call, String wave) {
        List<Reached> steps = new ArrayList<>();
        for (Step step : Step.values()) {
            Object[] row = (Object[]) entityManager
                    .createNativeQuery(
                            "select count(*), coalesce(sum(d.submitted_aid), 0)" + FROM + " and " + condition(step))
                    .setParameter(1, call.value())
                    .setParameter(2, wave)
                    .getSingleResult();
            steps.add(new Reached(step, count(row[0]), new Money(count(row[1]))));
        }
        steps.removeIf(reached -> reached.step().isOfLetters() && reached.dossiers() == 0);
        return steps;
    }

    private static String condition(Step step) {
        return switch (step) {
            case SUBMITTED -> "true";
            case WITHDRAWN -> "d.state = 'WITHDRAWN'";
            case UNDER_INSTRUCTION -> "d.state not in ('SUBMITTED', 'WITHDRAWN')";
            case ELIGIBLE -> judged(true);
            case INELIGIBLE -> judged(false);
            case LETTER_RETAINED -> "d.state = 'LETTER_RETAINED'";
            case LETTER_NOT_RETAINED -> "d.state = 'LETTER_NOT_RETAINED'";
            case OPINION_GIVEN ->
                "exists (select 1 from opinion p where p.dossier_id = d.public_id and p.given_at is not null)";
            case AT_COMMITTEE -> "d.stage in ('COMMITTEE', 'PROPOSED', 'WAITING_LIST', 'ADJOURNED', 'NOT_RETAINED')";
            case ACCEPTED -> "d.state = 'ACCEPTED'";
            case REFUSED -> "d.state = 'REFUSED'";
            case CLOSED -> "d.state = 'CLOSED'";
        };
    }

    /** As it was judged last. */
    private static String judged(boolean eligible) {
        return "(select j.eligible from eligibility_judgement j where j.dossier_id = d.public_id order by j.id desc"
                + " limit 1) = " + eligible;
    }

    public List<Lying> regions(CallCode call, String wave) {
        List<?> found = entityManager
                .createNativeQuery("select coalesce(d.submitted_departement, ''), count(*),"
                        + " coalesce(sum(d.submitted_aid), 0), count(*) filter (where d.state = 'ACCEPTED')" + FROM
                        + " group by 1")
                .setParameter(1, call.value())
                .setParameter(2, wave)
                .getResultList();
        Map<String, Lying> regions = new TreeMap<>();
        for (Object each : found) {
            Object[] row = (Object[]) each;
            Lying lying = lying((String) row[0], count(row[1]), new Money(count(row[2])), count(row[3]));
            regions.merge(lying.region().isEmpty() ? UNKNOWN : lying.region(), lying, WaveCounts::together);
        }
        return List.copyOf(regions.values());
    }

    private Lying lying(String departement, long dossiers, Money asked, long accepted) {
        Optional<Territory> region = gazetteer
                .findTerritory(TerritoryKind.DEPARTEMENT, departement)
                .flatMap(Territory::parent)
                .flatMap(code -> gazetteer.findTerritory(TerritoryKind.REGION, code));
        return new Lying(
                region.map(Territory::code).orElse(""),
                region.map(Territory::name).orElse(""),
                dossiers,
                asked,
                accepted);
    }

    private static Lying together(Lying one, Lying other) {
        return new Lying(
                one.region(),
                one.name(),
                one.dossiers() + other.dossiers(),
                one.asked().plus(other.asked()),
                one.accepted() + other.accepted());
    }

    private static long count(Object number) {
        return ((Number) number).longValue();
    }
}
