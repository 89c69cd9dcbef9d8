package fr.nouveauxlieux.audit.internal;

import fr.nouveauxlieux.audit.JournalChain;
import fr.nouveauxlieux.audit.JournalEntry;
import fr.nouveauxlieux.audit.JournalFilter;
import fr.nouveauxlieux.audit.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** The rows of the journal. One writer at a time, from the rows that it adds until its transaction ends. */
@ApplicationScoped
public class JournalRows {

    /** Any number will do, as long as nothing else of the application locks it. */
    private static final long JOURNAL_LOCK = 7_105_618_322L;

    /** Makes a row that knows its number and the digest of the one before. */
    @FunctionalInterface
    public interface Maker {
        JournalEntry make(long seq, String previous);
    }

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    /** In their order. */
    public void append(List<Maker> makers) {
        if (makers.isEmpty()) {
            return;
        }
        entityManager.flush();
        entityManager
                .createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)")
                .setParameter(1, JOURNAL_LOCK)
                .getResultList();
        List<?> last = entityManager
                .createNativeQuery("select seq, digest from journal_entry order by seq desc limit 1")
                .getResultList();
        long seq = 0;
        String previous = JournalChain.BEGINNING;
        if (!last.isEmpty()) {
            Object[] columns = (Object[]) last.get(0);
            seq = ((Number) columns[0]).longValue();
            previous = (String) columns[1];
        }
        for (Maker maker : makers) {
            seq++;
            JournalEntry entry = maker.make(seq, previous);
            insert(entry);
            previous = entry.digest();
        }
    }

    private void insert(JournalEntry entry) {
        entityManager
                .createNativeQuery("insert into journal_entry (seq, at, actor, roles, action, subject_kind, subject_id,"
                        + " before_digest, after_digest, note, origin, previous, digest)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)")
                .setParameter(1, entry.seq())
                .setParameter(2, entry.at().atOffset(ZoneOffset.UTC))
                .setParameter(3, entry.actor())
                .setParameter(4, entry.roles())
                .setParameter(5, entry.action())
                .setParameter(6, entry.subject().kind())
                .setParameter(7, entry.subject().id())
                .setParameter(8, entry.before())
                .setParameter(9, entry.after())
                .setParameter(10, entry.note())
                .setParameter(11, entry.origin())
                .setParameter(12, entry.previous())
                .setParameter(13, entry.digest())
                .executeUpdate();
    }

    /** The latest rows first. */
    public List<JournalEntry> list(JournalFilter filter, OptionalLong before, int limit) {
        StringBuilder sql = new StringBuilder("select seq, at, actor, roles, action, subject_kind, subject_id,"
                + " before_digest, after_digest, note, origin, previous, digest from journal_entry where true");
        List<Object> values = new ArrayList<>();
        filter.actor().ifPresent(actor -> add(sql, values, "actor = ", actor));
        filter.action().ifPresent(action -> addAction(sql, values, action));
        filter.subjectKind().ifPresent(kind -> add(sql, values, "subject_kind = ", kind));
        filter.subjectId().ifPresent(id -> add(sql, values, "subject_id = ", id));
        filter.from().ifPresent(from -> add(sql, values, "at >= ", from.atOffset(ZoneOffset.UTC)));
        filter.until().ifPresent(until -> add(sql, values, "at < ", until.atOffset(ZoneOffset.UTC)));
        before.ifPresent(seq -> add(sql, values, "seq < ", seq));
        Query query = entityManager.createNativeQuery(sql + " order by seq desc");
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<JournalEntry> entries = new ArrayList<>();
        for (Object row : query.setMaxResults(limit).getResultList()) {
            entries.add(entry((Object[]) row));
        }
        return entries;
    }

    /** Rows on a subject that someone else wrote by one of these use cases, the latest first. */
    public List<JournalEntry> listReadings(Subject subject, String butActor, Set<String> actions, int limit) {
        List<JournalEntry> entries = new ArrayList<>();
        for (Object row : entityManager
                .createNativeQuery("select seq, at, actor, roles, action, subject_kind, subject_id, before_digest,"
                        + " after_digest, note, origin, previous, digest from journal_entry where subject_kind = ?1"
                        + " and subject_id = ?2 and actor <> ?3 and action = any(string_to_array(?4, ','))"
                        + " order by seq desc")
                .setParameter(1, subject.kind())
                .setParameter(2, subject.id())
                .setParameter(3, butActor)
                .setParameter(4, String.join(",", actions))
                .setMaxResults(limit)
                .getResultList()) {
            entries.add(entry((Object[]) row));
        }
        return entries;
    }

    /** Whether this actor wrote a row on the subject by one of these use cases since. */
    public boolean hasReading(Subject subject, String actor, Set<String> actions, Instant since) {
        return !entityManager
                .createNativeQuery("select seq from journal_entry where subject_kind = ?1 and subject_id = ?2"
                        + " and actor = ?3 and action = any(string_to_array(?4, ',')) and at >= ?5")
                .setParameter(1, subject.kind())
                .setParameter(2, subject.id())
                .setParameter(3, actor)
                .setParameter(4, String.join(",", actions))
                .setParameter(5, since.atOffset(ZoneOffset.UTC))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private static void add(StringBuilder sql, List<Object> values, String condition, Object value) {
        values.add(value);
        sql.append(" and ").append(condition).append('?').append(values.size());
    }

    private static void addAction(StringBuilder sql, List<Object> values, String action) {
        if (action.endsWith(".")) {
            values.add(action);
            sql.append(" and starts_with(action, ?").append(values.size()).append(')');
        } else {
            add(sql, values, "action = ", action);
        }
    }

    private static JournalEntry entry(Object[] column) {
        return new JournalEntry(
                ((Number) column[0]).longValue(),
                instant(column[1]),
                (String) column[2],
                (String) column[3],
                (String) column[4],
                new Subject((String) column[5], (String) column[6]),
                (String) column[7],
                (String) column[8],
                (String) column[9],
                (String) column[10],
                (String) column[11],
                (String) column[12]);
    }

    private static Instant instant(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) column).toInstant();
    }
}
