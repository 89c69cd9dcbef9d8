package fr.nouveauxlieux.place.ingest.model;

/**
 * What became of the rows of a file. Every row read is created, updated, unchanged or rejected.
 *
 * @param cellsRejected single cells refused in rows that were otherwise taken
 */
public record RowCounts(long read, long created, long updated, long unchanged, long rejected, long cellsRejected) {

    public RowCounts {
        if (created + updated + unchanged + rejected != read) {
            throw new IllegalArgumentException("of " + read + " rows read, " + created + " created, " + updated
                    + " updated, " + unchanged + " unchanged and " + rejected + " rejected do not add up");
        }
    }
}
