package fr.nouveauxlieux.place.ingest.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The rows of a file that are still to be written, several at a time: as many as one transaction takes. */
public final class RowBatches implements Iterator<RowBatches.Batch> {

    private static final int ROWS_AT_ONCE = 1_000;

    /**
     * Rows of a file that follow each other.
     *
     * @param precedingRows how many rows of the file come before them
     */
    public record Batch(long precedingRows, List<RowOutcome> outcomes) {}

    private final CsvSource rows;
    private final long committed;
    private long read;

    /** @param committed how many rows of the file were written earlier: they are read, and passed over */
    public RowBatches(CsvSource rows, long committed) {
        this.rows = rows;
        this.committed = committed;
    }

    @Override
    public boolean hasNext() {
        while (read < committed && rows.hasNext()) {
            rows.nextOutcome();
            read++;
        }
        if (!rows.hasNext() && read == 0) {
            throw new UnreadableSourceException("the file holds no row beside its header");
        }
        return rows.hasNext();
    }

    @Override
    public Batch next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        long precedingRows = read;
        List<RowOutcome> outcomes = new ArrayList<>(ROWS_AT_ONCE);
        while (outcomes.size() < ROWS_AT_ONCE && rows.hasNext()) {
            outcomes.add(rows.nextOutcome());
            read++;
        }
        return new Batch(precedingRows, outcomes);
    }
}
