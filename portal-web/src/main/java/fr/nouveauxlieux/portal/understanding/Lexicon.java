package fr.nouveauxlieux.portal.understanding;

import fr.nouveauxlieux.place.vocabulary.LabelKind;
import fr.nouveauxlieux.place.vocabulary.PlaceType;
import fr.nouveauxlieux.place.vocabulary.Service;
import fr.nouveauxlieux.place.vocabulary.Term;
import fr.nouveauxlieux.portal.text.Language;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.search.Facet;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is called how: the names of kinds of place, labels and services in both languages, and the synonyms of the file
 * {@code synonyms.properties}, which go before names. Singular and plural are the same.
 */
final class Lexicon {

    /** Everything here is one: as a filter it would hide most of what is meant. */
    private static final Set<Term> NO_DISTINCTION = Set.of(PlaceType.THIRD_PLACE, LabelKind.TERRITORY_LABEL);

    private static final int SHORTEST_PLURAL = 4;

    private final Map<String, Entry> phrases = new HashMap<>();
    private final Map<String, Set<String>> lists = new HashMap<>();
    private int longest;

    record Entry(Facet facet, String code) {}

    Lexicon() {
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            addNames(Facet.TYPE, PlaceType.values(), texts);
            addNames(Facet.SERVICE, Service.values(), texts);
            addNames(Facet.LABEL, LabelKind.values(), texts);
        }
        read().forEach((name, phrase) -> addLine(name.toString(), phrase.toString()));
    }

    private void addNames(Facet facet, Term[] terms, Texts texts) {
        for (Term term : terms) {
            if (!NO_DISTINCTION.contains(term)) {
                add(texts.of(term).replaceAll("\\(.*\\)", ""), new Entry(facet, term.code()));
            }
        }
    }

    /** A filter and its code, with what people call it; or the name of a list of words. */
    private void addLine(String name, String phrases) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            lists.put(
                    name,
                    Arrays.stream(phrases.split(",")).map(Lexicon::plainKey).collect(Collectors.toSet()));
            return;
        }
        Facet facet = Facet.findByParameter(name.substring(0, dot))
                .orElseThrow(() -> new IllegalStateException("synonyms of an unknown filter " + name));
        for (String phrase : phrases.split(",")) {
            add(phrase, new Entry(facet, name.substring(dot + 1)));
        }
    }

    private void add(String phrase, Entry entry) {
        List<String> keys = Token.listOf(phrase).stream().map(Token::key).toList();
        longest = Math.max(longest, keys.size());
        phrases.put(keyOf(keys), entry);
    }

    private static String plainKey(String phrase) {
        return Token.listOf(phrase).stream().map(Token::key).collect(Collectors.joining(" "));
    }

    /** The most words of a phrase. */
    int longest() {
        return longest;
    }

    Optional<Entry> find(List<String> keys) {
        return Optional.ofNullable(phrases.get(keyOf(keys)));
    }

    /** Whether a list of the file has a word. */
    boolean has(String list, String key) {
        return lists.getOrDefault(list, Set.of()).contains(key);
    }

    /** Every filter and code that words may mean. */
    Set<Entry> listEntries() {
        return new HashSet<>(phrases.values());
    }

    private static String keyOf(List<String> keys) {
        return keys.stream().map(Lexicon::singular).collect(Collectors.joining(" "));
    }

    private static String singular(String key) {
        boolean plural = key.length() >= SHORTEST_PLURAL && (key.endsWith("s") || key.endsWith("x"));
        return plural ? key.substring(0, key.length() - 1) : key;
    }

    private static Properties read() {
        Properties lines = new Properties();
        try (Reader reader = new InputStreamReader(
                Lexicon.class.getResourceAsStream("synonyms.properties"), StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
