package fr.nouveauxlieux.portal.page.print;

import fr.nouveauxlieux.booklet.Booklet.Item;
import fr.nouveauxlieux.booklet.Booklet.Part;
import fr.nouveauxlieux.call.budget.Budget;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.call.form.FormSection;
import fr.nouveauxlieux.portal.page.dossier.field.AnswerWords;
import fr.nouveauxlieux.portal.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that a form asks and shows, with its answers; what is not answered says so. Files are listed elsewhere. */
final class PrintedAnswers {

    private final Texts texts;
    private final AnswerWords words;
    private final Answers answers;

    PrintedAnswers(Texts texts, AnswerWords words, Answers answers) {
        this.texts = texts;
        this.words = words;
        this.answers = answers;
    }

    List<Part> parts(CallForm form) {
        return form.sections().stream()
                .filter(section -> section.shownWhen().holds(answers))
                .map(section -> new Part(section.title().in(language()), items(section)))
                .filter(part -> !part.items().isEmpty())
                .toList();
    }

    private List<Item> items(FormSection section) {
        List<Item> items = new ArrayList<>();
        for (FormField field : section.fields()) {
            if (field.kind() == FieldKind.FILE || !field.shownWhen().holds(answers)) {
                continue;
            }
            if (field.kind() == FieldKind.BLOCK) {
                addBlock(items, field);
            } else {
                addAnswer(items, field);
            }
        }
        return items;
    }

    private void addAnswer(List<Item> items, FormField field) {
        Optional<Object> answer = answers.find(field.code());
        Optional<Budget> budget = answer.filter(value -> field.budget().isPresent())
                .flatMap(value -> Budget.read(value).budget());
        if (budget.isPresent()) {
            items.addAll(new PrintedBudget(texts, field.budget().orElseThrow(), budget.get()).tables(label(field)));
        } else if (field.kind() == FieldKind.TABLE && answer.orElse(null) instanceof List<?> rows && !rows.isEmpty()) {
            items.add(table(field, rows));
        } else {
            items.add(new Item.Text(label(field), words.write(field, answer.orElse(null))));
        }
    }

    private Item table(FormField field, List<?> rows) {
        List<String> columns = new ArrayList<>(List.of(texts.get("print.row")));
        field.fields().forEach(column -> columns.add(label(column)));
        List<List<String>> cells = new ArrayList<>();
        for (Object row : rows) {
            List<String> line = new ArrayList<>(List.of(String.valueOf(cells.size() + 1)));
            Map<?, ?> values = row instanceof Map<?, ?> map ? map : Map.of();
            field.fields().forEach(column -> line.add(cell(column, values.get(column.code()))));
            cells.add(line);
        }
        return new Item.Table(label(field), columns, cells);
    }

    private String cell(FormField column, Object value) {
        return value == null ? "" : words.write(column, value);
    }

    private void addBlock(List<Item> items, FormField block) {
        List<String> keys = answers.itemsOf(block.code());
        if (keys.isEmpty()) {
            items.add(new Item.Text(label(block), words.write(block, null)));
        }
        for (int number = 1; number <= keys.size(); number++) {
            String key = keys.get(number - 1);
            List<List<String>> rows = block.fields().stream()
                    .filter(inner ->
                            inner.kind() != FieldKind.FILE && inner.shownWhen().holds(answers))
                    .map(inner -> List.of(label(inner), inner(block, key, inner)))
                    .toList();
            if (!rows.isEmpty()) {
                items.add(new Item.Table(
                        texts.format("print.item", label(block), number),
                        List.of(texts.get("print.what"), texts.get("print.value")),
                        rows));
            }
        }
    }

    private String inner(FormField block, String key, FormField inner) {
        return words.write(
                inner,
                answers.find(AnswerPath.of(block.code(), key, inner.code())).orElse(null));
    }

    private String label(FormField field) {
        return field.label().in(language());
    }

    private String language() {
        return texts.language().code();
    }
}
