package fr.nouveauxlieux.place.ingest;

import fr.nouveauxlieux.configuration.RegistrySettings;
import fr.nouveauxlieux.place.ingest.internal.MappingException;
import fr.nouveauxlieux.place.ingest.internal.SourceMapping;
import fr.nouveauxlieux.place.ingest.internal.SourceMappingReader;
import fr.nouveauxlieux.place.ingest.internal.UnreadableSourceException;
import fr.nouveauxlieux.store.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The mappings of the sources: those of the installation's folder first, then the built-in ones. */
@ApplicationScoped
public class SourceMappings {

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
        String name = sourceCode + ".json";
        SourceMapping mapping = SourceMappingReader.read(name, readTree(name));
        if (!mapping.source().code().equals(sourceCode)) {
            throw new UnreadableSourceException("the mapping " + name + " is of the source "
                    + mapping.source().code() + ", not " + sourceCode);
        }
        return mapping;
    }

    /** The character set in which files of a source are read; empty where the source has no mapping that can be used. */
    public Optional<Charset> findCharset(SourceCode source) {
        try {
            return Optional.of(getMapping(source.value()).format().charset());
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
