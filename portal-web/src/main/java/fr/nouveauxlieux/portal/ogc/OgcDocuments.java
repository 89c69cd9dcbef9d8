package fr.nouveauxlieux.portal.ogc;

import fr.nouveauxlieux.portal.ogc.cql.Queryable;
import fr.nouveauxlieux.portal.ogc.cql.Queryables;
import fr.nouveauxlieux.portal.question.QueryString;
import java.util.List;
import java.util.Map;

/** The documents that describe the interface. */
final class OgcDocuments {

    /** What the interface keeps to. */
    static final List<String> CONFORMANCE = List.of(
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30",
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/html",
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
            "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/queryables",
            "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/queryables-query-parameters",
            "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/filter",
            "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/features-filter",
            "http://www.opengis.net/spec/cql2/1.0/conf/cql2-text",
            "http://www.opengis.net/spec/cql2/1.0/conf/basic-cql2",
            "http://www.opengis.net/spec/cql2/1.0/conf/advanced-comparison-operators",
            "http://www.opengis.net/spec/cql2/1.0/conf/case-insensitive-comparison",
            "http://www.opengis.net/spec/cql2/1.0/conf/accent-insensitive-comparison",
            "http://www.opengis.net/spec/cql2/1.0/conf/basic-spatial-functions");

    private static final String JSON = OgcKind.JSON;

    private final OgcLinks links;
    private final QueryString query;

    /** @param query the parameters of the request */
    OgcDocuments(OgcLinks links, QueryString query) {
        this.links = links;
        this.query = query;
    }

    Map<String, Object> of(OgcKind kind) {
        return switch (kind) {
            case LANDING -> landing();
            case CONFORMANCE -> Tree.of("conformsTo", CONFORMANCE);
            case API -> OgcDescription.of(links.application() + OgcLinks.ROOT);
            case COLLECTIONS -> collections();
            case COLLECTION -> collection();
            case QUERYABLES -> queryables();
            default -> throw new IllegalArgumentException(kind + " is no document");
        };
    }

    private Map<String, Object> landing() {
        String root = OgcLinks.ROOT;
        return Tree.of(
                "title",
                "Nouveaux Lieux, Nouveaux Liens",
                "description",
                "Registre public des tiers-lieux, des France Services et des lieux de médiation numérique.",
                "links",
                List.of(
                        links.self(OgcKind.LANDING, root),
                        links.alternate(root, query),
                        links.link("service-desc", OgcKind.API.mediaType(), "OpenAPI 3.0", root + "/api"),
                        links.link("service-doc", OgcKind.HTML, "Documentation", root + "/api?f=html"),
                        links.link("conformance", JSON, "Conformance classes", root + "/conformance"),
                        links.link("data", JSON, "Collections", root + "/collections")));
    }

    private Map<String, Object> collections() {
        String path = OgcLinks.ROOT + "/collections";
        return Tree.of(
                "links",
                List.of(links.self(OgcKind.COLLECTIONS, path), links.alternate(path, query)),
                "collections",
                List.of(collection()));
    }

    private Map<String, Object> collection() {
        String crs = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
        return Tree.of(
                "id",
                "lieux",
                "title",
                "Lieux",
                "description",
                "Tiers-lieux, France Services, lieux de médiation numérique et leurs semblables, en métropole, outre-mer"
                        + " et à la frontière belge.",
                "itemType",
                "feature",
                "crs",
                List.of(crs),
                "storageCrs",
                crs,
                "extent",
                Tree.of("spatial", Tree.of("bbox", List.of(List.of(-180, -90, 180, 90)), "crs", crs)),
                "links",
                List.of(
                        links.self(OgcKind.COLLECTION, OgcLinks.COLLECTION),
                        links.alternate(OgcLinks.COLLECTION, query),
                        links.link("items", OgcKind.ITEMS.mediaType(), "Places", OgcLinks.ITEMS),
                        links.link("items", OgcKind.HTML, "Places as a page", OgcLinks.ITEMS + "?f=html"),
                        links.link(
                                "http://www.opengis.net/def/rel/ogc/1.0/queryables",
                                OgcKind.QUERYABLES.mediaType(),
                                "Properties that filters may name",
                                OgcLinks.COLLECTION + "/queryables")));
    }

    private Map<String, Object> queryables() {
        Map<String, Object> properties =
                Tree.of(Queryables.GEOMETRY, Tree.of("title", Queryables.GEOMETRY, "format", "geometry-point"));
        for (Queryable queryable : Queryables.listAll()) {
            properties.put(queryable.name(), schemaOf(queryable));
        }
        return Tree.of(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "$id",
                links.application() + OgcLinks.COLLECTION + "/queryables",
                "type",
                "object",
                "title",
                "Lieux",
                "properties",
                properties,
                "additionalProperties",
                false);
    }

    static Map<String, Object> schemaOf(Queryable queryable) {
        Map<String, Object> schema = Tree.of("title", queryable.name(), "type", queryable.type());
        queryable.format().ifPresent(format -> schema.put("format", format));
        queryable.codes().ifPresent(codes -> schema.put("enum", codes));
        return schema;
    }
}
