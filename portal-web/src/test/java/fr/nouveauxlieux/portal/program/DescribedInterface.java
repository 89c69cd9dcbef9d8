package fr.nouveauxlieux.portal.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;

/** The description of the API, and whether an answer is as it says: no member more, none less, each of its type. */
final class DescribedInterface {

    private static final String SCHEMAS = "#/components/schemas/";

    private final Map<?, ?> schemas;

    DescribedInterface() throws IOException {
        try (InputStream description = getClass().getResourceAsStream("/META-INF/openapi.yaml")) {
            Map<?, ?> whole = new Yaml().load(description);
            schemas = (Map<?, ?>) ((Map<?, ?>) whole.get("components")).get("schemas");
        }
    }

    void check(String schema, JsonNode answer) {
        check(schema, Map.of("$ref", SCHEMAS + schema), answer);
    }

    private void check(String path, Map<?, ?> schema, JsonNode value) {
        if (schema.containsKey("$ref")) {
            String name = schema.get("$ref").toString().substring(SCHEMAS.length());
            check(path, (Map<?, ?>) schemas.get(name), value);
            return;
        }
        if (value.isNull()) {
            assertThat(schema.get("nullable")).as(path + " is null").isEqualTo(true);
            return;
        }
        if (schema.get("enum") instanceof List<?> codes) {
            assertThat(codes.contains(value.textValue())).as(path + " " + value).isTrue();
        }
        switch (String.valueOf(schema.get("type"))) {
            case "object" -> checkObject(path, schema, value);
            case "array" -> {
                assertThat(value.isArray()).as(path).isTrue();
                value.forEach(item -> check(path + "[]", (Map<?, ?>) schema.get("items"), item));
            }
            case "string" -> assertThat(value.isTextual()).as(path).isTrue();
            case "integer" -> assertThat(value.isIntegralNumber()).as(path).isTrue();
            case "null" -> assertThat(schema.get("type")).as(path).isNull();
            default -> throw new AssertionError(path + ": a type that this test does not know");
        }
    }

    private void checkObject(String path, Map<?, ?> schema, JsonNode value) {
        assertThat(value.isObject()).as(path).isTrue();
        Set<String> names = new HashSet<>();
        value.fieldNames().forEachRemaining(names::add);
        if (schema.get("additionalProperties") instanceof Map<?, ?> each) {
            names.forEach(name -> check(path + "." + name, each, value.get(name)));
            return;
        }
        Map<?, ?> properties = (Map<?, ?>) schema.get("properties");
        names.forEach(name ->
                assertThat(properties.containsKey(name)).as(path + "." + name).isTrue());
        assertThat(names)
                .as(path)
                .containsAll(((List<?>) schema.get("required"))
                        .stream().map(String::valueOf).toList());
        names.forEach(name -> check(path + "." + name, (Map<?, ?>) properties.get(name), value.get(name)));
    }
}
