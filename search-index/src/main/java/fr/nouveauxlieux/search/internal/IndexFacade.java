package fr.nouveauxlieux.search.internal;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.search.IndexStatus;
import fr.nouveauxlieux.search.MapMarker;
import fr.nouveauxlieux.search.PlaceDocument;
import fr.nouveauxlieux.search.PlaceHits;
import fr.nouveauxlieux.search.PlaceQuery;
import fr.nouveauxlieux.search.Suggestion;
import fr.nouveauxlieux.search.TileAddress;
import fr.nouveauxlieux.search.internal.clusters.MarkerListing;
import fr.nouveauxlieux.search.internal.document.DocumentMapper;
import fr.nouveauxlieux.search.internal.document.Fields;
import fr.nouveauxlieux.search.internal.query.FilterQueries;
import fr.nouveauxlieux.search.internal.query.PlaceFinder;
import fr.nouveauxlieux.search.internal.query.QuestionCompiler;
import fr.nouveauxlieux.search.internal.query.SpellingCorrector;
import fr.nouveauxlieux.search.internal.query.TextPlanner;
import fr.nouveauxlieux.search.internal.store.IndexFolder;
import fr.nouveauxlieux.search.internal.store.IndexStore;
import fr.nouveauxlieux.search.internal.store.Snapshot;
import fr.nouveauxlieux.search.internal.suggest.NameDirectories;
import fr.nouveauxlieux.search.internal.suggest.Suggester;
import fr.nouveauxlieux.search.internal.territory.CommuneWords;
import fr.nouveauxlieux.search.internal.territory.TerritoryNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/** Puts the parts of the index together, and lends each question a snapshot. */
public final class IndexFacade {

    private final IndexStore store;
    private final PlaceSearch search;
    private final MarkerListing markers;
    private final CompletableFuture<Suggester> suggester;
    private final StatusReport status = new StatusReport();

    private IndexFacade(IndexStore store, PlaceFinder finder, CompletableFuture<Suggester> suggester) {
        this.store = store;
        this.search = new PlaceSearch(finder);
        this.markers = new MarkerListing(finder, store.snapshots());
        this.suggester = suggester;
    }

    /** A dozen words, each in several fields and several readings of the question, are more than Lucene's 1,024. */
    private static final int MOST_CLAUSES = 16 * 1024;

    public static IndexFacade open(Path folder, Gazetteer gazetteer) {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
        NameDirectories names = new NameDirectories();
        CompletableFuture<Suggester> suggester = CompletableFuture.supplyAsync(() -> new Suggester(gazetteer, names));
        SpellingCorrector corrector = new SpellingCorrector(new CommuneWords(gazetteer));
        TextPlanner planner = new TextPlanner(new TerritoryNames(gazetteer), corrector);
        PlaceFinder finder = new PlaceFinder(new QuestionCompiler(planner, new FilterQueries(gazetteer)));
        IndexStore store = IndexFolder.open(folder, new DocumentMapper(gazetteer), names::prepare);
        return new IndexFacade(store, finder, suggester);
    }

    public PlaceHits search(PlaceQuery question) {
        return read(snapshot -> search.search(question, snapshot.searcher()));
    }

    public List<Suggestion> suggest(String typed, Optional<Coordinates> near, int limit) {
        return read(snapshot -> suggester.join().suggest(typed, near, limit, snapshot.searcher()));
    }

    public List<MapMarker> listMarkers(TileAddress tile, PlaceQuery question) {
        return read(snapshot -> markers.list(tile, question, snapshot));
    }

    public Optional<byte[]> findSheet(String id) {
        return read(snapshot -> findSheet(id, snapshot.searcher()));
    }

    public IndexStatus status() {
        return read(status::of);
    }

    public long committedSequence() {
        return store.committedSequence();
    }

    public void apply(Collection<PlaceDocument> upserts, Collection<String> deletions, long sequence) {
        store.apply(upserts, deletions, sequence);
    }

    public void rebuild(Stream<PlaceDocument> places, long sequence) {
        store.rebuild(places, sequence);
    }

    public void gather() {
        store.gather();
    }

    public void close() {
        try (store) {
            markers.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be closed", e);
        }
    }

    private static Optional<byte[]> findSheet(String id, IndexSearcher searcher) throws IOException {
        TopDocs found = searcher.search(new TermQuery(new Term(Fields.ID, id)), 1);
        if (found.scoreDocs.length == 0) {
            return Optional.empty();
        }
        var bytes = searcher.storedFields().document(found.scoreDocs[0].doc).getBinaryValue(Fields.SHEET);
        return Optional.of(Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length));
    }

    private <T> T read(Reading<T> reading) {
        Snapshot snapshot = store.snapshots().borrow();
        try {
            return reading.from(snapshot);
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be read", e);
        } finally {
            store.snapshots().giveBack(snapshot);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T from(Snapshot snapshot) throws IOException;
    }
}
