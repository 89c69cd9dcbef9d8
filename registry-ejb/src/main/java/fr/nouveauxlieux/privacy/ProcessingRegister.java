package fr.nouveauxlieux.privacy;

import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.store.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The register of processing, read from {@code register.json}: every processing of personal data, and for every column
 * of every table to which of them it belongs.
 */
public final class ProcessingRegister {

    /** What columns without personal data are declared as. */
    public static final String NONE = "none";

    private static final String FILE = "register.json";
    private static final ProcessingRegister BUILT_IN = read();

    private final List<Processing> processings;
    private final Map<String, Map<String, String>> tables;

    private ProcessingRegister(List<Processing> processings, Map<String, Map<String, String>> tables) {
        this.processings = processings;
        this.tables = tables;
    }

    public static ProcessingRegister get() {
        return BUILT_IN;
    }

    public List<Processing> listProcessings() {
        return processings;
    }

    /** By table and column, the code of a processing, or {@link #NONE}. */
    public Map<String, Map<String, String>> listTables() {
        return tables;
    }

    public Optional<Processing> find(String code) {
        return processings.stream()
                .filter(processing -> processing.code().equals(code))
                .findFirst();
    }

    private static ProcessingRegister read() {
        try (InputStream file = ProcessingRegister.class.getResourceAsStream(FILE)) {
            Map<String, Object> register = Json.readObject(file);
            return new ProcessingRegister(
                    objects(register.get("processings")).stream()
                            .map(ProcessingRegister::processing)
                            .toList(),
                    tables(object(register.get("tables"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Processing processing(Map<String, Object> object) {
        return new Processing(
                (String) object.get("code"),
                Boolean.TRUE.equals(object.get("ofAccounts")),
                bilingual(object, "name"),
                bilingual(object, "purpose"),
                bilingual(object, "legalBasis"),
                bilingual(object, "people"),
                bilingual(object, "data"),
                bilingual(object, "recipients"),
                bilingual(object, "retention"),
                bilingual(object, "security"),
                words((String) object.get("rules")));
    }

    private static Bilingual bilingual(Map<String, Object> object, String field) {
        Map<String, Object> texts = object(object.get(field));
        return new Bilingual((String) texts.get("fr"), (String) texts.get("en"));
    }

    private static Map<String, Map<String, String>> tables(Map<String, Object> declared) {
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        declared.forEach((table, columns) -> {
            Map<String, String> processings = new LinkedHashMap<>();
            object(columns).forEach((processing, names) -> {
                for (String column : words((String) names)) {
                    if (processings.put(column, processing) != null) {
                        throw new IllegalArgumentException(table + "." + column + " is declared twice");
                    }
                }
            });
            tables.put(table, processings);
        });
        return tables;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.split(" "));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object tree) {
        return (Map<String, Object>) tree;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(Object tree) {
        return (List<Map<String, Object>>) tree;
    }
}
