package fr.nouveauxlieux.audit.internal;

import fr.nouveauxlieux.audit.JournalChain;
import fr.nouveauxlieux.audit.JournalEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneOffset;
import java.util.List;

/** The rows of the journal. One writer at a time, from the first row that it adds until its transaction ends. */
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

    public void append(Maker maker) {
        entityManager.flush();
        entityManager
                .createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)")
                .setParameter(1, JOURNAL_LOCK)
                .getResultList();
        List<?> last = entityManager
                .createNativeQuery("select seq, digest from journal_entry order by seq desc limit 1")
                .getResultList();
        if (last.isEmpty()) {
            insert(maker.make(1, JournalChain.BEGINNING));
        } else {
            Object[] columns = (Object[]) last.get(0);
            insert(maker.make(((Number) columns[0]).longValue() + 1, (String) columns[1]));
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
}
