package fr.nouveauxlieux.place.ingest.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The reading of one file of a source, or the removal of a demonstration source. Its counters move in the same
 * transaction as the rows that they count, so that an interrupted run knows exactly where to go on. Two nodes that
 * take the same run meet on its version, and one of them gives way.
 */
@Entity
@Table(name = "import_run")
public class ImportRun {

    public enum Kind {
        IMPORT,
        REMOVAL
    }

    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "source_code")
    private String sourceCode;

    private String file;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "rows_read")
    private long rowsRead;

    @Column(name = "rows_created")
    private long rowsCreated;

    @Column(name = "rows_updated")
    private long rowsUpdated;

    @Column(name = "rows_unchanged")
    private long rowsUnchanged;

    @Column(name = "rows_rejected")
    private long rowsRejected;

    @Column(name = "cells_rejected")
    private long cellsRejected;

    @Column(name = "rows_missing")
    private long rowsMissing;

    private String failure;

    @Version
    private long version;

    protected ImportRun() {}

    /** A run to be made of a file that every node can read until it is finished. */
    public static ImportRun ofFile(String sourceCode, Path file, String fileName, Instant requestedAt) {
        ImportRun run = new ImportRun(Kind.IMPORT, sourceCode, fileName, requestedAt);
        run.file = file.toAbsolutePath().toString();
        return run;
    }

    public static ImportRun ofRemoval(String sourceCode, Instant requestedAt) {
        return new ImportRun(Kind.REMOVAL, sourceCode, "", requestedAt);
    }

    private ImportRun(Kind kind, String sourceCode, String fileName, Instant requestedAt) {
        this.kind = kind;
        this.sourceCode = Objects.requireNonNull(sourceCode);
        this.fileName = Objects.requireNonNull(fileName);
        this.requestedAt = Objects.requireNonNull(requestedAt);
        this.state = State.QUEUED;
    }

    /** Begins, or goes on after an interruption. */
    public void start(Instant now) {
        requireState(State.QUEUED, State.RUNNING);
        state = State.RUNNING;
        if (startedAt == null) {
            startedAt = now;
        }
    }

    /** Counts what became of the rows that follow the {@code alreadyRead} first ones. */
    public void advance(long alreadyRead, RowCounts counts) {
        requireState(State.RUNNING);
        if (alreadyRead != rowsRead) {
            throw new IllegalStateException("run " + id + " has read " + rowsRead + " rows, not " + alreadyRead);
        }
        rowsRead += counts.read();
        rowsCreated += counts.created();
        rowsUpdated += counts.updated();
        rowsUnchanged += counts.unchanged();
        rowsRejected += counts.rejected();
        cellsRejected += counts.cellsRejected();
    }

    /** Counts records that the file no longer has. */
    public void countMissing(long missing) {
        requireState(State.RUNNING);
        rowsMissing += missing;
    }

    public void finish(Instant now) {
        requireState(State.RUNNING);
        state = State.DONE;
        finishedAt = now;
    }

    public void fail(String reason, Instant now) {
        requireState(State.QUEUED, State.RUNNING);
        state = State.FAILED;
        failure = Objects.requireNonNull(reason);
        finishedAt = now;
    }

    private void requireState(State... accepted) {
        for (State one : accepted) {
            if (state == one) {
                return;
            }
        }
        throw new IllegalStateException("run " + id + " is " + state);
    }

    public long id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public String sourceCode() {
        return sourceCode;
    }

    /** Empty for a removal. */
    public Optional<Path> file() {
        return Optional.ofNullable(file).map(Path::of);
    }

    public String fileName() {
        return fileName;
    }

    public State state() {
        return state;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    /** Null until it begins. */
    public Instant startedAt() {
        return startedAt;
    }

    /** Null until it is over. */
    public Instant finishedAt() {
        return finishedAt;
    }

    public RowCounts counts() {
        return new RowCounts(rowsRead, rowsCreated, rowsUpdated, rowsUnchanged, rowsRejected, cellsRejected);
    }

    public long rowsMissing() {
        return rowsMissing;
    }

    /** Why it failed; null unless it did. */
    public String failure() {
        return failure;
    }
}
