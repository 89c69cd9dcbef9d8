package fr.nouveauxlieux.portal.page.dossier.field;

import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.template.TemplateLink;
import java.util.List;
import java.util.Optional;

/**
 * A field as a page shows it.
 *
 * @param name of its inputs, or what their names begin with; the {@code id} of the first of them
 * @param path of the answer; of a table's cell, that of the table
 * @param seen the hidden input that says which answer was shown; empty for cells
 * @param version of the answer shown; 0 for none
 * @param help, example, saved: may be empty
 * @param template of files: where what is to be filled in is had
 * @param required whether it is marked as such
 * @param longest how many characters; 0 for any number
 * @param length how many stand there
 * @param typed what stands in its inputs, and in those of its cells
 * @param problems what is wrong, in words
 * @param saved who wrote the answer and when, in words
 * @param choices of choices; what was found of places and territories
 * @param chosen the name of the place, the territory, the option chosen, where an address lies, which organisation has a
 *     number (a line each), in words; may be empty
 * @param rows of a table
 * @param items of a block
 * @param newItem of a block, one that holds nothing, under the key {@link #NEW_ITEM}
 * @param most items or rows; 0 for any number
 */
public record FieldView(
        String name,
        String path,
        FieldKind kind,
        String label,
        String help,
        String example,
        boolean required,
        String seen,
        long version,
        TemplateLink template,
        int longest,
        int length,
        TypedValues typed,
        List<String> problems,
        String saved,
        Optional<ConflictView> conflict,
        List<Choice> choices,
        String chosen,
        List<RowView> rows,
        List<ItemView> items,
        Optional<ItemView> newItem,
        int most) {

    /** Stands for the key of an item that is not there yet. */
    public static final String NEW_ITEM = "nouveau";

    /** How many options are read at one glance; more of them stand in a list that unfolds. */
    private static final int MOST_RADIOS = 7;

    /** A row of a table. @param number from 1, as people count */
    public record RowView(int index, int number, boolean blank, List<FieldView> cells) {}

    /** An item of a block. @param number from 1, as people count */
    public record ItemView(String key, int number, boolean first, boolean last, List<FieldView> fields) {}

    /** Someone else's answer to the same field, saved meanwhile. @param theirs in words */
    public record ConflictView(String author, String theirs, String savedAt, String chosen) {}

    /** The file under {@code WEB-INF/parts/dossier} that shows it, without ending. */
    public String part() {
        return switch (kind) {
            case LINE, NUMBER, MONEY, DATE -> "line";
            case TEXT, RICH_TEXT -> "text";
            case CHOICE -> choices.size() > MOST_RADIOS ? "select" : "choices";
            case CHOICES -> "choices";
            case PLACE, TERRITORY -> "look-up";
            case FILE -> "file-field";
            case BUDGET -> "budget-field";
            case ADDRESS, ORGANISATION, TABLE, ATTESTATION, BLOCK -> kind.code();
        };
    }

    /** Whether there is no room for another item. */
    public boolean isFull() {
        return most > 0 && items.size() >= most;
    }

    public boolean isOf(String kindCode) {
        return kind.code().equals(kindCode);
    }

    public String value() {
        return typed.first(name);
    }

    public String value(String suffix) {
        return typed.first(name + suffix);
    }

    public boolean has(String value) {
        return typed.all(name).contains(value);
    }

    /** Whether it is a cell of a table. */
    public boolean isCell() {
        return seen.isEmpty();
    }

    /** What was chosen, line by line. */
    public List<String> chosenLines() {
        return chosen.lines().toList();
    }

    public boolean isWrong() {
        return !problems.isEmpty();
    }

    /** The elements that describe its first input. */
    public String describedBy() {
        StringBuilder ids = new StringBuilder();
        add(ids, "-help", !help.isEmpty());
        add(ids, "-example", !example.isEmpty());
        add(ids, "-format", hasFormat());
        add(ids, "-length", longest > 0);
        add(ids, "-found", kind == FieldKind.ORGANISATION);
        add(ids, "-problems", isWrong());
        return ids.toString().strip();
    }

    /** Whether how it is to be typed is said below its label. */
    public boolean hasFormat() {
        return kind == FieldKind.RICH_TEXT
                || example.isEmpty()
                        && (kind == FieldKind.DATE || kind == FieldKind.MONEY || kind == FieldKind.ORGANISATION);
    }

    /** The key of the text that says how it is to be typed. */
    public String formatText() {
        return "dossier.format." + kind.code();
    }

    private void add(StringBuilder ids, String suffix, boolean there) {
        if (there) {
            ids.append(' ').append(name).append(suffix);
        }
    }
}
