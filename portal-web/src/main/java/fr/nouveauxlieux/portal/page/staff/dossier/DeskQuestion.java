package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.portal.table.FilterField;
import fr.nouveauxlieux.portal.table.TableQuery;
import fr.nouveauxlieux.portal.table.TableShape;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is asked of the list of dossiers, without the page: filters, order and columns.
 *
 * @param shape of the list with the columns that are asked for
 */
record DeskQuestion(TableShape shape, TableQuery query) {

    /** A filter that is set, in words. */
    public record Setting(String label, String value) {}

    static DeskQuestion of(DossiersTable table, Map<String, String[]> parameters) {
        TableShape shape = table.shapeOf(parameters);
        return new DeskQuestion(
                shape, TableQuery.of(shape, DeskColumns.gathered(parameters)).atPage(1));
    }

    /** @param text as {@link #text} writes it; what is none asks for all dossiers */
    static DeskQuestion parse(DossiersTable table, String text) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (String pair : text.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(decode(pair.substring(0, equals)), new String[] {decode(pair.substring(equals + 1))});
            }
        }
        return of(table, parameters);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    private QueryString parameters() {
        return query.parameters(shape).without(TableQuery.SIZE);
    }

    /** As addresses have it; empty where all dossiers are asked for in their usual order. */
    String text() {
        return parameters().toString();
    }

    String address(String path) {
        return parameters().appendTo(path);
    }

    /** The filters that are set, in their order. */
    List<Setting> settings() {
        return shape.filters().stream()
                .filter(field -> field.kind() != FilterField.Kind.GIVEN)
                .filter(field -> query.find(field.name()).isPresent())
                .map(field -> new Setting(
                        field.label(), words(field, query.find(field.name()).get())))
                .toList();
    }

    private static String words(FilterField field, String value) {
        return field.choices().stream()
                .filter(choice -> choice.code().equals(value))
                .findFirst()
                .map(Choice::name)
                .orElse(value);
    }
}
