package fr.nouveauxlieux.place.ingest.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads the rules of a mapping: {@code docs/sources.md} tells their forms. */
final class CellRuleReader {

    private static final CellRule NOTHING = new ConstantRule("");

    private CellRuleReader() {}

    /** The rule of the given key; a problem is noted where it is not one. */
    static CellRule read(MappingNode parent, String key) {
        if (parent.take(key) instanceof List<?> list) {
            return readObjects(parent, key, list);
        }
        MappingNode node = parent.getObject(key);
        CellRule rule = readOne(node);
        node.refuseOtherKeys();
        return rule;
    }

    private static CellRule readOne(MappingNode node) {
        if (node.has("constant")) {
            return new ConstantRule(node.take("constant"));
        }
        if (node.take("all") instanceof List<?> list) {
            return readAll(node, list);
        }
        if (node.has("latitude")) {
            return new CoordinatesRule(
                    node.getText("latitude"),
                    node.getText("longitude"),
                    node.has("precision") ? Optional.of(read(node, "precision")) : Optional.empty());
        }
        if (node.has("weekly")) {
            return readWeekly(node.getObject("weekly"));
        }
        if (node.has("ranges")) {
            return readRanges(node);
        }
        return readColumn(node);
    }

    @SuppressWarnings("unchecked")
    private static CellRule readAll(MappingNode node, List<?> list) {
        List<CellRule> rules = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Map<?, ?> values) {
                MappingNode part = node.child("all[" + i + "]", (Map<String, Object>) values);
                rules.add(readOne(part));
                part.refuseOtherKeys();
            } else {
                node.problem("all", "expected a list of rules, was " + list.get(i));
            }
        }
        return new AllRule(rules);
    }

    private static CellRule readColumn(MappingNode node) {
        List<String> columns = node.listTexts("column");
        if (columns.isEmpty()) {
            node.problem("column", "is missing; expected a column, or all, constant, latitude, weekly or ranges");
            return NOTHING;
        }
        String as = node.findText("as").orElse("text");
        Normalization normalization = Normalization.find(as).orElseGet(() -> {
            node.problem("as", "expected one of " + Normalization.listKeys() + ", was " + as);
            return Normalization.TEXT;
        });
        return new ColumnRule(
                columns,
                Set.copyOf(node.listTexts("unknown")),
                readPattern(node),
                readMap(node),
                node.findText("split")
                        .map(separator -> Pattern.compile(separator, Pattern.LITERAL))
                        .or(() -> node.findText("split_pattern").flatMap(text -> compile(node, "split_pattern", text))),
                node.findText("handle"),
                normalization);
    }

    private static Optional<Pattern> readPattern(MappingNode node) {
        Optional<Pattern> pattern = node.findText("match").flatMap(text -> compile(node, "match", text));
        if (pattern.isPresent() && pattern.get().matcher("").groupCount() < 1) {
            node.problem("match", "expected a group in parentheses, the text to keep");
            return Optional.empty();
        }
        return pattern;
    }

    private static Optional<Pattern> compile(MappingNode node, String key, String text) {
        try {
            return Optional.of(Pattern.compile(text));
        } catch (PatternSyntaxException e) {
            node.problem(key, "expected a regular expression: " + e.getDescription());
            return Optional.empty();
        }
    }

    private static Optional<Map<String, Object>> readMap(MappingNode node) {
        return node.findObject("map").map(map -> {
            Map<String, Object> meanings = new LinkedHashMap<>();
            map.keys().forEach(key -> meanings.put(key, map.take(key)));
            return meanings;
        });
    }

    private static CellRule readWeekly(MappingNode node) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String day : WeeklyHoursRule.DAYS) {
            node.findText(day).ifPresent(column -> columns.put(day, column));
        }
        if (columns.isEmpty()) {
            node.problem("Mo", "is missing; expected a column for one day of the week at least");
        }
        node.refuseOtherKeys();
        return new WeeklyHoursRule(columns);
    }

    private static CellRule readRanges(MappingNode node) {
        String column = node.getText("column");
        List<RangesRule.Range> ranges = new ArrayList<>();
        if (node.take("ranges") instanceof List<?> list) {
            for (Object item : list) {
                if (item instanceof Map<?, ?> range
                        && range.get("from") instanceof Number from
                        && range.get("below") instanceof Number below
                        && range.get("is") != null) {
                    ranges.add(new RangesRule.Range(from.doubleValue(), below.doubleValue(), range.get("is")));
                } else {
                    node.problem("ranges", "expected {\"from\": number, \"below\": number, \"is\": code}, was " + item);
                }
            }
        } else {
            node.problem("ranges", "expected a list");
        }
        return new RangesRule(column, ranges);
    }

    @SuppressWarnings("unchecked")
    private static CellRule readObjects(MappingNode parent, String key, List<?> list) {
        List<Map<String, CellRule>> objects = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            if (!(list.get(i) instanceof Map<?, ?> parts) || parts.isEmpty()) {
                parent.problem(key, "expected a list of objects, was " + list.get(i));
                continue;
            }
            MappingNode node = parent.child(key + "[" + i + "]", (Map<String, Object>) parts);
            Map<String, CellRule> rules = new LinkedHashMap<>();
            node.keys().forEach(part -> rules.put(part, read(node, part)));
            objects.add(rules);
        }
        return objects.isEmpty() ? NOTHING : new ObjectsRule(objects);
    }
}
