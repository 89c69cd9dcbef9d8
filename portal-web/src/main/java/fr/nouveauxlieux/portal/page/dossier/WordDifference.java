package fr.nouveauxlieux.portal.page.dossier;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What was taken out of a text and what was put in, word by word; line by line in very long texts. */
final class WordDifference {

    /** What became of a piece of text. */
    enum Fate {
        KEPT,
        REMOVED,
        ADDED
    }

    /** A piece of the text. */
    record Piece(Fate fate, String text) {}

    /** Beyond it, comparing would take longer than anyone waits. */
    private static final int MOST_WORDS = 6_000;

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.", Pattern.DOTALL);
    private static final Pattern LINES = Pattern.compile("[^\\n]*\\n|[^\\n]+");

    private WordDifference() {}

    /** In the order in which they are read: what was removed before what was put in its place. None of them is empty. */
    static List<Piece> of(String before, String after) {
        List<String> old = cut(before, WORDS);
        List<String> young = cut(after, WORDS);
        if (old.size() + young.size() > MOST_WORDS) {
            old = cut(before, LINES);
            young = cut(after, LINES);
        }
        if (old.size() + young.size() > MOST_WORDS) {
            old = List.of(before);
            young = List.of(after);
        }
        return compare(old, young);
    }

    private static List<Piece> compare(List<String> old, List<String> young) {
        Pieces pieces = new Pieces();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, young, new MyersDiffWithLinearSpace<>(), null)
                .getDeltas()) {
            int start = delta.getSource().getPosition();
            pieces.keep(old.subList(at, start));
            pieces.removed.append(String.join("", delta.getSource().getLines()));
            pieces.added.append(String.join("", delta.getTarget().getLines()));
            at = start + delta.getSource().size();
        }
        pieces.keep(old.subList(at, old.size()));
        pieces.tell();
        return pieces.told;
    }

    /** Gathers what was removed and added at one place, in whatever order it is found. */
    private static final class Pieces {

        private final List<Piece> told = new ArrayList<>();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();

        private void keep(List<String> words) {
            if (!words.isEmpty()) {
                tell();
                told.add(new Piece(Fate.KEPT, String.join("", words)));
            }
        }

        private void tell() {
            tell(Fate.REMOVED, removed);
            tell(Fate.ADDED, added);
        }

        private void tell(Fate fate, StringBuilder text) {
            if (!text.isEmpty()) {
                told.add(new Piece(fate, text.toString()));
                text.setLength(0);
            }
        }
    }

    private static List<String> cut(String text, Pattern pattern) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
