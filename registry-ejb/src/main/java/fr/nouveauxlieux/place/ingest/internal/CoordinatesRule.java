package fr.nouveauxlieux.place.ingest.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A point from a column of latitudes and one of longitudes, both in WGS84 degrees. */
record CoordinatesRule(String latitude, String longitude, Optional<CellRule> precision) implements CellRule {

    @Override
    public Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>(List.of(latitude, longitude));
        precision.ifPresent(rule -> columns.addAll(rule.columns()));
        return columns;
    }

    @Override
    public Optional<Object> extract(Cells cells, List<CellRejection> rejections) {
        Optional<String> latitudeCell = cells.find(latitude);
        Optional<String> longitudeCell = cells.find(longitude);
        if (latitudeCell.isEmpty() && longitudeCell.isEmpty()) {
            return Optional.empty();
        }
        Optional<Double> north = degrees(latitude, latitudeCell, rejections);
        Optional<Double> east = degrees(longitude, longitudeCell, rejections);
        if (north.isEmpty() || east.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("latitude", north.get());
        tree.put("longitude", east.get());
        precision.flatMap(rule -> rule.extract(cells, rejections)).ifPresent(value -> tree.put("precision", value));
        return Optional.of(tree);
    }

    private static Optional<Double> degrees(String column, Optional<String> cell, List<CellRejection> rejections) {
        try {
            return Optional.of(Double.parseDouble(cell.orElse("").replace(',', '.')));
        } catch (NumberFormatException e) {
            rejections.add(new CellRejection(column, cell.orElse(""), "expected decimal degrees, as 46.106"));
            return Optional.empty();
        }
    }
}
