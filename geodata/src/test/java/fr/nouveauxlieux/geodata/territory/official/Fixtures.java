package fr.nouveauxlieux.geodata.territory.official;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.nouveauxlieux.geodata.territory.Territories;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Official files for tests: small ones of our own making, and the publishers' where they are at hand. */
final class Fixtures {

    static final Territories BUILT_IN = Territories.builtIn();

    private Fixtures() {}

    static Path own(String name) throws URISyntaxException {
        return Path.of(Fixtures.class.getResource(name).toURI());
    }

    static Path write(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** The publisher's file, or the test is skipped aloud. */
    static Path real(String name) {
        String root = System.getenv("NL_REAL_DATA");
        assumeTrue(root != null, "NL_REAL_DATA does not say where the public datasets are");
        Path file = Path.of(root, "territories", name);
        assumeTrue(Files.exists(file), file + " is absent: this test on real data is skipped");
        return file;
    }
}
