package fr.nouveauxlieux.committee.minutes;

import fr.nouveauxlieux.committee.minutes.Paper.Block;
import fr.nouveauxlieux.committee.minutes.Paper.Kind;
import java.util.ArrayList;
import java.util.List;

/** Writes a paper from its beginning to its end. */
final class PaperWriting {

    private final List<Block> blocks = new ArrayList<>();

    void section(String text) {
        add(Kind.SECTION, text);
    }

    void subsection(String text) {
        add(Kind.SUBSECTION, text);
    }

    /** Nothing where there is no text. */
    void paragraph(String text) {
        if (!text.isBlank()) {
            add(Kind.PARAGRAPH, text);
        }
    }

    void emphasis(String text) {
        add(Kind.EMPHASIS, text);
    }

    void list(List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block(Kind.LIST, List.of(items)));
        }
    }

    void table(List<String> columns, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(columns);
        all.addAll(rows);
        blocks.add(new Block(Kind.TABLE, all));
    }

    private void add(Kind kind, String text) {
        blocks.add(new Block(kind, List.of(List.of(text))));
    }

    List<Block> blocks() {
        return blocks;
    }
}
