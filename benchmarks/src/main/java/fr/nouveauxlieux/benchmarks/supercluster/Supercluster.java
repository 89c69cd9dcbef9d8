package fr.nouveauxlieux.benchmarks.supercluster;

import fr.nouveauxlieux.benchmarks.TemporaryFolder;
import fr.nouveauxlieux.benchmarks.measure.Latencies;
import fr.nouveauxlieux.benchmarks.node.NodeScripts;
import fr.nouveauxlieux.benchmarks.workload.KnownPlace;
import fr.nouveauxlieux.benchmarks.workload.Questions.MapQuestion;
import fr.nouveauxlieux.benchmarks.workload.Viewport;
import fr.nouveauxlieux.geodata.coordinates.BoundingBox;
import fr.nouveauxlieux.store.Json;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the script that measures supercluster. */
public final class Supercluster {

    private final NodeScripts scripts;

    /** @param module this module's folder, which has package.json */
    public Supercluster(Path module) {
        scripts = new NodeScripts(module);
    }

    /**
     * @param viewports questions by a name of theirs
     * @return {@code build}, and for each name {@code name.tiles} (the tiles of a viewport together) and {@code
     *     name.box} (the viewport at once)
     * @throws IOException if Node.js, or the library, cannot be had
     */
    public Map<String, Latencies> measure(List<KnownPlace> places, Map<String, List<MapQuestion>> viewports)
            throws IOException, InterruptedException {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            Path points = folder.path().resolve("points");
            Path questions = folder.path().resolve("viewports.json");
            Path answers = folder.path().resolve("answers.json");
            Files.write(points, bytesOf(places));
            Files.writeString(questions, Json.write(treeOf(viewports)));
            scripts.run(answers, "supercluster", "clusters.mjs", points.toString(), questions.toString());
            return read(Files.readAllBytes(answers));
        }
    }

    private static byte[] bytesOf(List<KnownPlace> places) {
        ByteBuffer bytes = ByteBuffer.allocate(places.size() * 2 * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        places.forEach(place -> bytes.putDouble(place.point().longitude())
                .putDouble(place.point().latitude()));
        return bytes.array();
    }

    private static Map<String, Object> treeOf(Map<String, List<MapQuestion>> viewports) {
        Map<String, Object> tree = new LinkedHashMap<>();
        viewports.forEach((name, questions) ->
                tree.put(name, questions.stream().map(q -> treeOf(q.viewport())).toList()));
        return tree;
    }

    private static Map<String, Object> treeOf(Viewport viewport) {
        BoundingBox box = viewport.toBox();
        return Map.of(
                "zoom",
                viewport.zoom(),
                "box",
                List.of(box.west(), box.south(), box.east(), box.north()),
                "tiles",
                viewport.listTiles().stream()
                        .map(tile -> List.of(tile.zoom(), tile.x(), tile.y()))
                        .toList());
    }

    private static Map<String, Latencies> read(byte[] json) {
        Map<String, Latencies> latencies = new LinkedHashMap<>();
        Json.readObject(json).forEach((name, milliseconds) -> {
            List<Number> times = new ArrayList<>();
            ((List<?>) milliseconds).forEach(time -> times.add((Number) time));
            latencies.put(
                    name,
                    new Latencies(times.stream()
                            .mapToLong(time -> Math.round(time.doubleValue() * 1e6))
                            .toArray()));
        });
        return latencies;
    }
}
