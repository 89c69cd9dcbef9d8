package fr.nouveauxlieux.search.internal.query;

import fr.nouveauxlieux.search.OpeningChoice;
import fr.nouveauxlieux.search.internal.document.Fields;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Which places answer a choice of opening: each by the clocks of its own zone. */
public final class OpeningQueries {

    private static final int MINUTES_OF_DAY = 24 * 60;
    private static final int EVENING = 18 * 60 + 30;
    private static final int DAYBREAK = 5 * 60;

    private OpeningQueries() {}

    /** The places that answer one of these choices at least. */
    public static Query any(Collection<OpeningChoice> choices, IndexReader reader) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (OpeningChoice choice : choices) {
            any.add(one(choice, reader), Occur.SHOULD);
        }
        return any.build();
    }

    public static Query one(OpeningChoice choice, IndexReader reader) throws IOException {
        if (choice instanceof OpeningChoice.At at) {
            return inEachZone(zone -> minuteOf(at.instant(), zone), reader);
        }
        if (choice instanceof OpeningChoice.EveningOf evening) {
            return inEachZone(zone -> eveningOf(evening.instant(), zone), reader);
        }
        if (choice instanceof OpeningChoice.On on) {
            return openDuring(minutesOf(on.day(), DAYBREAK));
        }
        return unknown(reader);
    }

    /** The first minute of the week, and the last, both included. */
    private record Minutes(int from, int to) {}

    private static Minutes minuteOf(Instant instant, ZoneId zone) {
        int minute = minuteOfWeek(instant, zone);
        return new Minutes(minute, minute);
    }

    private static Minutes eveningOf(Instant instant, ZoneId zone) {
        int minuteOfDay = minuteOfWeek(instant, zone) % MINUTES_OF_DAY;
        return minutesOf(instant.atZone(zone).getDayOfWeek(), Math.max(EVENING, minuteOfDay));
    }

    private static Minutes minutesOf(DayOfWeek day, int fromMinuteOfDay) {
        int midnight = (day.getValue() - 1) * MINUTES_OF_DAY;
        return new Minutes(midnight + fromMinuteOfDay, midnight + MINUTES_OF_DAY - 1);
    }

    private static Query openDuring(Minutes minutes) {
        return IntRange.newIntersectsQuery(Fields.OPENING, new int[] {minutes.from()}, new int[] {minutes.to()});
    }

    private static Query inEachZone(Function<ZoneId, Minutes> minutes, IndexReader reader) throws IOException {
        BooleanQuery.Builder anyZone = new BooleanQuery.Builder();
        for (String zone : zones(reader)) {
            anyZone.add(
                    new BooleanQuery.Builder()
                            .add(new TermQuery(new Term(Fields.ZONE, zone)), Occur.FILTER)
                            .add(openDuring(minutes.apply(ZoneId.of(zone))), Occur.FILTER)
                            .build(),
                    Occur.SHOULD);
        }
        return anyZone.build();
    }

    /** Only the places whose week is known have a zone. */
    private static Query unknown(IndexReader reader) throws IOException {
        BooleanQuery.Builder unknown = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER);
        for (String zone : zones(reader)) {
            unknown.add(new TermQuery(new Term(Fields.ZONE, zone)), Occur.MUST_NOT);
        }
        return unknown.build();
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
