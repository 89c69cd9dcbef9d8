package fr.nouveauxlieux.configuration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    private Path folder(Optional<String> own, String name) {
        return own.map(Path::of).orElseGet(() -> Path.of(dataDirectory, name));
    }
}
