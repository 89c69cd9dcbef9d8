package fr.nouveauxlieux.place.ingest;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.place.ingest.model.ImportRejection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What an import refused, and why, a thousand at a time. */
@ApplicationScoped
@UseCase(
        value = "import.list-rejections",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.ADMINISTRATOR, Role.AUDITOR, Role.PARTNER}))
public class ListRejections {

    private static final int AT_ONCE = 1000;

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    /**
     * @param after the sequence number of the last one known; 0 to begin
     * @return by ascending sequence number; none when there are no more
     */
    public List<Rejection> listAfter(ImportId id, long after) {
        return entityManager
                .createQuery(
                        "select r from ImportRejection r where r.importRunId = :run and r.id > :after order by r.id",
                        ImportRejection.class)
                .setParameter("run", id.value())
                .setParameter("after", after)
                .setMaxResults(AT_ONCE)
                .getResultStream()
                .map(ListRejections::rejection)
                .toList();
    }

    private static Rejection rejection(ImportRejection refused) {
        return new Rejection(
                refused.id(),
                refused.line(),
                refused.scope().name(),
                refused.columnName(),
                refused.value(),
                refused.reason());
    }
}
