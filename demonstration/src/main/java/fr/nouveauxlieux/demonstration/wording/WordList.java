package fr.nouveauxlieux.demonstration.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** A file of lists of words, in UTF-8 properties: the items of a list are separated by {@code |}. */
public final class WordList {

    private static final String FOLDER = "/fr/nouveauxlieux/demonstration/";

    private final String file;
    private final Properties texts;
    private final Map<String, List<String>> lists = new ConcurrentHashMap<>();

    private WordList(String file, Properties texts) {
        this.file = file;
        this.texts = texts;
    }

    /** @throws IllegalStateException if the demonstration holds no such file */
    public static WordList load(String file) {
        Properties texts = new Properties();
        try (InputStream stream = WordList.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("the demonstration lacks its file " + file);
            }
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the demonstration's file " + file, e);
        }
        return new WordList(file, texts);
    }

    /** @throws IllegalStateException if the file has no such text */
    public String getText(String key) {
        return findText(key).orElseThrow(() -> new IllegalStateException(file + " lacks " + key));
    }

    public Optional<String> findText(String key) {
        return Optional.ofNullable(texts.getProperty(key)).map(String::strip);
    }

    /** @throws IllegalStateException if the file has no such list */
    public List<String> getList(String key) {
        return lists.computeIfAbsent(
                key,
                k -> Arrays.stream(getText(k).split("\\|")).map(String::strip).toList());
    }

    /** The keys that begin with {@code prefix}, in alphabetical order. */
    public List<String> listKeys(String prefix) {
        return texts.stringPropertyNames().stream()
                .filter(k -> k.startsWith(prefix))
                .sorted()
                .toList();
    }
}
