package fr.nouveauxlieux.geodata.geojson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;

class GeoJsonTest {

    @Test
    void membersMayComeInAnyOrder() throws IOException {
        List<Feature> features = read(
                """
                {"features":[
                {"geometry":{"coordinates":[3.06,50.63,20],"type":"Point"},"id":1,"bbox":[1,2,3,4],
                 "properties":{"nom":"Lille","rang":3,"vide":null,"liste":[1]},"type":"Feature"}],
                "type":"FeatureCollection"}
                """);

        Feature lille = features.get(0);
        assertThat(lille.line()).isEqualTo(2);
        assertThat(lille.properties()).containsExactly(Map.entry("nom", "Lille"), Map.entry("rang", "3"));
        assertThat(lille.geometry().orElseThrow().toText()).isEqualTo("POINT (3.06 50.63)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"Polygon\",\"coordinates\":[]} | at least one ring",
                "{\"type\":\"Polygon\",\"coordinates\":[3,50]} | nested as deep",
                "{\"type\":\"Polygon\",\"coordinates\":[[[3,50],[4,50],[4,51]]]} | closed",
                "{\"type\":\"Point\",\"coordinates\":[652709,6859290]} | longitude first",
                "{\"type\":\"Point\",\"coordinates\":[3]} | longitude first",
                "{\"type\":\"Circle\",\"coordinates\":[3,50]} | found Circle",
                "null | no geometry"
            })
    void anUnusableGeometryIsToldWithItsFeature(String geometry, String problem) throws IOException {
        List<Feature> features = read("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\","
                + "\"properties\":{},\"geometry\":" + geometry + "}]}");

        assertThat(features.get(0).geometry()).isEmpty();
        assertThat(features.get(0).problem().orElseThrow()).contains(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | FeatureCollection",
                "{\"type\":\"Feature\"} | found \"Feature\"",
                "{\"type\":\"FeatureCollection\"} | found no \"features\"",
                "{\"type\":\"FeatureCollection\",\"features\":{}} | a list of features",
                "{\"type\":\"FeatureCollection\",\"features\":[1]} | a feature",
                "{\"type\":\"FeatureCollection\",\"features\":[ | expected JSON",
                "code;nom | expected JSON"
            })
    void whatIsNotAFeatureCollectionIsRefusedWithItsLine(String text, String expectation) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(GeoJsonException.class)
                .hasMessageStartingWith("line 1: ")
                .hasMessageContaining(expectation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"Point\",\"coordinates\":[3.06,50.63]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[9,0],[9,9],[0,0]],[[5,2],[6,2],[6,3],[5,2]]]}",
                "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[0,0],[9,0],[9,9],[0,0]]],[[[20,0],[29,0],[29,9],[20,0]]]]}"
            })
    void whatIsWrittenIsReadBack(String geometry) throws IOException {
        Geometry original = read("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\","
                        + "\"properties\":{},\"geometry\":" + geometry + "}]}")
                .get(0)
                .geometry()
                .orElseThrow();
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (GeoJsonWriter writer = new GeoJsonWriter(output)) {
            writer.write(Map.of("nom", "L'Haÿ \"les\" Roses"), original);
            writer.write(Map.of(), original);
        }

        List<Feature> features = read(output.toString(StandardCharsets.UTF_8));
        assertThat(features).hasSize(2);
        assertThat(features.get(0).properties()).containsEntry("nom", "L'Haÿ \"les\" Roses");
        assertThat(features.get(1).geometry().map(original::equalsExact)).isEqualTo(Optional.of(true));
    }

    private static List<Feature> read(String text) throws IOException {
        List<Feature> features = new ArrayList<>();
        GeoJsonReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), features::add);
        return features;
    }
}
