package fr.nouveauxlieux.search.internal.query;

import fr.nouveauxlieux.search.internal.document.Fields;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Which places are open at an instant: each by the clocks of its own zone. */
final class OpeningQueries {

    private static final int MINUTES_OF_DAY = 24 * 60;

    private OpeningQueries() {}

    static Query openAt(Instant instant, IndexReader reader) throws IOException {
        BooleanQuery.Builder anyZone = new BooleanQuery.Builder();
        for (String zone : zones(reader)) {
            int minute = minuteOfWeek(instant, ZoneId.of(zone));
            anyZone.add(
                    new BooleanQuery.Builder()
                            .add(new TermQuery(new Term(Fields.ZONE, zone)), Occur.FILTER)
                            .add(
                                    IntRange.newContainsQuery(Fields.OPENING, new int[] {minute}, new int[] {minute}),
                                    Occur.FILTER)
                            .build(),
                    Occur.SHOULD);
        }
        return anyZone.build();
    }

    static int minuteOfWeek(Instant instant, ZoneId zone) {
        ZonedDateTime local = instant.atZone(zone);
        return (local.getDayOfWeek().getValue() - 1) * MINUTES_OF_DAY + local.getHour() * 60 + local.getMinute();
    }

    private static SortedSet<String> zones(IndexReader reader) throws IOException {
        SortedSet<String> zones = new TreeSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Fields.ZONE);
            if (terms != null) {
                TermsEnum each = terms.iterator();
                for (BytesRef zone = each.next(); zone != null; zone = each.next()) {
                    zones.add(zone.utf8ToString());
                }
            }
        }
        return zones;
    }
}
