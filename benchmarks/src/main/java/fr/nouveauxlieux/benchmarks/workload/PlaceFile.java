package fr.nouveauxlieux.benchmarks.workload;

import fr.nouveauxlieux.demonstration.DemonstrationRegistry;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.place.ingest.internal.CsvSource;
import fr.nouveauxlieux.place.ingest.internal.SourceMapping;
import fr.nouveauxlieux.place.ingest.internal.SourceMappingReader;
import fr.nouveauxlieux.place.model.ReceivedRow;
import fr.nouveauxlieux.search.PlaceDocument;
import fr.nouveauxlieux.store.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A file of made-up places, read through the registry's own mapping. */
public final class PlaceFile {

    private final Path csv;
    private final int places;
    private final SourceMapping mapping;
    private final RegistryDocuments documents;

    private PlaceFile(Path csv, int places) throws IOException {
        this.csv = csv;
        this.places = places;
        this.mapping = readMapping();
        this.documents = new RegistryDocuments(mapping.source());
    }

    public static PlaceFile write(Path folder, int places, Gazetteer gazetteer) throws IOException {
        Path csv = DemonstrationRegistry.writeCsv(folder, places, DemonstrationRegistry.SEED, gazetteer);
        return new PlaceFile(csv, places);
    }

    private static SourceMapping readMapping() throws IOException {
        String name = DemonstrationRegistry.MAPPING;
        try (InputStream json = PlaceFile.class.getResourceAsStream("/" + name)) {
            return SourceMappingReader.read(name, Json.readObject(json));
        }
    }

    public Path csv() {
        return csv;
    }

    public int places() {
        return places;
    }

    public String sourceCode() {
        return mapping.source().code();
    }

    /** Reads and understands rows, and keeps none. */
    public int readThrough(int mostRows) {
        int rows = 0;
        try (CsvSource source = CsvSource.open(csv, mapping)) {
            while (rows < mostRows && source.hasNext()) {
                rows += source.nextOutcome().row().isPresent() ? 1 : 0;
            }
        }
        return rows;
    }

    /** What the index would hold of each place, made on demand; to be closed. */
    public Stream<PlaceDocument> documents() {
        CsvSource source = CsvSource.open(csv, mapping);
        Iterator<PlaceDocument> iterator = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return source.hasNext();
            }

            @Override
            public PlaceDocument next() {
                ReceivedRow row = source.nextOutcome().row().orElseThrow();
                return documents.documentOf(row);
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false)
                .onClose(source::close);
    }
}
