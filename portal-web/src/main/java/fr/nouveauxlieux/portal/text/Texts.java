package fr.nouveauxlieux.portal.text;

import fr.nouveauxlieux.place.vocabulary.Term;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeSet;

/** The texts of one language. Immutable. */
public final class Texts {

    /** Those of the pages; a key stands in one of them only. */
    static final List<String> PAGES = List.of(
            "pages",
            "entry",
            "account",
            "provider",
            "privacy",
            "staff",
            "call",
            "dossier",
            "upload",
            "template",
            "budget",
            "budget-sheet",
            "desk-export",
            "print",
            "autosave",
            "instruction",
            "decision",
            "staff-call",
            "contribution",
            "desk",
            "committee",
            "writing",
            "address",
            "stages",
            "ranking",
            "establishment",
            "staff-definition",
            "survey",
            "panel",
            "assignment",
            "reading",
            "evaluation",
            "agreement",
            "figures",
            "support",
            "orientation",
            "territory",
            "embed",
            "understanding",
            "filter",
            "site",
            "coverage",
            "ogc",
            "dump",
            "premises");

    private static final String FOLDER = "fr.nouveauxlieux.portal.";
    private static final String VOCABULARY = "vocabulary";
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int CENTS = 100;
    private static final int KILOMETRE = 1000;

    private final Language language;
    private final List<ResourceBundle> pages;
    private final ResourceBundle vocabulary;

    private Texts(Language language) {
        this.language = language;
        this.pages = PAGES.stream().map(name -> bundle(name, language)).toList();
        this.vocabulary = bundle(VOCABULARY, language);
    }

    public static Texts in(Language language) {
        return new Texts(language);
    }

    private static ResourceBundle bundle(String name, Language language) {
        Locale locale = language == Language.FRENCH ? Locale.ROOT : language.locale();
        return ResourceBundle.getBundle(
                FOLDER + name,
                locale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public Language language() {
        return language;
    }

    /** @throws MissingResourceException naming the key, if no bundle has such a text */
    public String get(String key) {
        return find(key).orElseThrow(() -> new MissingResourceException("no text " + key, Texts.class.getName(), key));
    }

    /** The text of a key with its {@code {0}}, {@code {1}}… filled in; numbers follow the language. */
    public String format(String key, Object... arguments) {
        return new MessageFormat(get(key), language.locale()).format(arguments);
    }

    /** Every key of the pages' texts, in alphabetical order. */
    public SortedSet<String> listKeys() {
        SortedSet<String> keys = new TreeSet<>();
        pages.forEach(bundle -> keys.addAll(bundle.keySet()));
        return keys;
    }

    public Optional<String> find(String key) {
        return pages.stream()
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .map(bundle -> bundle.getString(key));
    }

    /** What people read for a code of a closed list. */
    public String of(Term term) {
        return vocabulary.getString(list(term) + "." + term.code());
    }

    /** A sentence that explains a code, where there is one. */
    public Optional<String> findExplanation(Term term) {
        String key = list(term) + "." + term.code() + ".explanation";
        return vocabulary.containsKey(key) ? Optional.of(vocabulary.getString(key)) : Optional.empty();
    }

    /** What people read for a code that is in no closed list, as {@code accessible.yes}. */
    public Optional<String> findWord(String list, String code) {
        String key = list + "." + code;
        return vocabulary.containsKey(key) ? Optional.of(vocabulary.getString(key)) : Optional.empty();
    }

    private static String list(Term term) {
        return ((Enum<?>) term).getDeclaringClass().getSimpleName();
    }

    /** As {@code 3 août 2024}. */
    public String date(LocalDate date) {
        String written = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(date);
        return language == Language.FRENCH && date.getDayOfMonth() == 1 ? written.replaceFirst("^1 ", "1er ") : written;
    }

    /** The day in Paris of an instant. */
    public String day(Instant instant) {
        return date(instant.atZone(PARIS).toLocalDate());
    }

    /** A day and a time of it on the clocks of Paris, as {@code 3 août 2024 à 14 h 05}. */
    public String moment(Instant instant) {
        ZonedDateTime there = instant.atZone(PARIS);
        return format(
                "entry.moment",
                date(there.toLocalDate()),
                time(there.toLocalTime().truncatedTo(ChronoUnit.MINUTES)));
    }

    /** As {@code 9 h 30} in French, {@code 09:30} in English. */
    public String time(LocalTime time) {
        return language == Language.FRENCH
                ? time.getHour() + "\u00a0h"
                        + (time.getMinute() == 0 ? "" : String.format("\u00a0%02d", time.getMinute()))
                : time.toString();
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** Metres as people say them: {@code 350 m}, {@code 2,4 km}, {@code 28 km}. */
    public String distance(double metres) {
        if (metres < KILOMETRE) {
            return number(Math.round(metres / 10) * 10) + NO_BREAK_SPACE + "m";
        }
        NumberFormat kilometres = NumberFormat.getInstance(language.locale());
        kilometres.setMaximumFractionDigits(metres < 10 * KILOMETRE ? 1 : 0);
        return kilometres.format(metres / KILOMETRE) + NO_BREAK_SPACE + "km";
    }

    /** Euro cents as {@code 12,50 €}, without decimals where there are no cents. */
    public String euros(int cents) {
        NumberFormat currency = NumberFormat.getCurrencyInstance(
                language == Language.FRENCH ? Locale.FRANCE : Locale.forLanguageTag("en-IE"));
        if (cents % CENTS == 0) {
            currency.setMaximumFractionDigits(0);
        }
        return currency.format(cents / (double) CENTS);
    }
}
