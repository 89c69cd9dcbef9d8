package fr.nouveauxlieux.portal.page.dossier.field;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.dossier.AnswerChange;
import fr.nouveauxlieux.dossier.AnswerView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a page of a form changes: its inputs, read field by field. Fields that the page did not show are left alone, and
 * so is what was not touched.
 */
public final class PostedAnswers {

    /** The parameter that tells one showing of a page from another: what is sent twice is saved once. */
    public static final String PAGE_KEY = "cle";

    /** The hidden input that says that a conflict was shown on the field, and the one that holds what was chosen. */
    private static final String CONFLICT = "conflit:";

    private static final String CHOSEN = "choix:";
    private static final String THEIRS = "theirs";
    private static final String MINE = "mine";
    private static final int KEY = 40;
    private static final int ITEM_KEY = 8;

    private final TypedValues typed;
    private final Map<AnswerPath, AnswerView> current;
    private final AnswerReader reader;
    private final Optional<PageAction> action;
    private final List<AnswerChange> changes = new ArrayList<>();
    private final List<Misread> misreads = new ArrayList<>();
    private final Set<AnswerPath> undecided = new TreeSet<>();

    private PostedAnswers(TypedValues typed, Map<AnswerPath, AnswerView> current, AnswerReader reader) {
        this.typed = typed;
        this.current = current;
        this.reader = reader;
        this.action = PageAction.find(typed.first(PageAction.PARAMETER));
    }

    /**
     * @param fields of the page
     * @param current the answers as they are kept now
     */
    public static PostedAnswers read(
            List<FormField> fields, TypedValues typed, Map<AnswerPath, AnswerView> current, AnswerReader reader) {
        PostedAnswers posted = new PostedAnswers(typed, current, reader);
        posted.removeRow();
        fields.forEach(posted::readOuter);
        return posted;
    }

    /** In the order of the page. */
    public List<AnswerChange> changes() {
        return List.copyOf(changes);
    }

    /** What was typed and is no answer, in the order of the page. It is not among the changes. */
    public List<Misread> misreads() {
        return List.copyOf(misreads);
    }

    /** Something typed in a field that is no answer of its kind. @param fault may be of one of its inputs, or cells */
    public record Misread(FormField field, AnswerPath path, TypedFault fault) {}

    /** Where a conflict was shown and neither side was chosen. */
    public Set<AnswerPath> undecided() {
        return Collections.unmodifiableSet(undecided);
    }

    public Optional<PageAction> action() {
        return action;
    }

    /** The name of the hidden input that a field with a conflict carries. */
    public static String conflictInput(String name) {
        return CONFLICT + name;
    }

    /** The name of the radio buttons of a conflict. */
    public static String choiceInput(String name) {
        return CHOSEN + name;
    }

    private void removeRow() {
        action.filter(a -> a.kind() == PageAction.Kind.REMOVE_ROW)
                .ifPresent(a -> typed.removeUnder(a.name() + "." + a.part()));
    }

    private void readOuter(FormField field) {
        AnswerPath path = AnswerPath.of(field.code());
        if (field.kind() == FieldKind.BLOCK) {
            readBlock(field, path);
        } else {
            readField(field, path);
        }
    }

    /** Items are arranged as they stand now, so that two people who add one each do not get in each other's way. */
    private void readBlock(FormField block, AnswerPath path) {
        if (SeenAnswer.find(typed, path.toString()).isEmpty()) {
            return;
        }
        List<String> present = itemsOf(currentValue(path));
        List<String> kept = action.filter(a -> a.isOn(block.code()))
                .map(a -> arranged(present, a))
                .orElse(present);
        if (!kept.equals(present)) {
            change(path, kept.isEmpty() ? null : kept, currentVersion(path));
        }
        for (String item : itemsOf(reader.read(block, typed, path.toString()).value())) {
            for (FormField inner : block.fields()) {
                AnswerPath innerPath = AnswerPath.of(block.code(), item, inner.code());
                if (kept.contains(item)) {
                    readField(inner, innerPath);
                } else {
                    empty(innerPath);
                }
            }
        }
    }

    private List<String> arranged(List<String> shown, PageAction arrangement) {
        List<String> items = new ArrayList<>(shown);
        int at = items.indexOf(arrangement.part());
        switch (arrangement.kind()) {
            case ADD -> addItem(items, arrangement);
            case REMOVE -> items.remove(arrangement.part());
            case MOVE_UP -> swap(items, at, at - 1);
            case MOVE_DOWN -> swap(items, at, at + 1);
            default -> {
                // Rows, look-ups and centres are not of blocks.
            }
        }
        return items;
    }

    /** A key of the page's own: pressed twice, the button adds one item. */
    private void addItem(List<String> items, PageAction arrangement) {
        String key = CanonicalAnswer.digest(typed.first(PAGE_KEY) + "|" + arrangement.name())
                .substring(0, ITEM_KEY);
        if (!items.contains(key)) {
            items.add(key);
        }
    }

    private static void swap(List<String> items, int one, int other) {
        if (one >= 0 && other >= 0 && other < items.size()) {
            Collections.swap(items, one, other);
        }
    }

    private void readField(FormField field, AnswerPath path) {
        String name = path.toString();
        Optional<SeenAnswer> seen = SeenAnswer.find(typed, name);
        if (seen.isEmpty() || field.kind() == FieldKind.FILE) {
            return;
        }
        if (typed.has(conflictInput(name)) && !isMineChosen(name, path)) {
            return;
        }
        if (action.filter(a -> a.kind() == PageAction.Kind.CENTRE && a.isOn(name))
                .isPresent()) {
            typed.put(name + TypedAddress.CENTRE, "yes");
        }
        if (action.filter(a -> a.kind() == PageAction.Kind.LOOK_UP && a.isOn(name))
                .isPresent()) {
            typed.put(name + TypedTerritory.LOOKED_UP, "yes");
        }
        Reading reading = reader.read(field, typed, name);
        if (reading.isWrong()) {
            misreads.add(new Misread(field, path, reading.fault().get()));
        } else {
            add(path, reading.value(), seen.get());
        }
    }

    private boolean isMineChosen(String name, AnswerPath path) {
        String chosen = typed.first(choiceInput(name));
        if (!chosen.equals(MINE) && !chosen.equals(THEIRS)) {
            undecided.add(path);
        }
        return chosen.equals(MINE);
    }

    private void add(AnswerPath path, Object value, SeenAnswer seen) {
        if (!seen.showed(value) && !CanonicalAnswer.isSame(value, currentValue(path))) {
            change(path, value, seen.version());
        }
    }

    /** With its item, what stands in a field goes. */
    private void empty(AnswerPath path) {
        if (currentValue(path) != null) {
            change(path, null, currentVersion(path));
        }
    }

    private void change(AnswerPath path, Object value, long base) {
        String change = typed.first(PAGE_KEY) + "|" + path + "|" + base + "|" + CanonicalAnswer.text(value);
        changes.add(new AnswerChange(
                path, value, base, CanonicalAnswer.digest(change).substring(0, KEY)));
    }

    private Object currentValue(AnswerPath path) {
        AnswerView answer = current.get(path);
        return answer == null ? null : answer.value();
    }

    private long currentVersion(AnswerPath path) {
        AnswerView answer = current.get(path);
        return answer == null ? 0 : answer.version();
    }

    private static List<String> itemsOf(Object value) {
        return value instanceof List<?> keys
                ? keys.stream().map(Object::toString).toList()
                : List.of();
    }
}
