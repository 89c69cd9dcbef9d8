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
    private Path dataDirectory;

    @Inject
    @ConfigProperty(name = "nl.index.dir")
    private Optional<Path> indexDirectory;

    @Inject
    @ConfigProperty(name = "nl.territories.dir")
    private Optional<Path> territoriesDirectory;

    @Inject
    @ConfigProperty(name = "nl.sources.dir")
    private Optional<Path> sourcesDirectory;

    /** The folder of this node's search index. */
    public Path indexDirectory() {
        return indexDirectory.orElseGet(() -> dataDirectory.resolve("index"));
    }

    /** The folder of official files of territories, which may be empty or absent. */
    public Path territoriesDirectory() {
        return territoriesDirectory.orElseGet(() -> dataDirectory.resolve("territories"));
    }

    /** The folder of mappings beside the built-in ones, which may be empty or absent. */
    public Path sourcesDirectory() {
        return sourcesDirectory.orElseGet(() -> dataDirectory.resolve("sources"));
    }
}
