package fr.nouveauxlieux.survey.internal;

import fr.nouveauxlieux.kernel.SurveyCommentId;
import fr.nouveauxlieux.survey.Respondents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was answered, written once and read as a whole. */
@ApplicationScoped
public class AnswerStore {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    /** @param types codes of what kinds of place it is */
    public void add(
            int year,
            Respondents respondents,
            String place,
            String region,
            Set<String> types,
            Map<String, List<String>> values) {
        String id = SurveyCommentId.draw().value();
        entityManager.flush();
        entityManager
                .createNativeQuery("insert into survey_answer (id, survey_year, audience, place_id, region, types)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, id)
                .setParameter(2, year)
                .setParameter(3, respondents.name())
                .setParameter(4, place)
                .setParameter(5, region)
                .setParameter(6, String.join(" ", types))
                .executeUpdate();
        values.forEach((question, given) -> given.forEach(value -> entityManager
                .createNativeQuery("insert into survey_value (answer_id, question, value) values (?1, ?2, ?3)")
                .setParameter(1, id)
                .setParameter(2, question)
                .setParameter(3, value)
                .executeUpdate()));
    }

    /** How many were answered. */
    public long count(int year, Respondents respondents) {
        return ((Number) entityManager
                        .createNativeQuery(
                                "select count(*) from survey_answer where survey_year = ?1 and audience = ?2")
                        .setParameter(1, year)
                        .setParameter(2, respondents.name())
                        .getSingleResult())
                .longValue();
    }

    List<KeptAnswer> list(int year, Respondents respondents) {
        Map<String, Map<String, List<String>>> values = new HashMap<>();
        for (Object row : rows(
                "select v.answer_id, v.question, v.value from survey_value v join survey_answer a on a.id = v.answer_id"
                        + " where a.survey_year = ?1 and a.audience = ?2 order by v.answer_id, v.question, v.value",
                year,
                respondents)) {
            Object[] value = (Object[]) row;
            values.computeIfAbsent((String) value[0], id -> new LinkedHashMap<>())
                    .computeIfAbsent((String) value[1], question -> new ArrayList<>())
                    .add((String) value[2]);
        }
        return rows(
                        "select id, place_id, region, types from survey_answer"
                                + " where survey_year = ?1 and audience = ?2 order by id",
                        year,
                        respondents)
                .stream()
                .map(row -> answer((Object[]) row, values))
                .toList();
    }

    private List<?> rows(String query, int year, Respondents respondents) {
        return entityManager
                .createNativeQuery(query)
                .setParameter(1, year)
                .setParameter(2, respondents.name())
                .getResultList();
    }

    private static KeptAnswer answer(Object[] row, Map<String, Map<String, List<String>>> values) {
        String types = (String) row[3];
        return new KeptAnswer(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                types.isEmpty() ? Set.of() : Set.of(types.split(" ")),
                values.getOrDefault((String) row[0], Map.of()));
    }
}
