package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which columns of the list of dossiers are shown. Addresses have their keys with commas between; the form's boxes send
 * them one by one. The first column, which names the row, is always there.
 */
final class DeskColumns {

    /** The parameter of all of them. */
    static final String PARAMETER = "colonnes";

    /** The parameter of each, as boxes send it. */
    static final String BOX = "colonne";

    private DeskColumns() {}

    /** A request whose boxes, if any, are one parameter. */
    static HttpServletRequest gathered(HttpServletRequest request) {
        Map<String, String[]> parameters = gathered(request.getParameterMap());
        return new HttpServletRequestWrapper(request) {
            @Override
            public Map<String, String[]> getParameterMap() {
                return parameters;
            }
        };
    }

    static Map<String, String[]> gathered(Map<String, String[]> parameters) {
        if (!parameters.containsKey(BOX)) {
            return parameters;
        }
        Map<String, String[]> all = new HashMap<>(parameters);
        all.put(PARAMETER, new String[] {String.join(",", all.remove(BOX))});
        return all;
    }

    /** @param value of the parameter; where it names no column, all are shown */
    static List<Column> chosen(List<Column> all, Optional<String> value) {
        Set<String> keys =
                value.map(text -> Set.copyOf(List.of(text.split(",")))).orElse(Set.of());
        List<Column> chosen = new ArrayList<>(all.stream()
                .skip(1)
                .filter(column -> keys.contains(column.key()))
                .toList());
        if (chosen.isEmpty()) {
            return all;
        }
        chosen.add(0, all.get(0));
        return chosen;
    }

    /** A row with the cells of these columns only. @param row with a cell for each of all */
    static Row cut(Row row, List<Column> all, List<Column> chosen) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (chosen.contains(all.get(i))) {
                cells.add(row.cells().get(i));
            }
        }
        return new Row(cells, row.actions());
    }
}
