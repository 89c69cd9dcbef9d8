package fr.nouveauxlieux.portal.page.dossier.field;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.dossier.AnswerView;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.dossier.field.FieldView.ConflictView;
import fr.nouveauxlieux.portal.page.dossier.field.FieldView.ItemView;
import fr.nouveauxlieux.portal.page.dossier.field.FieldView.RowView;
import fr.nouveauxlieux.portal.page.template.TemplateLink;
import fr.nouveauxlieux.portal.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Gets the fields of a page ready to be shown: with the answers kept, or with what was typed and could not be kept. */
public final class FieldViews {

    private final Texts texts;
    private final Registers registers;
    private final PageState state;
    private final Predicate<String> parts;
    private final AnswerWriter writer;
    private final AnswerReader reader;
    private final AnswerWords words;

    /**
     * @param state what is kept, typed and said
     * @param parts whether there is a part of that name to show a field with
     */
    public FieldViews(Texts texts, Registers registers, PageState state, Predicate<String> parts) {
        this.texts = texts;
        this.registers = registers;
        this.state = state;
        this.parts = parts;
        this.writer = new AnswerWriter(texts.language(), registers.gazetteer());
        this.reader = new AnswerReader(texts.language(), registers.gazetteer());
        this.words = new AnswerWords(texts, registers);
    }

    /** Those of the fields that are shown with the answers kept. */
    public List<FieldView> show(List<FormField> fields) {
        return fields.stream()
                .filter(field -> field.shownWhen().holds(state.answers()))
                .map(field -> field(field, AnswerPath.of(field.code())))
                .filter(view -> parts.test(view.part()))
                .toList();
    }

    private FieldView field(FormField field, AnswerPath path) {
        String name = path.toString();
        Optional<AnswerView> answer = state.findAnswer(path);
        Object kept = answer.map(AnswerView::value).orElse(null);
        TypedValues written = writer.write(field, name, kept);
        Object normal = field.kind() == FieldKind.FILE
                ? kept
                : reader.read(field, written, name).value();
        long version = answer.map(AnswerView::version).orElse(0L);
        return view(
                field,
                name,
                name,
                new SeenAnswer(version, CanonicalAnswer.fingerprint(normal)).toString(),
                version,
                state.isTyped(name) ? state.typed() : written,
                answer.filter(a -> a.value() != null).map(this::saved).orElse(""));
    }

    private FieldView view(
            FormField field, String name, String path, String seen, long version, TypedValues typed, String saved) {
        String language = texts.language().code();
        int longest = field.limits().longest().orElse(0);
        List<RowView> rows = field.kind() == FieldKind.TABLE ? rows(field, name, typed) : List.of();
        List<ItemView> items = field.kind() == FieldKind.BLOCK ? items(field, name) : List.of();
        return new FieldView(
                name,
                path,
                field.kind(),
                field.label().in(language),
                field.help().map(help -> help.in(language)).orElse(""),
                field.example().map(example -> example.in(language)).orElse(""),
                field.required(),
                seen,
                version,
                TemplateLink.of(field.template()),
                isText(field) ? longest : 0,
                charactersIn(AnswerReader.lines(typed.first(name))),
                typed,
                problems(field, name),
                saved,
                state.findConflict(name).map(theirs -> conflict(field, name, theirs)),
                choices(field, name, typed),
                chosen(field, name, typed),
                rows,
                items,
                field.kind() == FieldKind.BLOCK
                        ? Optional.of(item(field, FieldView.NEW_ITEM, items.size() + 1, items.size() + 1))
                        : Optional.empty(),
                field.limits().greatest().orElse(0));
    }

    private List<String> problems(FormField field, String name) {
        if (field.kind() == FieldKind.BUDGET) {
            return state.problems().keySet().stream()
                    .filter(input -> input.equals(name) || input.startsWith(name + "."))
                    .flatMap(input -> state.problemsAt(input).stream())
                    .toList();
        }
        if (field.kind() != FieldKind.ADDRESS) {
            return state.problemsAt(name);
        }
        return Stream.of(
                        "",
                        TypedAddress.LABEL,
                        TypedAddress.POSTAL_CODE,
                        TypedAddress.COMMUNE,
                        TypedPoint.LATITUDE,
                        TypedPoint.LONGITUDE)
                .flatMap(input -> state.problemsAt(name + input).stream())
                .toList();
    }

    /** As people count them. */
    private static int charactersIn(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isText(FormField field) {
        return field.kind() == FieldKind.TEXT || field.kind() == FieldKind.RICH_TEXT;
    }

    private String saved(AnswerView answer) {
        String author =
                answer.author() == null || answer.author().isEmpty() ? texts.get("dossier.someone") : answer.author();
        return texts.format("dossier.saved-by", author, texts.moment(answer.savedAt()));
    }

    private ConflictView conflict(FormField field, String name, AnswerView theirs) {
        String author =
                theirs.author() == null || theirs.author().isEmpty() ? texts.get("dossier.someone") : theirs.author();
        return new ConflictView(
                author,
                words.write(field, theirs.value()),
                texts.moment(theirs.savedAt()),
                state.typed().first(PostedAnswers.choiceInput(name)));
    }

    private List<Choice> choices(FormField field, String name, TypedValues typed) {
        String language = texts.language().code();
        return switch (field.kind()) {
            case CHOICE, CHOICES ->
                field.options().stream()
                        .map(option -> new Choice(
                                option.code(),
                                option.label().in(language),
                                option.help().map(help -> help.in(language)).orElse("")))
                        .toList();
            case PLACE -> state.findWords(name).map(registers::searchPlaces).orElse(List.of());
            case TERRITORY ->
                state.findWords(name)
                        .map(searched -> registers.searchTerritories(searched, texts))
                        .orElse(List.of());
            case ADDRESS ->
                state.findWords(name).map(registers::searchAddresses).orElse(List.of());
            default -> List.of();
        };
    }

    private String chosen(FormField field, String name, TypedValues typed) {
        if (field.kind() == FieldKind.ADDRESS) {
            return new PointWords(texts).write(typed, name);
        }
        String value = typed.first(name);
        if (value.isEmpty()) {
            return "";
        }
        return switch (field.kind()) {
            case ORGANISATION -> String.join("\n", registers.describeEstablishment(AnswerReader.digits(value), texts));
            case PLACE -> registers.findPlaceName(value).orElse(value);
            case TERRITORY ->
                TypedTerritory.findChosen(value)
                        .flatMap(territory -> registers.describeTerritory(territory, texts))
                        .orElse(value);
            default -> "";
        };
    }

    /** Those that hold something, and one more to write in, as long as there is room. */
    private List<RowView> rows(FormField table, String name, TypedValues typed) {
        TreeSet<Integer> sent = new TreeSet<>(TypedTable.rows(typed, name));
        List<RowView> rows = new ArrayList<>();
        for (int index : sent) {
            rows.add(row(table, name, index, rows.size() + 1, typed, false));
        }
        boolean lastIsBlank = !sent.isEmpty() && isBlank(table, name, sent.last(), typed);
        int most = table.limits().greatest().orElse(Integer.MAX_VALUE);
        if (!lastIsBlank && rows.size() < most) {
            rows.add(row(table, name, sent.isEmpty() ? 0 : sent.last() + 1, rows.size() + 1, typed, true));
        }
        return rows;
    }

    private static boolean isBlank(FormField table, String name, int row, TypedValues typed) {
        return table.fields().stream().allMatch(column -> typed.first(TypedTable.cell(name, row, column.code()))
                .isBlank());
    }

    private RowView row(FormField table, String name, int index, int number, TypedValues typed, boolean blank) {
        List<FieldView> cells = table.fields().stream()
                .map(column -> view(column, TypedTable.cell(name, index, column.code()), name, "", 0, typed, ""))
                .filter(cell -> parts.test(cell.part()))
                .toList();
        return new RowView(index, number, blank, cells);
    }

    private List<ItemView> items(FormField block, String name) {
        List<String> keys = new Answers(state.values()).itemsOf(name);
        List<ItemView> items = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            items.add(item(block, keys.get(i), i + 1, keys.size()));
        }
        return items;
    }

    /** @param number from 1 */
    private ItemView item(FormField block, String key, int number, int count) {
        List<FieldView> fields = block.fields().stream()
                .filter(inner -> inner.shownWhen().holds(state.answers()))
                .map(inner -> field(inner, AnswerPath.of(block.code(), key, inner.code())))
                .filter(view -> parts.test(view.part()))
                .toList();
        return new ItemView(key, number, number == 1, number == count, fields);
    }
}
