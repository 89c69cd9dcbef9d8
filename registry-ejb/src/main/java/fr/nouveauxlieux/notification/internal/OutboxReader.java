package fr.nouveauxlieux.notification.internal;

import fr.nouveauxlieux.notification.MessageId;
import fr.nouveauxlieux.notification.OutboxFilter;
import fr.nouveauxlieux.notification.OutboxLine;
import fr.nouveauxlieux.notification.OutboxPage;
import fr.nouveauxlieux.notification.model.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads pages of the outbox. */
@ApplicationScoped
public class OutboxReader {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    public OutboxPage read(OutboxFilter filter) {
        CriteriaBuilder criteria = entityManager.getCriteriaBuilder();
        CriteriaQuery<OutboxMessage> query = criteria.createQuery(OutboxMessage.class);
        Root<OutboxMessage> message = query.from(OutboxMessage.class);
        query.where(conditions(filter, criteria, message)).orderBy(criteria.desc(message.get("id")));
        // One more than asked tells whether there is a next page.
        List<OutboxMessage> found = entityManager
                .createQuery(query)
                .setMaxResults(filter.size() + 1)
                .getResultList();
        List<OutboxLine> lines =
                found.stream().limit(filter.size()).map(OutboxReader::line).toList();
        return new OutboxPage(
                lines,
                found.size() > filter.size()
                        ? Optional.of(lines.get(lines.size() - 1).id())
                        : Optional.empty());
    }

    private static Predicate[] conditions(OutboxFilter filter, CriteriaBuilder criteria, Root<OutboxMessage> message) {
        List<Predicate> conditions = new ArrayList<>();
        filter.state().ifPresent(state -> conditions.add(criteria.equal(message.get("state"), state)));
        filter.template().ifPresent(code -> conditions.add(criteria.equal(message.get("template"), code)));
        filter.account()
                .ifPresent(account -> conditions.add(criteria.equal(message.get("accountId"), account.value())));
        filter.before().ifPresent(id -> conditions.add(criteria.lessThan(message.<Long>get("id"), id.value())));
        return conditions.toArray(Predicate[]::new);
    }

    private static OutboxLine line(OutboxMessage message) {
        return new OutboxLine(
                new MessageId(message.id()),
                message.template(),
                message.account(),
                message.language(),
                message.state(),
                message.postedAt(),
                message.dueAt(),
                message.endedAt(),
                message.attempts(),
                message.doubts(),
                message.lastError(),
                message.canBeRetried());
    }
}
