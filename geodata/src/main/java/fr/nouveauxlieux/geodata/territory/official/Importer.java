package fr.nouveauxlieux.geodata.territory.official;

import fr.nouveauxlieux.geodata.territory.Territories;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Reads one kind of official file and writes what is kept of it in the folder's own form. */
interface Importer {

    /**
     * @param source the publisher's file
     * @param territories the built-in territories, which tell what exists
     * @param tally told of each row
     * @param output where to write; may be closed here
     */
    void convert(Path source, Territories territories, Tally tally, OutputStream output) throws IOException;
}
