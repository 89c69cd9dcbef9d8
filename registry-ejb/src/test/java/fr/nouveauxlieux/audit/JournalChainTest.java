package fr.nouveauxlieux.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class JournalChainTest {

    private static List<JournalEntry> journal(int rows) {
        List<JournalEntry> entries = new ArrayList<>();
        String previous = JournalChain.BEGINNING;
        for (int i = 1; i <= rows; i++) {
            JournalEntry entry = row(i, "note " + i, previous).sealed();
            entries.add(entry);
            previous = entry.digest();
        }
        return entries;
    }

    private static JournalEntry row(long seq, String note, String previous) {
        return new JournalEntry(
                seq,
                Instant.ofEpochSecond(1_700_000_000L + seq),
                "0123456789abcdef",
                "ADMINISTRATOR",
                "account.grant-role",
                new Subject("account", "fedcba9876543210"),
                "",
                "ab",
                note,
                "192.0.2.0/24",
                previous,
                "");
    }

    private static Optional<JournalChain.Fault> verify(List<JournalEntry> entries) {
        JournalChain chain = new JournalChain();
        return entries.stream().flatMap(entry -> chain.follow(entry).stream()).findFirst();
    }

    @Property(tries = 50)
    void aJournalAsItWasWrittenHasNoFault(@ForAll @IntRange(max = 40) int rows) {
        assertThat(verify(journal(rows))).isEmpty();
    }

    @Property(tries = 100)
    void aRowAlteredIsFoundEvenWhereItsOwnDigestWasMadeAnew(
            @ForAll @IntRange(min = 2, max = 20) int rows,
            @ForAll @IntRange(max = 1000) int chosen,
            @ForAll @StringLength(max = 12) String note) {
        List<JournalEntry> entries = journal(rows);
        int place = chosen % (rows - 1);
        JournalEntry old = entries.get(place);
        JournalEntry altered = row(old.seq(), "other" + note, old.previous());
        entries.set(
                place,
                new JournalEntry(
                        altered.seq(),
                        altered.at(),
                        altered.actor(),
                        altered.roles(),
                        altered.action(),
                        altered.subject(),
                        altered.before(),
                        altered.after(),
                        altered.note(),
                        altered.origin(),
                        altered.previous(),
                        old.digest()));
        assertThat(verify(entries)).map(JournalChain.Fault::seq).contains(old.seq());
        entries.set(place, altered.sealed());
        assertThat(verify(entries)).map(JournalChain.Fault::seq).contains(old.seq() + 1);
    }

    @Property(tries = 100)
    void aRowTakenAwayIsFound(@ForAll @IntRange(min = 2, max = 20) int rows, @ForAll @IntRange(max = 1000) int chosen) {
        List<JournalEntry> entries = journal(rows);
        int place = chosen % (rows - 1);
        entries.remove(place);
        assertThat(verify(entries)).map(JournalChain.Fault::seq).contains(place + 2L);
    }

    @Test
    void rowsCutOffAtTheEndShowInTheHead() {
        List<JournalEntry> entries = journal(5);
        JournalChain whole = new JournalChain();
        entries.forEach(whole::follow);
        JournalChain cut = new JournalChain();
        entries.subList(0, 4).forEach(cut::follow);
        assertThat(cut.head()).isNotEqualTo(whole.head());
        assertThat(whole.length()).isEqualTo(5);
    }

    @Property(tries = 200)
    void textThatMovesFromOneColumnToTheNextChangesTheDigest(
            @ForAll @StringLength(min = 1, max = 8) String text, @ForAll @IntRange(max = 8) int cut) {
        int at = cut % text.length();
        assertThat(JournalChain.digestOf(withColumns(text.substring(0, at), text.substring(at))))
                .isNotEqualTo(JournalChain.digestOf(withColumns(text, "")));
    }

    private static JournalEntry withColumns(String before, String after) {
        return new JournalEntry(
                1,
                Instant.EPOCH,
                "",
                "",
                "a.b",
                new Subject("account", "x"),
                before,
                after,
                "",
                "",
                JournalChain.BEGINNING,
                "");
    }
}
