package fr.nouveauxlieux.benchmarks.postgres;

/** The questions in SQL, each written as well as we know how to. */
final class PostgresQueries {

    private static final String SUMMARY = "id, name, address, postal_code, commune_code, commune_name, departement,"
            + " types, labels, status, opening_hours, updated, latitude, longitude";

    static final String NEAREST_BY_GEOGRAPHY = "select " + SUMMARY
            + ", st_distance(geog, st_setsrid(st_makepoint(?, ?), 4326)::geography, false)"
            + " from place order by geog <-> st_setsrid(st_makepoint(?, ?), 4326)::geography limit 20";

    /** Faster, and not quite right: it orders by degrees. */
    static final String NEAREST_BY_GEOMETRY = "select " + SUMMARY
            + ", st_distance(geog, st_setsrid(st_makepoint(?, ?), 4326)::geography, false)"
            + " from place order by geom <-> st_setsrid(st_makepoint(?, ?), 4326) limit 20";

    static final String TEXT = "select " + SUMMARY
            + ", st_distance(geog, st_setsrid(st_makepoint(?, ?), 4326)::geography, false) as distance,"
            + " count(*) over ()"
            + " from place where words @@ plainto_tsquery('french_folded', ?) and types @> array[?::text]"
            + " and st_dwithin(geog, st_setsrid(st_makepoint(?, ?), 4326)::geography, ?, false)"
            + " order by ts_rank(words, plainto_tsquery('french_folded', ?)) desc, distance, id limit 20";

    static final String FACETS = "with found as materialized (select types, labels, families, services from map_place"
            + " where geom && st_makeenvelope(?, ?, ?, ?, 3857))"
            + " select 'type', code, count(*) from found, unnest(types) code group by code"
            + " union all select 'label', code, count(*) from found, unnest(labels) code group by code"
            + " union all select 'family', code, count(*) from found, unnest(families) code group by code"
            + " union all select 'service', code, count(*) from found, unnest(services) code group by code";

    static final String SIMILAR = "select id, name, commune_name from place where name_folded % fold(?)"
            + " order by similarity(name_folded, fold(?)) desc, name limit 10";

    static final String SIMILAR_WORD = "select id, name, commune_name from place where fold(?) <% name_folded"
            + " order by word_similarity(fold(?), name_folded) desc, name limit 10";

    static final String SIMILAR_LABEL = "select id, name from place_label where label % fold(?)"
            + " order by similarity(label, fold(?)) desc, label limit 10";

    static final String SIMILAR_WORD_LABEL = "select id, name from place_label where fold(?) <% label"
            + " order by word_similarity(fold(?), label) desc, label limit 10";

    private PostgresQueries() {}

    static String grid(String condition) {
        return "select count(*), avg(st_x(geom)), avg(st_y(geom)), min(number) from map_place"
                + " where geom && st_makeenvelope(?, ?, ?, ?, 3857) " + condition
                + " group by floor(st_x(geom) / ?), floor(st_y(geom) / ?)";
    }
}
