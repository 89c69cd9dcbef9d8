package fr.nouveauxlieux.place.ingest.internal;

/**
 * A cell that could not be understood.
 *
 * @param column the column, or several joined by commas
 * @param value what it held
 * @param reason what was expected
 */
public record CellRejection(String column, String value, String reason) {}
