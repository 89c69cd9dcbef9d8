package fr.nouveauxlieux.place.ingest;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.place.ingest.internal.SourceMapping.SourceDescription;
import fr.nouveauxlieux.place.ingest.model.ImportRun;
import fr.nouveauxlieux.place.model.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every source, whether a file of it was ever imported or only its mapping is there. */
@ApplicationScoped
@UseCase(value = "source.list", kind = UseCase.Kind.READING, permits = @Permit(to = {Role.ADMINISTRATOR, Role.AUDITOR}))
public class ListSources {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private SourceMappings mappings;

    /** In the order of their codes. */
    public List<SourceOverview> listAll() {
        Map<String, Source> known = entityManager
                .createQuery("select s from Source s", Source.class)
                .getResultStream()
                .collect(Collectors.toMap(Source::code, Function.identity()));
        Map<String, Long> records = countRecords();
        Map<String, ImportRun> last = listLatest("");
        Map<String, ImportRun> done = listLatest(" and o.state = :done");
        SortedSet<String> codes = mappings.listCodes();
        codes.addAll(known.keySet());
        return codes.stream()
                .map(code -> overview(
                        code,
                        Optional.ofNullable(known.get(code)),
                        records.getOrDefault(code, 0L),
                        Optional.ofNullable(last.get(code)),
                        Optional.ofNullable(done.get(code)).map(ImportRun::finishedAt)))
                .toList();
    }

    private SourceOverview overview(
            String code,
            Optional<Source> source,
            long records,
            Optional<ImportRun> last,
            Optional<Instant> refreshedAt) {
        Optional<SourceDescription> described = mappings.findDescription(new SourceCode(code));
        return new SourceOverview(
                new SourceCode(code),
                source.map(Source::name)
                        .or(() -> described.map(SourceDescription::name))
                        .orElse(code),
                source.map(Source::licence)
                        .or(() -> described.map(SourceDescription::licence))
                        .orElse(""),
                source.flatMap(Source::published),
                source.map(Source::isDemonstration)
                        .or(() -> described.map(SourceDescription::demonstration))
                        .orElse(false),
                described.isPresent(),
                records,
                last.map(ImportReports::of),
                refreshedAt);
    }

    private Map<String, Long> countRecords() {
        return entityManager
                .createQuery(
                        "select r.source.code, count(r) from SourceRecord r where r.missingSince is null"
                                + " group by r.source.code",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    private Map<String, ImportRun> listLatest(String condition) {
        TypedQuery<ImportRun> query = entityManager
                .createQuery(
                        "select r from ImportRun r where r.kind = :import and r.id in (select max(o.id) from ImportRun o"
                                + " where o.kind = :import" + condition + " group by o.sourceCode)",
                        ImportRun.class)
                .setParameter("import", ImportRun.Kind.IMPORT);
        if (!condition.isEmpty()) {
            query.setParameter("done", ImportRun.State.DONE);
        }
        return query.getResultStream().collect(Collectors.toMap(ImportRun::sourceCode, Function.identity()));
    }
}
