package fr.nouveauxlieux.portal.ogc.cql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a filter, one after the other. */
final class CqlWords {

    /** What a word is. */
    enum Kind {
        NAME,
        QUOTED_NAME,
        TEXT,
        NUMBER,
        SIGN,
        END
    }

    record Word(Kind kind, String text, int position) {

        boolean is(String sign) {
            return (kind == Kind.SIGN || kind == Kind.NAME)
                    && text.toUpperCase(Locale.ROOT).equals(sign);
        }
    }

    private static final Pattern WORD = Pattern.compile("\\s*(?:([A-Za-z_][A-Za-z0-9_.]*)"
            + "|\"((?:[^\"]|\"\")*+)\""
            + "|'((?:[^'\\\\]|''|\\\\.)*+)'"
            + "|([+-]?(?:\\d++(?:\\.\\d*+)?|\\.\\d++)(?:[eE][+-]?\\d++)?)"
            + "|(<>|<=|>=|[=<>(),]))");

    private final List<Word> words;
    private int next;

    CqlWords(String filter) {
        words = split(filter);
    }

    private static List<Word> split(String filter) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(filter);
        int position = 0;
        while (!filter.substring(position).isBlank()) {
            if (!matcher.region(position, filter.length()).lookingAt()) {
                throw new CqlException("CQL2 text, which cannot go on at character " + (position + 1));
            }
            words.add(wordOf(matcher, position));
            position = matcher.end();
        }
        words.add(new Word(Kind.END, "", position));
        return words;
    }

    private static Word wordOf(Matcher matcher, int position) {
        if (matcher.group(1) != null) {
            return new Word(Kind.NAME, matcher.group(1), position);
        }
        if (matcher.group(2) != null) {
            return new Word(Kind.QUOTED_NAME, matcher.group(2).replace("\"\"", "\""), position);
        }
        if (matcher.group(3) != null) {
            return new Word(Kind.TEXT, matcher.group(3).replace("''", "'").replace("\\'", "'"), position);
        }
        return matcher.group(4) != null
                ? new Word(Kind.NUMBER, matcher.group(4), position)
                : new Word(Kind.SIGN, matcher.group(5), position);
    }

    Word peek() {
        return words.get(next);
    }

    Word take() {
        Word word = words.get(next);
        if (word.kind() != Kind.END) {
            next++;
        }
        return word;
    }

    boolean takeIf(String sign) {
        if (peek().is(sign)) {
            next++;
            return true;
        }
        return false;
    }

    void expect(String sign) {
        if (!takeIf(sign)) {
            throw refuse(sign);
        }
    }

    String expect(Kind kind, String what) {
        if (peek().kind() != kind) {
            throw refuse(what);
        }
        return take().text();
    }

    /** An error that says what should have stood here. */
    CqlException refuse(String expected) {
        Word word = peek();
        String found = word.kind() == Kind.END ? "its end" : word.text();
        return new CqlException(
                "CQL2 text with " + expected + " at character " + (word.position() + 1) + ", rather than " + found);
    }
}
