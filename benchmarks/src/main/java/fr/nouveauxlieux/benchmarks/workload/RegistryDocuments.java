package fr.nouveauxlieux.benchmarks.workload;

import fr.nouveauxlieux.geodata.territory.Territories;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.place.SourceNotice;
import fr.nouveauxlieux.place.indexing.PlaceDocuments;
import fr.nouveauxlieux.place.ingest.internal.SourceMapping.SourceDescription;
import fr.nouveauxlieux.place.model.Place;
import fr.nouveauxlieux.place.model.ReceivedRow;
import fr.nouveauxlieux.place.model.Source;
import fr.nouveauxlieux.place.model.SourceRecord;
import fr.nouveauxlieux.search.PlaceDocument;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Makes of a row what the registry would put into its index, without a database between. */
final class RegistryDocuments {

    /** Labels hold or not as of this day, so that the same places come out for ever. */
    private static final Instant TODAY = Instant.parse("2026-01-01T12:00:00Z");

    private static final long ANY_RUN = 1;

    private final Source source;
    private final List<SourceNotice> notices;
    private final PlaceDocuments documents;

    RegistryDocuments(SourceDescription description) {
        source = new Source(description.code(), description.demonstration());
        notices = List.of(new SourceNotice(
                description.code(),
                description.name(),
                description.licence(),
                description.link(),
                description.published(),
                true));
        documents = new PlaceDocuments(Territories.builtIn(), Clock.fixed(TODAY, ZoneOffset.UTC));
    }

    PlaceDocument documentOf(ReceivedRow row) {
        Place place = new Place(PlaceId.drawnFrom(source.code(), row.externalId()));
        // The record tells the place of itself.
        new SourceRecord(source, place, row, ANY_RUN);
        return documents.documentOf(place, notices);
    }
}
