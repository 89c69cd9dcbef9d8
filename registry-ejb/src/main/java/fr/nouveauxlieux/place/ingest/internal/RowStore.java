package fr.nouveauxlieux.place.ingest.internal;

import fr.nouveauxlieux.place.ChangeFeed;
import fr.nouveauxlieux.place.ContestedCorrection;
import fr.nouveauxlieux.place.CorrectionsContested;
import fr.nouveauxlieux.place.DemonstrationRemoved;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.place.ingest.model.ImportRejection;
import fr.nouveauxlieux.place.ingest.model.ImportRejection.Scope;
import fr.nouveauxlieux.place.ingest.model.ImportRun;
import fr.nouveauxlieux.place.ingest.model.RowCounts;
import fr.nouveauxlieux.place.model.NewPlaces;
import fr.nouveauxlieux.place.model.Place;
import fr.nouveauxlieux.place.model.ReceivedRow;
import fr.nouveauxlieux.place.model.Source;
import fr.nouveauxlieux.place.model.SourceRecord;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes rows into the registry, a thousand a transaction: the rows, what they change, what was refused and the
 * run's counters stand or fall together.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RowStore {

    private static final int RECORDS_AT_ONCE = 500;

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private ChangeFeed changeFeed;

    @Inject
    private Clock clock;

    @Inject
    private Event<DemonstrationRemoved> demonstrationRemoved;

    @Inject
    private Event<CorrectionsContested> correctionsContested;

    /**
     * Made-up places are for a registry that was never filled with anything else: once it was, they would let anybody in
     * again by the accounts of the demonstration.
     */
    public boolean hasRoomFor(SourceMapping.SourceDescription description) {
        return !description.demonstration()
                || entityManager.find(Source.class, description.code()) != null
                || entityManager
                        .createQuery("select r.id from ImportRun r where r.state = :done", Long.class)
                        .setParameter("done", ImportRun.State.DONE)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    public void describeSource(SourceMapping.SourceDescription description) {
        Source source = entityManager.find(Source.class, description.code());
        boolean isNew = source == null;
        if (isNew) {
            source = new Source(description.code(), description.demonstration());
        }
        source.describe(description.name(), description.licence(), description.link(), description.published());
        if (isNew) {
            entityManager.persist(source);
        }
    }

    /**
     * Takes the rows that follow the {@code alreadyRead} first ones of the run's file.
     *
     * @throws IllegalStateException if the run is no longer there: cancelled, or taken further by another node
     */
    public void store(long runId, long alreadyRead, List<RowOutcome> outcomes) {
        ImportRun run = entityManager.find(ImportRun.class, runId);
        outcomes.forEach(outcome -> keepRejections(runId, outcome));
        List<ReceivedRow> rows =
                outcomes.stream().flatMap(o -> o.row().stream()).toList();
        Source source = entityManager.find(Source.class, run.sourceCode());
        Set<PlaceId> changed = new LinkedHashSet<>();
        RowTriage triage;
        try {
            triage = write(source, rows, runId, changed);
        } catch (SQLException e) {
            throw new PersistenceException("rows of run " + runId + " could not be written", e);
        }
        List<ContestedCorrection> contested = new ArrayList<>();
        changed.addAll(update(run, triage.changedById(), contested));
        run.advance(alreadyRead, countsOf(outcomes, triage));
        changeFeed.announce(changed);
        if (!contested.isEmpty()) {
            correctionsContested.fire(new CorrectionsContested(contested));
        }
    }

    /** Most rows of a file are new, or say nothing new: they are written without an entity for each. */
    private RowTriage write(Source source, List<ReceivedRow> rows, long runId, Set<PlaceId> created)
            throws SQLException {
        Connection connection = entityManager.unwrap(Connection.class);
        KnownRecords known = new KnownRecords(connection);
        List<String> identifiers = rows.stream().map(ReceivedRow::externalId).toList();
        RowTriage triage = RowTriage.of(rows, known.listByIdentifiers(source.code(), identifiers));
        List<SourceRecord> firstRecords = triage.listNew().stream()
                .map(row -> firstRecord(source, row, runId))
                .toList();
        new NewPlaces(connection).insert(firstRecords);
        firstRecords.forEach(record -> created.add(record.place().publicId()));
        known.markSeen(runId, triage.listUnchanged());
        known.lockPlacesOf(triage.changedById().keySet());
        return triage;
    }

    private static SourceRecord firstRecord(Source source, ReceivedRow row, long runId) {
        Place place = new Place(PlaceId.drawnFrom(source.code(), row.externalId()));
        return new SourceRecord(source, place, row, runId);
    }

    private static RowCounts countsOf(List<RowOutcome> outcomes, RowTriage triage) {
        return new RowCounts(
                outcomes.size(),
                triage.listNew().size(),
                triage.changedById().size(),
                triage.listUnchanged().size(),
                outcomes.stream().filter(o -> o.row().isEmpty()).count(),
                outcomes.stream().mapToLong(o -> o.rejections().size()).sum());
    }

    /** A place is drawn from all its records: they are read together, for all places at once. */
    private List<PlaceId> update(ImportRun run, Map<Long, ReceivedRow> rowsById, List<ContestedCorrection> contested) {
        if (rowsById.isEmpty()) {
            return List.of();
        }
        List<PlaceId> updated = new ArrayList<>();
        entityManager
                .createQuery(
                        "select distinct p from Place p join fetch p.records"
                                + " where p.id in (select r.place.id from SourceRecord r where r.id in :identifiers)",
                        Place.class)
                .setParameter("identifiers", rowsById.keySet())
                .getResultStream()
                .flatMap(place -> place.listRecords().stream())
                .filter(record -> rowsById.containsKey(record.id()))
                .forEach(record -> {
                    PlaceProfile former = record.profile();
                    record.update(rowsById.get(record.id()), run.id());
                    updated.add(record.place().publicId());
                    PlaceProfile said = record.place().contestedBy(record, former);
                    if (!said.listKnown().isEmpty()) {
                        contested.add(new ContestedCorrection(record.place().publicId(), run.sourceCode(), said));
                    }
                });
        return updated;
    }

    private void keepRejections(long runId, RowOutcome outcome) {
        outcome.refusal().ifPresent(refusal -> keepRejection(runId, Scope.ROW, outcome.line(), refusal));
        outcome.rejections().forEach(rejection -> keepRejection(runId, Scope.CELL, outcome.line(), rejection));
    }

    private void keepRejection(long runId, Scope scope, long line, CellRejection rejection) {
        entityManager.persist(
                new ImportRejection(runId, scope, line, rejection.column(), rejection.value(), rejection.reason()));
    }

    /**
     * Marks some of the records that the run's file no longer has.
     *
     * @return how many were marked; 0 when none is left
     */
    public int markMissing(long runId) {
        ImportRun run = entityManager.find(ImportRun.class, runId);
        Instant now = clock.instant();
        List<SourceRecord> missing = entityManager
                .createQuery(
                        "select r from SourceRecord r join fetch r.place"
                                + " where r.source.code = :source and r.lastSeenRun <> :run"
                                + " and r.missingSince is null order by r.id",
                        SourceRecord.class)
                .setParameter("source", run.sourceCode())
                .setParameter("run", runId)
                .setMaxResults(RECORDS_AT_ONCE)
                .getResultList();
        missing.forEach(record -> record.vanish(now));
        run.countMissing(missing.size());
        changeFeed.announce(missing.stream().map(r -> r.place().publicId()).toList());
        return missing.size();
    }

    /** Ends the run; the first end of a real import takes the demonstration away. */
    public void finish(long runId) {
        ImportRun run = entityManager.find(ImportRun.class, runId);
        Source source = entityManager.find(Source.class, run.sourceCode());
        if (source != null && !source.isDemonstration()) {
            removeDemonstration();
        }
        run.finish(clock.instant());
    }

    /** Takes away every place that only demonstration sources know, and those sources. */
    public void removeDemonstration() {
        List<String> sources = entityManager
                .createQuery("select s.code from Source s where s.demonstration = true", String.class)
                .getResultList();
        if (sources.isEmpty()) {
            return;
        }
        List<PlaceId> places = entityManager
                .createQuery("select p.publicId from Place p where p.demonstration = true", String.class)
                .getResultStream()
                .map(PlaceId::new)
                .toList();
        entityManager
                .createQuery("delete from SourceRecord r where r.decidedAt is not null"
                        + " and r.place.id in (select p.id from Place p where p.demonstration = true)")
                .executeUpdate();
        entityManager
                .createQuery("delete from SourceRecord r where r.source.code in :sources")
                .setParameter("sources", sources)
                .executeUpdate();
        entityManager
                .createQuery("delete from Place p where p.demonstration = true")
                .executeUpdate();
        entityManager
                .createQuery("delete from Source s where s.demonstration = true")
                .executeUpdate();
        changeFeed.announceRemoval(places);
        demonstrationRemoved.fire(new DemonstrationRemoved());
    }
}
