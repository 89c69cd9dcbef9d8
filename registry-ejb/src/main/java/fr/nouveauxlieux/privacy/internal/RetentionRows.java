package fr.nouveauxlieux.privacy.internal;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.privacy.holder.RetentionRule;
import fr.nouveauxlieux.privacy.holder.RetentionRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

/** The rules of all features, and the rows that they are about. Counting and treating read the same condition. */
@ApplicationScoped
public class RetentionRows {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    @Any
    private Instance<RetentionRules> features;

    @Inject
    private Clock clock;

    /** In the order in which they are applied. */
    public List<RetentionRule> listRules() {
        return features.stream()
                .flatMap(feature -> feature.list().stream())
                .sorted(Comparator.comparing(RetentionRule::deed).thenComparing(RetentionRule::code))
                .toList();
    }

    /** @throws IllegalArgumentException if there is none of that code */
    public RetentionRule getRule(String code) {
        return listRules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no rule " + code));
    }

    public long count(RetentionRule rule) {
        return ((Number) due(rule, "select count(*) from " + rule.table() + " where " + rule.due())
                        .getSingleResult())
                .longValue();
    }

    /** @return how many rows were treated, no more than were asked for */
    public int treat(RetentionRule rule, int most) {
        String beginning =
                switch (rule.deed()) {
                    case DELETE -> "delete from " + rule.table();
                    case BLANK -> "update " + rule.table() + " set " + rule.change();
                    case WARN_PERSON, ERASE_PERSON ->
                        throw new IllegalArgumentException(rule.code() + " is about people, one at a time");
                };
        return due(
                        rule,
                        beginning + " where ctid = any(array(select ctid from " + rule.table() + " where " + rule.due()
                                + " limit ?2))")
                .setParameter(2, most)
                .executeUpdate();
    }

    public List<AccountId> listPeople(RetentionRule rule, int most) {
        List<?> found = due(rule, "select public_id from account where " + rule.due() + " order by id")
                .setMaxResults(most)
                .getResultList();
        return found.stream().map(id -> new AccountId((String) id)).toList();
    }

    private Query due(RetentionRule rule, String sql) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, clock.instant().minus(rule.age()).atOffset(ZoneOffset.UTC));
    }
}
