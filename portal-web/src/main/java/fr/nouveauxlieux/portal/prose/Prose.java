package fr.nouveauxlieux.portal.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in a few marks: paragraphs parted by empty lines; a line that begins with {@code ## } is a heading, with
 * {@code - } an item of a list; within a line {@code **bold**} and {@code *italic*}. Everything else stands as it is.
 */
public final class Prose {

    private static final Pattern EMPHASIS =
            Pattern.compile("\\*\\*(?=\\S)(.+?)(?<=\\S)\\*\\*|\\*(?=\\S)([^*]+?)(?<=\\S)\\*");
    private static final String HEADING = "## ";
    private static final String ITEM = "- ";

    private Prose() {}

    /** What a block is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST
    }

    /** @param lines of a paragraph, items of a list; one for a heading */
    public record Block(Kind kind, List<List<Span>> lines) {

        public Block {
            lines = List.copyOf(lines);
        }

        public boolean isHeading() {
            return kind == Kind.HEADING;
        }

        public boolean isList() {
            return kind == Kind.LIST;
        }

        public boolean isParagraph() {
            return kind == Kind.PARAGRAPH;
        }
    }

    /** A run of words of one look. */
    public record Span(String text, boolean bold, boolean italic) {

        public boolean isPlain() {
            return !bold && !italic;
        }
    }

    public static List<Block> read(String text) {
        List<Block> blocks = new ArrayList<>();
        Kind open = null;
        List<List<Span>> lines = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            Kind kind = kindOf(line);
            if (kind != open || kind == Kind.HEADING) {
                close(blocks, open, lines);
                lines = new ArrayList<>();
            }
            open = kind;
            if (kind != null) {
                lines.add(spans(withoutMark(line, kind)));
            }
        }
        close(blocks, open, lines);
        return blocks;
    }

    private static void close(List<Block> blocks, Kind kind, List<List<Span>> lines) {
        if (kind != null && !lines.isEmpty()) {
            blocks.add(new Block(kind, lines));
        }
    }

    /** Null for an empty line, which parts paragraphs. */
    private static Kind kindOf(String line) {
        if (line.isBlank()) {
            return null;
        }
        return line.startsWith(HEADING) ? Kind.HEADING : line.startsWith(ITEM) ? Kind.LIST : Kind.PARAGRAPH;
    }

    private static String withoutMark(String line, Kind kind) {
        return switch (kind) {
            case HEADING -> line.substring(HEADING.length()).strip();
            case LIST -> line.substring(ITEM.length()).strip();
            case PARAGRAPH -> line.strip();
        };
    }

    private static List<Span> spans(String line) {
        List<Span> spans = new ArrayList<>();
        Matcher emphasis = EMPHASIS.matcher(line);
        int from = 0;
        while (emphasis.find()) {
            addPlain(spans, line.substring(from, emphasis.start()));
            boolean bold = emphasis.group(1) != null;
            spans.add(new Span(bold ? emphasis.group(1) : emphasis.group(2), bold, !bold));
            from = emphasis.end();
        }
        addPlain(spans, line.substring(from));
        return spans;
    }

    private static void addPlain(List<Span> spans, String text) {
        if (!text.isEmpty()) {
            spans.add(new Span(text, false, false));
        }
    }
}
