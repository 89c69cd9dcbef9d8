package fr.nouveauxlieux.privacy.holder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells rows of the database as parts of what is held of a person. */
@ApplicationScoped
public class PersonalRows {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    /**
     * @param fields what the columns are, in their order; columns without value are left out
     * @param query in SQL, with as many columns, two at least
     * @param values of {@code ?1}, {@code ?2}…
     */
    public PersonalPart read(PersonalHeading heading, List<PersonalField> fields, String query, Object... values) {
        Query asked = entityManager.createNativeQuery(query);
        for (int i = 0; i < values.length; i++) {
            asked.setParameter(i + 1, values[i]);
        }
        List<Map<PersonalField, Object>> records = new ArrayList<>();
        for (Object row : asked.getResultList()) {
            records.add(told(fields, (Object[]) row));
        }
        return new PersonalPart(heading, records);
    }

    private static Map<PersonalField, Object> told(List<PersonalField> fields, Object... columns) {
        if (columns.length != fields.size()) {
            throw new IllegalArgumentException("expected " + fields.size() + " columns, was " + columns.length);
        }
        Map<PersonalField, Object> told = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] != null && !columns[i].equals("")) {
                told.put(fields.get(i), value(columns[i]));
            }
        }
        return told;
    }

    private static Object value(Object column) {
        if (column instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (column instanceof Timestamp time) {
            return time.toInstant();
        }
        return column instanceof Number number ? (Object) number.longValue() : column;
    }
}
