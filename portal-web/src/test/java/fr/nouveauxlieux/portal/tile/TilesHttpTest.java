package fr.nouveauxlieux.portal.tile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.portal.sample.SampleDirectory;
import fr.nouveauxlieux.portal.sample.SamplePlaces;
import fr.nouveauxlieux.portal.sample.SampleServer;
import fr.nouveauxlieux.portal.sample.SampleTerritories;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.MvtReader;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.TagKeyValueMapConverter;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsLayer;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsMvt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Tiles are read back with another author's reader of the format. */
class TilesHttpTest {

    private final SampleTerritories territories = new SampleTerritories();
    private SampleServer server;

    @BeforeEach
    void start() throws Exception {
        server = new SampleServer(SampleServer.SETTINGS)
                .with(
                        new PlaceTileServlet(new SampleDirectory(SamplePlaces.few()), Clock.systemUTC()),
                        "/tiles/places/*")
                .with(new TerritoryTileServlet(new TerritoryTiles(territories, territories)), "/tiles/territories/*")
                .with(
                        new TileJsonServlet(SampleServer.SETTINGS, Clock.systemUTC()),
                        TileJsonServlet.PLACES_PATH,
                        TileJsonServlet.TERRITORIES_PATH)
                .start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aPlaceAloneTellsItsNameAndType() throws IOException {
        // Tile 10/520/344 holds Lille.
        HttpResponse<byte[]> answer = server.getBytes("/tiles/places/10/520/344.mvt?type=fablab");

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/vnd.mapbox-vector-tile");
        JtsLayer layer = read(answer.body()).getLayer("places");
        assertThat(layer.getExtent()).isEqualTo(4096);
        assertThat(layer.getGeometries()).singleElement().satisfies(point -> {
            assertThat(point.getGeometryType()).isEqualTo("Point");
            assertThat(point.getCoordinate().x).isBetween(0.0, 4096.0);
            assertThat(point.getCoordinate().y).isBetween(0.0, 4096.0);
            assertThat(tagsOf(point))
                    .containsEntry("count", 1L)
                    .containsEntry("id", SamplePlaces.WORKSHOP.id())
                    .containsEntry("name", SamplePlaces.WORKSHOP.name())
                    .containsEntry("type", "fablab");
        });
    }

    @Test
    void aClusterTellsItsCountAlone() throws IOException {
        JtsLayer layer = read(server.getBytes("/tiles/places/0/0/0.mvt").body()).getLayer("places");

        assertThat(layer.getGeometries()).singleElement().satisfies(point -> assertThat(tagsOf(point))
                .isEqualTo(Map.of("count", 2L)));
    }

    @Test
    void aTileWithoutPlacesHasNoContent() {
        assertThat(server.get("/tiles/places/0/0/0.mvt?q=introuvable").statusCode())
                .isEqualTo(204);
    }

    @Test
    void departementsAreValidPolygonsThatShareTheirBorder() throws IOException {
        JtsMvt tile = read(server.getBytes("/tiles/territories/6/32/21.mvt").body());
        Geometry nord = named(tile, "departements", "Nord");
        Geometry pasDeCalais = named(tile, "departements", "Pas-de-Calais");

        assertThat(nord.isValid()).isTrue();
        assertThat(pasDeCalais.isValid()).isTrue();
        assertThat(nord.getArea()).isPositive();
        assertThat(nord.touches(pasDeCalais)).isTrue();
        assertThat(tagsOf(nord)).containsEntry("code", "59");
    }

    @Test
    void whatLiesOutsideOfATileIsCutAway() throws IOException {
        JtsMvt tile =
                read(server.getBytes("/tiles/territories/12/2082/1383.mvt").body());
        Geometry nord = named(tile, "departements", "Nord");

        Geometry tileAndMargin = new GeometryFactory().toGeometry(new Envelope(-129, 4225, -129, 4225));
        assertThat(tileAndMargin.covers(nord)).isTrue();
        assertThat(nord.getArea()).as("the tile lies inside").isGreaterThan(4096.0 * 4096.0);
    }

    @Test
    void largeCommunesShowFirstAndSmallOnesCloser() throws IOException {
        JtsMvt far = read(server.getBytes("/tiles/territories/6/32/21.mvt").body());
        JtsMvt near = read(server.getBytes("/tiles/territories/9/260/172.mvt").body());

        assertThat(namesOf(far, "communes")).containsExactly("Lille");
        assertThat(namesOf(near, "communes")).containsExactly("Lille", "Annœullin");
        assertThat(tagsOf(named(near, "communes", "Annœullin"))).containsEntry("rank", 2L);
    }

    @Test
    void aTileOfTerritoriesLeavesCompressedWhereThatIsAccepted() throws IOException {
        HttpResponse<byte[]> compressed =
                server.getBytes("/tiles/territories/6/32/21.mvt", "Accept-Encoding", "gzip, br");
        HttpResponse<byte[]> plain = server.getBytes("/tiles/territories/6/32/21.mvt");

        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(compressed.headers().allValues("Vary")).contains("Accept-Encoding");
    }

    @Test
    void aTileThatOneHoldsIsNotSentAgain() {
        HttpResponse<byte[]> first = server.getBytes("/tiles/territories/6/32/21.mvt");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=86400");
        assertThat(server.getBytes("/tiles/territories/6/32/21.mvt", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tiles/places/1/2/0.mvt",
                "/tiles/places/23/0/0.mvt",
                "/tiles/places/1/0/0.png",
                "/tiles/places/x/y/z.mvt",
                "/tiles/territories/13/0/0.mvt",
                "/tiles/places/99/9999999/9999999.mvt"
            })
    void thereIsNoOtherTile(String path) {
        HttpResponse<String> answer = server.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"status\":404");
    }

    @Test
    void whatShapesAListDoesNotSelectPlacesOnATile() {
        HttpResponse<String> answer = server.get("/tiles/places/0/0/0.mvt?limit=3");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"parameter\":\"limit\"");
    }

    @Test
    void theDescriptionOfTilesKeepsTheQuestion() {
        assertThat(server.get("/tiles/places.json?type=fablab").body())
                .contains("\"tilejson\":\"3.0.0\"")
                .contains("\"https://lieux.exemple/tiles/places/{z}/{x}/{y}.mvt?type=fablab\"");
        assertThat(server.get("/tiles/territories.json").body()).contains("\"maxzoom\":12");
    }

    private static JtsMvt read(byte[] tile) throws IOException {
        return MvtReader.loadMvt(new ByteArrayInputStream(tile), new GeometryFactory(), new TagKeyValueMapConverter());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> tagsOf(Geometry feature) {
        return (Map<String, Object>) feature.getUserData();
    }

    private static List<String> namesOf(JtsMvt tile, String layer) {
        return tile.getLayer(layer).getGeometries().stream()
                .map(feature -> tagsOf(feature).get("name").toString())
                .toList();
    }

    private static Geometry named(JtsMvt tile, String layer, String name) {
        return tile.getLayer(layer).getGeometries().stream()
                .filter(feature -> name.equals(tagsOf(feature).get("name")))
                .findFirst()
                .orElseThrow();
    }
}
