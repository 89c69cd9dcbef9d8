package fr.nouveauxlieux.madeup.writing;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.call.form.FormOption;
import fr.nouveauxlieux.call.form.FormSection;
import fr.nouveauxlieux.demonstration.chance.Chance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers everything that a form asks for one made-up project, section by section, so that conditions hold of what was
 * answered before. Files are not answers yet: {@link #listAskedFiles} says which it asks for.
 */
public final class AnswerMaker {

    private static final String LEGAL_FORM = "legal-form";

    private final CallForm form;
    private final Project project;
    private final Chance chance;
    private final Wording wording;
    private final SimpleAnswers simple;
    private final Map<AnswerPath, Object> answers = new LinkedHashMap<>();
    private final List<AskedFile> files = new ArrayList<>();

    public AnswerMaker(CallForm form, String title, Project project, Chance chance) {
        this.form = form;
        this.project = project;
        this.chance = chance;
        this.wording = new Wording(project, chance);
        this.simple = new SimpleAnswers(title, project, wording, chance);
        form.sections().forEach(this::answer);
    }

    /** All answers but files, by their paths, as trees of JSON. */
    public Map<AnswerPath, Object> listAnswers() {
        return new LinkedHashMap<>(answers);
    }

    /** Those of the first section alone: a draft that was hardly begun. */
    public Map<AnswerPath, Object> listFirstAnswers() {
        FormSection first = form.sections().get(0);
        Map<AnswerPath, Object> kept = listAnswers();
        kept.keySet().removeIf(path -> first.fields().stream()
                .noneMatch(field -> field.code().equals(path.field())));
        return kept;
    }

    /** What is to be sent, with all that is required. */
    public List<AskedFile> listAskedFiles() {
        return List.copyOf(files);
    }

    private Answers soFar() {
        return new Answers(answers);
    }

    private void answer(FormSection section) {
        if (section.shownWhen().holds(soFar())) {
            section.fields().stream()
                    .filter(field -> field.shownWhen().holds(soFar()))
                    .forEach(this::answer);
        }
    }

    private void answer(FormField field) {
        AnswerPath path = AnswerPath.of(field.code());
        switch (field.kind()) {
            case FILE -> files.addAll(AskedFile.listOf(field, wording, chance));
            case BLOCK -> answerBlock(field);
            case TABLE -> answers.put(path, table(field));
            case BUDGET ->
                answers.put(
                        path,
                        new BudgetMaker(field.budget().orElseThrow(), wording, chance)
                                .make()
                                .toTree());
            case CHOICE -> answers.put(path, choice(field));
            default -> simple.find(field).ifPresent(value -> answers.put(path, value));
        }
    }

    private Object choice(FormField field) {
        return field.code().equals(LEGAL_FORM) ? project.holder().legalForm() : simple.choice(field, field.code());
    }

    private List<Map<String, Object>> table(FormField field) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String[] parts : rowsOf(field)) {
            Map<String, Object> row = new LinkedHashMap<>();
            int part = 0;
            for (FormField column : field.fields()) {
                if (column.kind() == FieldKind.LINE && part < parts.length) {
                    row.put(column.code(), parts[part++]);
                } else if (column.kind() != FieldKind.LINE) {
                    row.put(column.code(), cell(field, column, rows.size()));
                }
            }
            row.values().removeIf(value -> value == null);
            rows.add(row);
        }
        return rows;
    }

    private List<String[]> rowsOf(FormField field) {
        String key = "table." + field.code();
        boolean whole =
                field.fields().stream().anyMatch(column -> column.kind() == FieldKind.DATE && column.required());
        int fewest = Math.max(2, field.limits().fewest().orElse(1));
        return whole ? wording.allRows(key) : wording.rows(key, chance.between(fewest, fewest + 3));
    }

    private Object cell(FormField table, FormField column, int row) {
        String key = table.code() + "." + column.code();
        return switch (column.kind()) {
            case CHOICE -> simple.choice(column, key);
            case DATE -> column.required() ? stepDay(row).toString() : null;
            case NUMBER -> column.code().equals("year") ? (Object) (row + 1) : simple.number(column, key);
            default -> null;
        };
    }

    private LocalDate stepDay(int row) {
        return project.today().plusMonths(3L + 2L * row);
    }

    private void answerBlock(FormField block) {
        List<String> items = new ArrayList<>();
        for (String[] parts : wording.rows("block." + block.code(), chance.between(2, 4))) {
            String item = "p" + (items.size() + 1);
            items.add(item);
            int part = 0;
            for (FormField inner : block.fields()) {
                Object value =
                        switch (inner.kind()) {
                            case LINE -> parts[part++];
                            case CHOICE ->
                                inner.findOption(parts[parts.length - 1])
                                        .map(FormOption::code)
                                        .orElseGet(() -> simple.choice(inner, inner.code()));
                            case TEXT -> wording.sentence("text." + inner.code());
                            default -> null;
                        };
                if (value != null) {
                    answers.put(AnswerPath.of(block.code(), item, inner.code()), value);
                }
            }
        }
        answers.put(AnswerPath.of(block.code()), items);
    }
}
