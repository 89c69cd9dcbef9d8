package fr.nouveauxlieux.attachment.internal.draw;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Where classes come from, as a class path for another process. */
final class LibraryPlaces {

    private static final String ARCHIVE = "jar:";
    private static final String INSIDE = "!/";

    private LibraryPlaces() {}

    /** @throws IllegalStateException if one of them lies neither in an archive nor in a folder of this machine */
    static String classPathOf(Class<?>... types) {
        return Arrays.stream(types)
                .map(LibraryPlaces::placeOf)
                .map(Path::toString)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path placeOf(Class<?> type) {
        String name = "/" + type.getName().replace('.', '/') + ".class";
        URL found = type.getResource(name);
        String address = String.valueOf(found);
        int inside = address.lastIndexOf(INSIDE);
        String place = address.startsWith(ARCHIVE) && inside > 0
                ? address.substring(ARCHIVE.length(), inside)
                : address.replace(name, "/");
        if (!place.startsWith("file:")) {
            throw new IllegalStateException("expected " + type.getName() + " in a file, was " + address);
        }
        return Path.of(URI.create(place));
    }
}
