package fr.nouveauxlieux.attachment.internal;

import fr.nouveauxlieux.attachment.internal.content.ContentPlace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A place of contents that forgets, and may be away. */
final class MemoryPlace implements ContentPlace {

    private final Map<String, byte[]> contents = new TreeMap<>();
    private boolean away;

    Map<String, byte[]> contents() {
        return contents;
    }

    void goAway() {
        away = true;
    }

    @Override
    public void put(String name, Writing content) throws IOException {
        if (away) {
            throw new IOException("away");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content.writeTo(out);
        contents.put(name, out.toByteArray());
    }

    @Override
    public InputStream open(String name) throws IOException {
        if (!contents.containsKey(name)) {
            throw new NoSuchFileException(name);
        }
        return new ByteArrayInputStream(contents.get(name));
    }

    @Override
    public void delete(String name) {
        contents.remove(name);
    }

    @Override
    public List<String> listUntouchedSince(Instant time) {
        return List.copyOf(contents.keySet());
    }
}
