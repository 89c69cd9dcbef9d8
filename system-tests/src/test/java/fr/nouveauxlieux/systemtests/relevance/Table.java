package fr.nouveauxlieux.systemtests.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.systemtests.process.ApiClient;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** Asks what a row of a table says, and checks what the row expects. */
final class Table {

    private static final int LIMIT = 20;
    private static final String VALUE_SEPARATOR = ";";

    private final ApiClient api;

    Table(ApiClient api) {
        this.api = api;
    }

    /** @param values what the rule compares with, between semicolons; null for none */
    void checkSearch(String typed, int count, Rule rule, String values) {
        rule.check(Answer.of(api.search(typed, LIMIT)), count, split(values));
    }

    /**
     * @param label of a suggestion that must be among the first so many
     * @param detail what is written beside it, in part; null for anything
     */
    void checkSuggestion(String typed, int count, String label, String detail) {
        List<String> suggested = StreamSupport.stream(
                        api.getJson("/api/v1/suggest?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                                .get("results")
                                .spliterator(),
                        false)
                .limit(count)
                .map(suggestion -> suggestion.get("label").asText() + ", "
                        + suggestion.path("detail").asText(""))
                .toList();
        assertThat(suggested)
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).startsWith(label.toLowerCase(Locale.ROOT) + ",")
                        && text.contains(detail == null ? "" : detail));
    }

    private static List<String> split(String values) {
        return values == null
                ? List.of()
                : Arrays.stream(values.split(VALUE_SEPARATOR))
                        .map(String::strip)
                        .toList();
    }
}
