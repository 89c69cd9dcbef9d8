package fr.nouveauxlieux.portal.page.staff.call.definition;

import fr.nouveauxlieux.portal.form.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A condition as rows of a form, each a simple condition or its contrary, of which all or one must hold. A condition of
 * another shape is kept as it is, unless it is replaced.
 */
final class ConditionForm {

    static final String MODE = "-mode";
    static final String ROW = "-row-";
    static final String CONTRARY = "-not-";
    static final int ROWS = 5;

    private static final String ALWAYS = "always";
    private static final String ALL = "all";
    private static final String ANY = "any";
    private static final String KEPT = "kept";

    /** @param said as {@code legal-form=association}, or {@code legal-form} for one that is filled */
    private record Row(String said, boolean contrary) {}

    private record Rows(String mode, List<Row> rows) {}

    private ConditionForm() {}

    static List<String> modes(Object condition) {
        return readRows(condition).isPresent() ? List.of(ALWAYS, ALL, ANY) : List.of(KEPT, ALWAYS, ALL, ANY);
    }

    static void fill(Form form, String field, Object condition) {
        Optional<Rows> read = readRows(condition);
        form.fill(field + MODE, read.map(Rows::mode).orElse(KEPT));
        List<Row> rows = read.map(Rows::rows).orElse(List.of());
        for (int i = 0; i < rows.size(); i++) {
            form.fill(field + ROW + i, rows.get(i).said());
            if (rows.get(i).contrary()) {
                form.fill(field + CONTRARY + i, "yes");
            }
        }
    }

    /** Null for none. @param former the condition that stands there; kept where the form says the same */
    static Object read(Form form, String field, Object former) {
        String mode = form.value(field + MODE);
        if (mode.equals(KEPT)) {
            return former;
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            String said = form.value(field + ROW + i);
            if (!said.isEmpty() && !said.equals(DefinitionChoices.NONE)) {
                rows.add(new Row(said, form.isTicked(field + CONTRARY + i)));
            }
        }
        if (mode.equals(ALWAYS) || rows.isEmpty()) {
            return null;
        }
        if (readRows(former).filter(new Rows(mode, rows)::equals).isPresent()) {
            return former;
        }
        List<Map<String, Object>> conditions =
                rows.stream().map(ConditionForm::write).toList();
        return conditions.size() == 1 ? conditions.get(0) : Map.of(mode.equals(ANY) ? ANY : ALL, conditions);
    }

    private static Map<String, Object> write(Row row) {
        int equals = row.said().indexOf('=');
        Map<String, Object> condition = new LinkedHashMap<>();
        condition.put("field", equals < 0 ? row.said() : row.said().substring(0, equals));
        if (equals < 0) {
            condition.put("filled", true);
        } else {
            condition.put("is", row.said().substring(equals + 1));
        }
        return row.contrary() ? Map.of("not", condition) : condition;
    }

    /** Empty where it has another shape, or too many parts. */
    private static Optional<Rows> readRows(Object condition) {
        if (condition == null) {
            return Optional.of(new Rows(ALWAYS, List.of()));
        }
        if (!(condition instanceof Map<?, ?> object)) {
            return Optional.empty();
        }
        if (object.get("in") instanceof List<?> options) {
            return rows(
                    ANY,
                    options.stream()
                            .map(option -> Optional.of(new Row(object.get("field") + "=" + option, false)))
                            .toList());
        }
        for (String mode : List.of(ALL, ANY)) {
            if (object.get(mode) instanceof List<?> list) {
                return rows(mode, list.stream().map(ConditionForm::readRow).toList());
            }
        }
        return rows(ALL, List.of(readRow(condition)));
    }

    private static Optional<Rows> rows(String mode, List<Optional<Row>> rows) {
        return rows.size() <= ROWS && rows.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        new Rows(mode, rows.stream().map(Optional::orElseThrow).toList()))
                : Optional.empty();
    }

    private static Optional<Row> readRow(Object condition) {
        if (!(condition instanceof Map<?, ?> object)) {
            return Optional.empty();
        }
        if (object.containsKey("not")) {
            return readRow(object.get("not")).filter(row -> !row.contrary()).map(row -> new Row(row.said(), true));
        }
        if (object.get("is") != null) {
            return Optional.of(new Row(object.get("field") + "=" + object.get("is"), false));
        }
        return Boolean.TRUE.equals(object.get("filled"))
                ? Optional.of(new Row(String.valueOf(object.get("field")), false))
                : Optional.empty();
    }
}
