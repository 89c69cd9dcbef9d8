package fr.nouveauxlieux.attachment.internal;

import fr.nouveauxlieux.attachment.Keeping.Place;
import fr.nouveauxlieux.attachment.internal.content.ContentKeys;
import fr.nouveauxlieux.attachment.internal.content.S3Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
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
    @ConfigProperty(name = "nl.files.place")
    private Optional<String> place;

    @Inject
    @ConfigProperty(name = "nl.files.s3.endpoint")
    private Optional<String> objectStoreEndpoint;

    @Inject
    @ConfigProperty(name = "nl.files.s3.bucket")
    private Optional<String> objectStoreBucket;

    @Inject
    @ConfigProperty(name = "nl.files.s3.region", defaultValue = "us-east-1")
    private String objectStoreRegion;

    @Inject
    @ConfigProperty(name = "nl.files.s3.access-key")
    private Optional<String> objectStoreAccessKey;

    @Inject
    @ConfigProperty(name = "nl.files.s3.secret-key")
    private Optional<String> objectStoreSecretKey;

    @Inject
    @ConfigProperty(name = "nl.files.keys")
    private Optional<String> keys;

    @Inject
    @ConfigProperty(name = "nl.clamav.address")
    private Optional<String> scannerAddress;

    /** The folder that files are received in, which all nodes have in common. */
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

    /**
     * The store of objects that contents lie in once they are found safe; empty where they stay on the disk.
     *
     * @throws IllegalArgumentException naming the setting that cannot be used
     */
    public Optional<S3Settings> objectStore() {
        return objectStoreEndpoint
                .filter(endpoint -> !endpoint.isBlank())
                .map(endpoint -> new S3Settings(
                        URI.create(endpoint),
                        objectStoreBucket.orElse(""),
                        objectStoreRegion,
                        objectStoreAccessKey.orElse(""),
                        objectStoreSecretKey.orElse("")));
    }

    /**
     * Where contents are to lie from now on: in the store of objects, if there is one and nothing else is asked for.
     *
     * @throws IllegalArgumentException naming the setting that cannot be used
     */
    public Place place() {
        boolean hasStore = objectStore().isPresent();
        String asked = place.filter(text -> !text.isBlank()).orElse(hasStore ? "s3" : "disk");
        if (!asked.equals("disk") && !(asked.equals("s3") && hasStore)) {
            throw new IllegalArgumentException(
                    "nl.files.place: expected disk, or s3 beside nl.files.s3.endpoint, was " + asked);
        }
        return Place.valueOf(asked.toUpperCase(Locale.ROOT));
    }

    /** @throws IllegalArgumentException if they cannot be used */
    public ContentKeys keys() {
        return ContentKeys.parse(keys.orElse(""));
    }

    /** Where a virus scanner listens, as {@code localhost:3310}; empty for none. */
    public Optional<String> scannerAddress() {
        return scannerAddress.filter(address -> !address.isBlank());
    }
}
