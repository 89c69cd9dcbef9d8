package fr.nouveauxlieux.portal.ogc;

import fr.nouveauxlieux.portal.http.Problem;
import fr.nouveauxlieux.portal.ogc.cql.Queryable;
import fr.nouveauxlieux.portal.ogc.cql.Queryables;
import fr.nouveauxlieux.search.PlaceQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The description of the interface in OpenAPI 3.0. */
final class OgcDescription {

    private OgcDescription() {}

    /** @param server the address of the interface's root */
    static Map<String, Object> of(String server) {
        return Tree.of(
                "openapi",
                "3.0.3",
                "info",
                Tree.of(
                        "title",
                        "Nouveaux Lieux, Nouveaux Liens: OGC API – Features",
                        "version",
                        "1.0.0",
                        "description",
                        "The places of the public registry, without an account or a key."),
                "servers",
                List.of(Tree.of("url", server)),
                "paths",
                paths(),
                "components",
                Tree.of("schemas", Tree.of("problem", problem())));
    }

    private static Map<String, Object> paths() {
        Map<String, Object> paths = Tree.of();
        String collection = "/collections/lieux";
        paths.put("/", reading("getLandingPage", "What is here", OgcKind.LANDING, List.of()));
        paths.put(
                "/conformance",
                reading("getConformance", "What the interface keeps to", OgcKind.CONFORMANCE, List.of()));
        paths.put("/api", reading("getApi", "This description", OgcKind.API, List.of()));
        paths.put("/collections", reading("getCollections", "The collections", OgcKind.COLLECTIONS, List.of()));
        paths.put(collection, reading("getCollection", "The places as a collection", OgcKind.COLLECTION, List.of()));
        paths.put(
                collection + "/queryables",
                reading("getQueryables", "The properties that filters may name", OgcKind.QUERYABLES, List.of()));
        paths.put(collection + "/items", reading("getFeatures", "Places", OgcKind.ITEMS, ofItems()));
        paths.put(
                collection + "/items/{featureId}",
                reading(
                        "getFeature",
                        "One place",
                        OgcKind.ITEM,
                        List.of(Tree.of(
                                "name",
                                "featureId",
                                "in",
                                "path",
                                "required",
                                true,
                                "schema",
                                Tree.of("type", "string")))));
        return paths;
    }

    private static Map<String, Object> reading(
            String operation, String summary, OgcKind kind, List<Map<String, Object>> parameters) {
        List<Map<String, Object>> all = new ArrayList<>(parameters);
        all.add(parameter(
                OgcQuestion.FORMAT,
                "The form of the answer",
                Tree.of("type", "string", "enum", List.of("json", "html"))));
        Map<String, Object> content = Tree.of();
        content.put(kind.mediaType(), Tree.of("schema", Tree.of("type", "object")));
        content.put(OgcKind.HTML, Tree.of("schema", Tree.of("type", "string")));
        return Tree.of(
                "get",
                Tree.of(
                        "operationId",
                        operation,
                        "summary",
                        summary,
                        "parameters",
                        all,
                        "responses",
                        Tree.of(
                                "200",
                                Tree.of("description", summary, "content", content),
                                "default",
                                Tree.of(
                                        "description",
                                        "What was wrong",
                                        "content",
                                        Tree.of(
                                                Problem.MEDIA_TYPE,
                                                Tree.of("schema", Tree.of("$ref", "#/components/schemas/problem")))))));
    }

    private static List<Map<String, Object>> ofItems() {
        Map<String, Object> text = Tree.of("type", "string");
        Map<String, Object> numbers = Tree.of("type", "number");
        List<Map<String, Object>> parameters = new ArrayList<>();
        Map<String, Object> box = parameter(
                OgcQuestion.BOX,
                "West, south, east, north in degrees; beside the places inside, those without coordinates answer",
                Tree.of("type", "array", "minItems", 4, "maxItems", 6, "items", numbers));
        box.put("style", "form");
        box.put("explode", false);
        parameters.add(parameter(
                OgcQuestion.LIMIT,
                "Places on a page",
                Tree.of(
                        "type",
                        "integer",
                        "minimum",
                        1,
                        "maximum",
                        PlaceQuery.MAX_LIMIT,
                        "default",
                        OgcQuestion.USUAL_LIMIT)));
        parameters.add(box);
        parameters.add(
                parameter(OgcQuestion.MOMENT, "When what is known was last true: a date, or two around a slash", text));
        parameters.add(parameter(OgcQuestion.FILTER, "A filter in CQL2 text", text));
        parameters.add(parameter(
                "filter-lang", "The language of the filter", Tree.of("type", "string", "enum", List.of("cql2-text"))));
        parameters.add(parameter(OgcQuestion.TEXT, "French text that the places are found by", text));
        for (Queryable queryable : Queryables.listAll()) {
            Map<String, Object> schema = OgcDocuments.schemaOf(queryable);
            schema.remove("title");
            parameters.add(parameter(queryable.name(), "Keeps the places with this value", schema));
        }
        return parameters;
    }

    private static Map<String, Object> parameter(String name, String description, Map<String, Object> schema) {
        return Tree.of("name", name, "in", "query", "required", false, "description", description, "schema", schema);
    }

    private static Map<String, Object> problem() {
        Map<String, Object> text = Tree.of("type", "string");
        return Tree.of(
                "type",
                "object",
                "description",
                "An error (RFC 9457)",
                "properties",
                Tree.of(
                        "type",
                        text,
                        "title",
                        text,
                        "status",
                        Tree.of("type", "integer"),
                        "detail",
                        text,
                        "errors",
                        Tree.of("type", "array", "items", Tree.of("type", "object"))));
    }
}
