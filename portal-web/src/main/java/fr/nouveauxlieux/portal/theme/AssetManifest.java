package fr.nouveauxlieux.portal.theme;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The list that the front end's build writes: for each entry the name of its file, which holds a hash of its content. */
final class AssetManifest {

    /** Where the build puts the files inside the application. */
    static final String FOLDER = "/WEB-INF/assets/";

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Map<String, String> files;

    private AssetManifest(Map<String, String> files) {
        this.files = Map.copyOf(files);
    }

    /** @param stream one JSON object whose values are file names */
    static AssetManifest read(InputStream stream) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (JsonParser json = FACTORY.createParser(stream)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                files.put(json.currentName(), json.nextTextValue());
            }
        }
        return new AssetManifest(files);
    }

    /** @throws IllegalArgumentException naming the entry, if the build made no such file */
    String getFile(String entry) {
        return Optional.ofNullable(files.get(entry))
                .orElseThrow(() -> new IllegalArgumentException("the front end's build made no " + entry));
    }

    boolean holds(String file) {
        return files.containsValue(file);
    }
}
