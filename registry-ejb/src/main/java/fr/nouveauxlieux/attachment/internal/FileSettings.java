package fr.nouveauxlieux.attachment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What can be set of files. */
@ApplicationScoped
public class FileSettings {

    @Inject
    @ConfigProperty(name = "nl.data.dir")
    private String dataDirectory;

    @Inject
    @ConfigProperty(name = "nl.files.dir")
    private Optional<String> filesDirectory;

    @Inject
    @ConfigProperty(name = "nl.files.largest-bytes", defaultValue = "209715200")
    private long largest;

    @Inject
    @ConfigProperty(name = "nl.files.dossier-bytes", defaultValue = "1073741824")
    private long largestDossier;

    @Inject
    @ConfigProperty(name = "nl.clamav.address")
    private Optional<String> scannerAddress;

    /** The folder of files, which all nodes have in common. */
    public Path directory() {
        return filesDirectory.map(Path::of).orElseGet(() -> Path.of(dataDirectory, "files"));
    }

    /** The most bytes of a file. */
    public long largest() {
        return largest;
    }

    /** The most bytes of all files of a dossier. */
    public long largestDossier() {
        return largestDossier;
    }

    /** Where a virus scanner listens, as {@code localhost:3310}; empty for none. */
    public Optional<String> scannerAddress() {
        return scannerAddress.filter(address -> !address.isBlank());
    }
}
