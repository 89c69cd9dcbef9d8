package fr.nouveauxlieux.geodata.geojson;

import java.io.IOException;

/** A file is not GeoJSON that can be read: the message says the line and what was expected. */
public final class GeoJsonException extends IOException {

    private static final long serialVersionUID = 1L;

    GeoJsonException(int line, String expectation) {
        super("line " + line + ": " + expectation);
    }

    GeoJsonException(int line, String expectation, Throwable cause) {
        super("line " + line + ": " + expectation, cause);
    }
}
