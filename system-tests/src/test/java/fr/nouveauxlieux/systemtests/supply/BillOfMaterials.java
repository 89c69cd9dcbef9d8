package fr.nouveauxlieux.systemtests.supply;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packages that a CycloneDX file lists. */
final class BillOfMaterials {

    private BillOfMaterials() {}

    static List<PackageUrl> read(Path file) throws IOException {
        List<PackageUrl> packages = new ArrayList<>();
        JsonNode tree = new ObjectMapper().readTree(file.toFile());
        for (JsonNode component : tree.path("components")) {
            PackageUrl.find(component.path("purl").asText()).ifPresent(packages::add);
        }
        return packages;
    }
}
