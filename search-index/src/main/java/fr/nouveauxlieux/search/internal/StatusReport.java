package fr.nouveauxlieux.search.internal;

import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.IndexStatus;
import fr.nouveauxlieux.search.internal.document.Fields;
import fr.nouveauxlieux.search.internal.facets.FacetTally;
import fr.nouveauxlieux.search.internal.matching.Matcher;
import fr.nouveauxlieux.search.internal.matching.SegmentMatches;
import fr.nouveauxlieux.search.internal.store.Snapshot;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.TermQuery;

/** What the index holds, counted once for each snapshot. */
final class StatusReport {

    private record Counted(Snapshot snapshot, IndexStatus status) {}

    private volatile Counted last;

    IndexStatus of(Snapshot snapshot) throws IOException {
        Counted known = last;
        if (known == null || known.snapshot() != snapshot) {
            known = new Counted(snapshot, count(snapshot));
            last = known;
        }
        return known.status();
    }

    private static IndexStatus count(Snapshot snapshot) throws IOException {
        List<SegmentMatches> all = Matcher.match(snapshot.searcher(), new MatchAllDocsQuery(), false);
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            FacetTally tally = new FacetTally(facet);
            for (SegmentMatches matches : all) {
                tally.add(matches, null);
            }
            counts.put(facet, tally.countsByCode());
        }
        return new IndexStatus(
                snapshot.reader().numDocs(),
                snapshot.sequence(),
                snapshot.searcher().count(new TermQuery(new Term(Fields.DEMONSTRATION, "yes"))),
                Map.copyOf(counts));
    }
}
