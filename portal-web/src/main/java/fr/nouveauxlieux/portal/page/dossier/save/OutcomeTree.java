package fr.nouveauxlieux.portal.page.dossier.save;

import fr.nouveauxlieux.call.form.AnswerFault;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.dossier.AnswerView;
import fr.nouveauxlieux.portal.page.dossier.budget.BudgetView;
import fr.nouveauxlieux.portal.page.dossier.budget.BudgetViews;
import fr.nouveauxlieux.portal.page.dossier.field.AnswerWords;
import fr.nouveauxlieux.portal.page.dossier.field.AnswerWriter;
import fr.nouveauxlieux.portal.page.dossier.field.CanonicalAnswer;
import fr.nouveauxlieux.portal.page.dossier.field.FaultWords;
import fr.nouveauxlieux.portal.page.dossier.field.Registers;
import fr.nouveauxlieux.portal.page.dossier.field.SeenAnswer;
import fr.nouveauxlieux.portal.page.dossier.field.TypedFault;
import fr.nouveauxlieux.portal.page.dossier.field.TypedValues;
import fr.nouveauxlieux.portal.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came of a change, as a tree of JSON. */
final class OutcomeTree {

    private final FaultWords faultWords;
    private final AnswerWords answerWords;
    private final AnswerWriter writer;
    private final Texts texts;

    OutcomeTree(Texts texts, Registers registers) {
        this.texts = texts;
        this.faultWords = new FaultWords(texts);
        this.answerWords = new AnswerWords(texts, registers);
        this.writer = new AnswerWriter(texts.language(), registers.gazetteer());
    }

    Map<String, Object> saved(FormField field, AnswerView answer, List<AnswerFault> faults) {
        Map<String, Object> tree = standing("saved", field, answer);
        tree.put(
                "faults",
                faults.stream()
                        .map(fault -> fault(field, fault.path().toString(), fault.code(), fault.arguments()))
                        .toList());
        return tree;
    }

    Map<String, Object> conflict(FormField field, AnswerView theirs) {
        Map<String, Object> tree = standing("conflict", field, theirs);
        tree.put("faults", List.of());
        return tree;
    }

    Map<String, Object> refused(FormField field, AnswerFault fault, Optional<AnswerView> standing) {
        return refused(
                field, fault.path(), fault(field, fault.path().toString(), fault.code(), fault.arguments()), standing);
    }

    Map<String, Object> misread(FormField field, AnswerPath path, TypedFault fault, Optional<AnswerView> standing) {
        return refused(field, path, fault(field, fault.input(), fault.code(), fault.arguments()), standing);
    }

    /** Of a path that the form knows nothing of. */
    Map<String, Object> unknown(String path) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("path", path);
        tree.put("state", "refused");
        tree.put("version", 0);
        tree.put(
                "faults", List.of(Map.of("code", "not-acceptable", "input", path, "text", texts.get("fault.unknown"))));
        return tree;
    }

    private Map<String, Object> refused(
            FormField field, AnswerPath path, Map<String, Object> fault, Optional<AnswerView> standing) {
        Map<String, Object> tree = standing.map(answer -> standing("refused", field, answer))
                .orElseGet(() -> {
                    Map<String, Object> none = new LinkedHashMap<>();
                    none.put("path", path.toString());
                    none.put("state", "refused");
                    none.put("version", 0);
                    return none;
                });
        tree.put("faults", List.of(fault));
        return tree;
    }

    private Map<String, Object> standing(String state, FormField field, AnswerView answer) {
        String name = answer.path().toString();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("path", name);
        tree.put("state", state);
        tree.put("version", answer.version());
        tree.put("savedAt", answer.savedAt().toString());
        tree.put("author", answer.author() == null ? "" : answer.author());
        tree.put("value", answer.value());
        tree.put("words", answerWords.write(field, answer.value()));
        tree.put("seen", new SeenAnswer(answer.version(), CanonicalAnswer.fingerprint(answer.value())).toString());
        TypedValues typed = writer.write(field, name, answer.value());
        tree.put("inputs", inputs(typed));
        field.budget()
                .ifPresent(terms -> tree.put("figures", figures(new BudgetViews(texts, terms).show(name, typed))));
        return tree;
    }

    private static Map<String, Object> figures(BudgetView budget) {
        List<Map<String, Object>> balance = budget.balance().stream()
                .map(line -> Map.<String, Object>of(
                        "expenses", line.expenses(),
                        "expensesShare", line.expensesShare(),
                        "resources", line.resources(),
                        "resourcesShare", line.resourcesShare(),
                        "difference", line.difference()))
                .toList();
        return Map.of(
                "balance",
                balance,
                "asked",
                budget.asked(),
                "share",
                budget.share(),
                "broken",
                budget.limits().stream()
                        .filter(BudgetView.Limit::broken)
                        .map(BudgetView.Limit::code)
                        .toList());
    }

    private static Map<String, Object> inputs(TypedValues typed) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        typed.names().stream().sorted().forEach(name -> inputs.put(name, typed.all(name)));
        return inputs;
    }

    private Map<String, Object> fault(FormField field, String input, String code, List<String> arguments) {
        return Map.of("code", code, "input", input, "text", faultWords.write(field, code, arguments));
    }
}
