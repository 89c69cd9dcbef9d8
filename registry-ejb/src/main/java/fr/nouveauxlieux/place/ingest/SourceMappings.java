package fr.nouveauxlieux.place.ingest;

import fr.nouveauxlieux.configuration.RegistrySettings;
import fr.nouveauxlieux.place.ingest.internal.MappingException;
import fr.nouveauxlieux.place.ingest.internal.SourceMapping;
import fr.nouveauxlieux.place.ingest.internal.SourceMapping.SourceDescription;
import fr.nouveauxlieux.place.ingest.internal.SourceMappingReader;
import fr.nouveauxlieux.place.ingest.internal.UnreadableSourceException;
import fr.nouveauxlieux.store.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The mappings of the sources: those of the installation's folder first, then the built-in ones. */
@ApplicationScoped
public class SourceMappings {

    /** Those that come with the registry, in the folder {@code /sources} of its archive. */
    static final Set<String> BUILT_IN = Set.of("france-services", "tiers-lieux-cget");

    private static final String ENDING = ".json";

    @Inject
    private RegistrySettings settings;

    /**
     * @throws UnreadableSourceException if no mapping has this code
     * @throws MappingException if the mapping cannot be used
     */
    public SourceMapping getMapping(String sourceCode) {
        if (!sourceCode.matches("[a-z0-9][a-z0-9-]{1,59}")) {
            throw new UnreadableSourceException(
                    "expected the code of a source, in small letters, digits and hyphens, was " + sourceCode);
        }
        String name = sourceCode + ENDING;
        SourceMapping mapping = SourceMappingReader.read(name, readTree(name));
        if (!mapping.source().code().equals(sourceCode)) {
            throw new UnreadableSourceException("the mapping " + name + " is of the source "
                    + mapping.source().code() + ", not " + sourceCode);
        }
        return mapping;
    }

    /** The character set in which files of a source are read; empty where the source has no mapping that can be used. */
    public Optional<Charset> findCharset(SourceCode source) {
        return findMapping(source).map(mapping -> mapping.format().charset());
    }

    /** What is told of a source; empty where it has no mapping that can be used. */
    Optional<SourceDescription> findDescription(SourceCode source) {
        return findMapping(source).map(SourceMapping::source);
    }

    /** The codes of all sources that have a mapping, whether or not it can be used. May be added to. */
    SortedSet<String> listCodes() {
        SortedSet<String> codes = new TreeSet<>(BUILT_IN);
        Path folder = settings.sourcesDirectory();
        if (!Files.isDirectory(folder)) {
            return codes;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .filter(code -> SourceCode.find(code).isPresent())
                    .forEach(codes::add);
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<SourceMapping> findMapping(SourceCode source) {
        try {
            return Optional.of(getMapping(source.value()));
        } catch (UnreadableSourceException | MappingException e) {
            return Optional.empty();
        }
    }

    private Map<String, Object> readTree(String name) {
        Path own = settings.sourcesDirectory().resolve(name);
        try (InputStream json = Files.isRegularFile(own)
                ? Files.newInputStream(own)
                : SourceMappings.class.getResourceAsStream("/sources/" + name)) {
            if (json == null) {
                throw new UnreadableSourceException("there is no mapping " + name
                        + ", neither built in nor in the folder of mappings of this installation");
            }
            return Json.readObject(json);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableSourceException("the mapping " + name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
