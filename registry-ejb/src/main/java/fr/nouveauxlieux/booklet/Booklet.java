package fr.nouveauxlieux.booklet;

import java.util.List;
import java.util.Optional;

/**
 * A document of one dossier or many, in words.
 *
 * @param language {@code fr} or {@code en}
 * @param title shown by readers in place of the file's name
 * @param description of what it is, in one sentence
 * @param contents the heading of its contents
 * @param mark on each page, as that it is a draft; in no way what people wrote
 * @param factColumns the headers of the two columns of facts
 * @param replaced what is said where a sign could not be shown
 * @param chapters one a dossier, one at least
 */
public record Booklet(
        String language,
        String title,
        String description,
        String contents,
        Optional<String> mark,
        List<String> factColumns,
        String replaced,
        List<Chapter> chapters) {

    public Booklet {
        factColumns = List.copyOf(factColumns);
        chapters = List.copyOf(chapters);
        if (chapters.isEmpty()) {
            throw new IllegalArgumentException("expected a chapter at least");
        }
    }

    /**
     * A dossier.
     *
     * @param warning that must not be overlooked
     * @param facts a name and a value each
     */
    public record Chapter(String title, Optional<String> warning, List<List<String>> facts, List<Part> parts) {
        public Chapter {
            facts = List.copyOf(facts);
            parts = List.copyOf(parts);
        }
    }

    /** A part of a dossier. */
    public record Part(String title, List<Item> items) {
        public Part {
            items = List.copyOf(items);
        }
    }

    /** What stands in a part. */
    public sealed interface Item {

        /** A question and its answer. @param label empty for a remark */
        record Text(String label, String text) implements Item {}

        /** @param label above the table; the first column is the header of each row */
        record Table(String label, List<String> columns, List<List<String>> rows) implements Item {
            public Table {
                columns = List.copyOf(columns);
                rows = List.copyOf(rows);
            }
        }

        /** Something to be compared character by character. */
        record Code(String label, String text) implements Item {}
    }
}
