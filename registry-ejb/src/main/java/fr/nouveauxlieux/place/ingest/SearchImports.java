package fr.nouveauxlieux.place.ingest;

import fr.nouveauxlieux.kernel.PageRange;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.place.ingest.model.ImportRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** Lists imports, those that wait as well as those that are over. */
@ApplicationScoped
@UseCase(
        value = "import.search",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.ADMINISTRATOR, Role.AUDITOR}))
public class SearchImports {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    public ImportPage search(ImportFilter filter, PageRange range) {
        String conditions = "from ImportRun r where r.id > 0"
                + (filter.source().isPresent() ? " and r.sourceCode = :source" : "")
                + (filter.state().isPresent() ? " and r.state = :state" : "");
        long total = bound(entityManager.createQuery("select count(r) " + conditions, Long.class), filter)
                .getSingleResult();
        List<ImportReport> page = bound(
                        entityManager.createQuery("select r " + conditions + " order by r.id desc", ImportRun.class),
                        filter)
                .setFirstResult(range.offset())
                .setMaxResults(range.size())
                .getResultStream()
                .map(ImportReports::of)
                .toList();
        return new ImportPage(page, total);
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, ImportFilter filter) {
        filter.source().ifPresent(source -> query.setParameter("source", source.value()));
        filter.state().ifPresent(state -> query.setParameter("state", ImportRun.State.valueOf(state.name())));
        return query;
    }
}
