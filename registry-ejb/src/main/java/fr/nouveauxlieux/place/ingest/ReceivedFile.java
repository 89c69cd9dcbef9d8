package fr.nouveauxlieux.place.ingest;

import java.nio.file.Path;

/**
 * A file that was sent, in the folder of imports. It is whoever received it's to delete, until a run is queued for it.
 *
 * @param sha256 digest of its content, unpacked, in hexadecimal
 */
public record ReceivedFile(Path path, long bytes, String sha256) {}
