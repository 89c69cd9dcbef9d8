package fr.nouveauxlieux.configuration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What can be set of the registry. Each property may come from the environment: {@code nl.index.dir} as {@code NL_INDEX_DIR}. */
@ApplicationScoped
public class RegistrySettings {

    @Inject
    @ConfigProperty(name = "nl.data.dir")
    private String dataDirectory;

    @Inject
    @ConfigProperty(name = "nl.index.dir")
    private Optional<String> indexDirectory;

    @Inject
    @ConfigProperty(name = "nl.territories.dir")
    private Optional<String> territoriesDirectory;

    @Inject
    @ConfigProperty(name = "nl.sources.dir")
    private Optional<String> sourcesDirectory;

    @Inject
    @ConfigProperty(name = "nl.imports.dir")
    private Optional<String> importsDirectory;

    @Inject
    @ConfigProperty(name = "nl.imports.largest-bytes", defaultValue = "209715200")
    private long largestImport;

    @Inject
    @ConfigProperty(name = "nl.secret-key")
    private Optional<String> secretKey;

    @Inject
    @ConfigProperty(name = "nl.db.password")
    private String databasePassword;

    /** The folder of this node's search index. */
    public Path indexDirectory() {
        return folder(indexDirectory, "index");
    }

    /** The folder of official files of territories, which may be empty or absent. */
    public Path territoriesDirectory() {
        return folder(territoriesDirectory, "territories");
    }

    /** The folder of mappings beside the built-in ones, which may be empty or absent. */
    public Path sourcesDirectory() {
        return folder(sourcesDirectory, "sources");
    }

    /** The folder of the copies of files that wait to be imported, deleted once they were. */
    public Path importsDirectory() {
        return folder(importsDirectory, "imports");
    }

    /** The most bytes of a file that is sent to be imported, once unpacked. */
    public long largestImport() {
        return largestImport;
    }

    /**
     * What all nodes know and nobody else: {@code nl.secret-key}, or the password of the database where none is set.
     * Good for digests that need not outlive it; never to be used as it is.
     */
    public byte[] sharedSecret() {
        return secretKey.orElse(databasePassword).getBytes(StandardCharsets.UTF_8);
    }

    private Path folder(Optional<String> own, String name) {
        return own.map(Path::of).orElseGet(() -> Path.of(dataDirectory, name));
    }
}
