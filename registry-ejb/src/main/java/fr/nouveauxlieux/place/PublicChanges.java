package fr.nouveauxlieux.place;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The feed of changes to places as the public follows it. Read from the database, whose feed the index does not keep: by
 * its key and never more than a page at a time.
 */
@Stateless
public class PublicChanges {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    /**
     * A change of the feed.
     *
     * @param sequence its number, greater than those of all changes before
     * @param withdrawn whether the place is no longer there, as of the reading
     * @param at when it was announced
     */
    public record Change(long sequence, PlaceId place, boolean withdrawn, Instant at) {}

    /** At most {@code limit} changes after a sequence number, in their order. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Change> listAfter(long sequence, int limit) {
        List<Change> changes = new ArrayList<>();
        for (Object row : entityManager
                .createNativeQuery("select c.seq, c.public_id, coalesce(p.hidden, true),"
                        + " cast(floor(extract(epoch from c.changed_at)) as bigint)"
                        + " from (select seq, public_id, changed_at from place_change"
                        + " where seq > ?1 order by seq limit ?2) c"
                        + " left join place p on p.public_id = c.public_id order by c.seq")
                .setParameter(1, sequence)
                .setParameter(2, limit)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            changes.add(new Change(
                    ((Number) columns[0]).longValue(),
                    new PlaceId((String) columns[1]),
                    (Boolean) columns[2],
                    Instant.ofEpochSecond(((Number) columns[3]).longValue())));
        }
        return changes;
    }
}
