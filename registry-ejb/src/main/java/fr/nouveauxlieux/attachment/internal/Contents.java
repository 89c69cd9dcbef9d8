package fr.nouveauxlieux.attachment.internal;

import fr.nouveauxlieux.attachment.Keeping;
import fr.nouveauxlieux.attachment.Keeping.Place;
import fr.nouveauxlieux.attachment.internal.content.ContentKey;
import fr.nouveauxlieux.attachment.internal.content.ContentKeys;
import fr.nouveauxlieux.attachment.internal.content.ContentPlace;
import fr.nouveauxlieux.attachment.internal.content.S3Place;
import fr.nouveauxlieux.attachment.internal.content.VerifiedStream;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The contents of files found safe: where they are to lie, and what they hold. */
@ApplicationScoped
public class Contents {

    private final Map<Place, ContentPlace> places = new EnumMap<>(Place.class);
    private Place place;
    private ContentKeys keys;

    protected Contents() {
        // For the container's proxies.
    }

    @Inject
    public Contents(DiskFileStore disk, FileSettings settings) {
        this(disk, settings.objectStore().map(S3Place::new), settings.place(), settings.keys());
    }

    /** @param place where contents are to lie from now on */
    Contents(ContentPlace disk, Optional<? extends ContentPlace> objects, Place place, ContentKeys keys) {
        places.put(Place.DISK, disk);
        objects.ifPresent(store -> places.put(Place.S3, store));
        this.place = place;
        this.keys = keys;
    }

    @PreDestroy
    void close() {
        if (places.get(Place.S3) instanceof S3Place objects) {
            objects.close();
        }
    }

    /** How contents are to lie from now on. */
    public Keeping usual() {
        return new Keeping(place, keys.newest().map(ContentKey::mark).orElse(""));
    }

    /** Those of this portal, by what rows say of them. */
    public Map<Place, ContentPlace> places() {
        return places;
    }

    /**
     * @param sha256 of the content as it came, in hexadecimal
     * @return fails with {@link fr.nouveauxlieux.attachment.AlteredContentException} before its end where it is another
     * @throws java.nio.file.NoSuchFileException if there is none
     */
    public InputStream open(String content, Keeping keeping, String sha256) throws IOException {
        InputStream kept = find(keeping.place()).open(keeping.nameOf(content));
        try {
            InputStream plain = keeping.isSealed() ? keys.get(keeping.key()).unseal(content, kept) : kept;
            return new VerifiedStream(content, plain, sha256).begin();
        } catch (IOException | RuntimeException e) {
            kept.close();
            throw e;
        }
    }

    /**
     * Has a content lie somewhere for good. It was read again and compared when this returns.
     *
     * @param plain read once, and closed
     */
    public void put(String content, Keeping keeping, InputStream plain, String sha256) throws IOException {
        ContentPlace there = find(keeping.place());
        try (plain) {
            if (keeping.isSealed()) {
                ContentKey key = keys.get(keeping.key());
                there.put(keeping.nameOf(content), out -> seal(key, content, plain, out));
            } else {
                there.put(keeping.nameOf(content), plain::transferTo);
            }
        }
        try (InputStream kept = open(content, keeping, sha256)) {
            kept.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static void seal(ContentKey key, String content, InputStream plain, OutputStream out) throws IOException {
        try (OutputStream sealing = key.seal(content, out)) {
            plain.transferTo(sealing);
        }
    }

    private ContentPlace find(Place asked) throws IOException {
        ContentPlace found = places.get(asked);
        if (found == null) {
            throw new IOException("contents lie in S3, and nl.files.s3.endpoint does not say where");
        }
        return found;
    }
}
