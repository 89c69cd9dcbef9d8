package fr.nouveauxlieux.place.ingest;

/**
 * A row or a cell that an import refused.
 *
 * @param seq by which they are listed
 * @param line of the file, the header being line 1
 * @param scope {@code ROW} or {@code CELL}
 * @param column several joined by commas; empty for the row as a whole
 */
public record Rejection(long seq, long line, String scope, String column, String value, String reason) {}
