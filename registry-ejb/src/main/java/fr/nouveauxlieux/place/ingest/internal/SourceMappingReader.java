package fr.nouveauxlieux.place.ingest.internal;

import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.ingest.internal.SourceMapping.CsvFormat;
import fr.nouveauxlieux.place.ingest.internal.SourceMapping.SourceDescription;
import fr.nouveauxlieux.store.Json;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a mapping from its tree, and tells all its problems at once. */
public final class SourceMappingReader {

    private final String mappingName;
    private final List<String> problems = new ArrayList<>();

    private SourceMappingReader(String mappingName) {
        this.mappingName = mappingName;
    }

    /** @throws MappingException if the tree is not a mapping */
    public static SourceMapping read(String mappingName, Map<String, Object> tree) {
        return new SourceMappingReader(mappingName).read(tree);
    }

    private SourceMapping read(Map<String, Object> tree) {
        MappingNode root = new MappingNode("", tree, problems);
        SourceDescription source = readSource(root.getObject("source"));
        CsvFormat format = readFormat(root.getObject("format"));
        MappingNode id = root.getObject("id");
        String idColumn = id.getText("column");
        id.refuseOtherKeys();
        Map<PlaceField<?>, CellRule> rules = readRules(root.getObject("fields"));
        root.refuseOtherKeys();
        if (!problems.isEmpty()) {
            throw new MappingException(mappingName, problems);
        }
        return new SourceMapping(source, format, idColumn, rules, Digests.sha256(Json.write(tree)));
    }

    private SourceDescription readSource(MappingNode node) {
        SourceDescription source = new SourceDescription(
                node.getText("code"),
                node.getText("name"),
                node.getText("licence"),
                node.findText("link").orElse(""),
                node.findText("published").flatMap(text -> readDate(node, text)),
                Boolean.TRUE.equals(node.take("demonstration")));
        if (!source.code().matches("[a-z0-9][a-z0-9-]{1,59}")) {
            node.problem("code", "expected small letters, digits and hyphens, as france-services");
        }
        node.refuseOtherKeys();
        return source;
    }

    private static Optional<LocalDate> readDate(MappingNode node, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            node.problem("published", "expected a date as 2024-08-01, was " + text);
            return Optional.empty();
        }
    }

    private static CsvFormat readFormat(MappingNode node) {
        String type = node.getText("type");
        if (!type.isEmpty() && !type.equals("csv")) {
            node.problem("type", "expected csv, was " + type);
        }
        String delimiter = node.findText("delimiter").orElse(",");
        if (delimiter.length() != 1) {
            node.problem("delimiter", "expected one character, was " + delimiter);
        }
        CsvFormat format = new CsvFormat(delimiter.isEmpty() ? ',' : delimiter.charAt(0), readCharset(node));
        node.refuseOtherKeys();
        return format;
    }

    private static Charset readCharset(MappingNode node) {
        String name = node.findText("charset").orElse("UTF-8");
        try {
            return Charset.forName(name);
        } catch (java.nio.charset.IllegalCharsetNameException | UnsupportedCharsetException e) {
            node.problem("charset", "expected a character set as UTF-8 or windows-1252, was " + name);
            return StandardCharsets.UTF_8;
        }
    }

    private static Map<PlaceField<?>, CellRule> readRules(MappingNode node) {
        Map<PlaceField<?>, CellRule> rules = new LinkedHashMap<>();
        for (String key : node.keys()) {
            Optional<PlaceField<?>> field = PlaceField.find(key);
            if (field.isPresent()) {
                rules.put(field.get(), CellRuleReader.read(node, key));
            } else {
                node.problem(key, "is no field of a place; the fields are " + PlaceField.listAll());
            }
        }
        if (!rules.containsKey(PlaceField.NAME)) {
            node.problem(PlaceField.NAME.key(), "is missing; every place has a name");
        }
        return rules;
    }
}
