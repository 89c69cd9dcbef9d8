package fr.nouveauxlieux.place;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.coordinates.Precision;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.PostalCode;
import fr.nouveauxlieux.kernel.Rna;
import fr.nouveauxlieux.kernel.Siret;
import fr.nouveauxlieux.place.vocabulary.LabelKind;
import fr.nouveauxlieux.place.vocabulary.Term;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a field may hold: how a value is written as a tree of maps, lists, texts, numbers and booleans, and read back
 * from one. Reading validates: a tree that is no value of this kind is an {@link IllegalArgumentException} that says
 * what was expected.
 *
 * @param <T> the Java type of the values, immutable
 */
public final class FieldKind<T> {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"(),;:]+@[^@\\s<>\"(),;:]+\\.[^@\\s<>\"(),;:.]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+[0-9]{6,15}|[1-9][0-9]{2,3}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    /** Names, streets and what else stands on one line: up to 250 characters. */
    public static final FieldKind<String> LINE = ofText(atMost(250), v -> v);
    /** Up to 1,000 characters each. */
    public static final FieldKind<List<String>> LINES = listOf(ofText(atMost(1_000), v -> v));
    /** Paragraphs: up to 5,000 characters. */
    public static final FieldKind<String> TEXT = ofText(atMost(5_000), v -> v);

    public static final FieldKind<Boolean> YES_NO = new FieldKind<>(FieldKind::yesNo, v -> v);
    public static final FieldKind<Integer> COUNT = new FieldKind<>(FieldKind::count, v -> v);
    /** Euro cents. */
    public static final FieldKind<Integer> MONEY = COUNT;
    /** Square metres. */
    public static final FieldKind<Integer> SURFACE = COUNT;

    public static final FieldKind<LocalDate> DATE = new FieldKind<>(FieldKind::date, LocalDate::toString);
    public static final FieldKind<Siret> SIRET = ofText(Siret::new, Siret::value);
    public static final FieldKind<Rna> RNA = ofText(Rna::new, Rna::value);
    public static final FieldKind<CommuneCode> COMMUNE_CODE = ofText(CommuneCode::new, CommuneCode::value);
    public static final FieldKind<PostalCode> POSTAL_CODE = ofText(PostalCode::new, PostalCode::value);
    public static final FieldKind<OpeningHours> OPENING_HOURS =
            ofText(atMost(2_000).andThen(OpeningHours::parse), OpeningHours::text);
    public static final FieldKind<URI> LINK = ofText(atMost(2_000).andThen(FieldKind::link), URI::toString);
    public static final FieldKind<List<URI>> LINKS = listOf(LINK);
    public static final FieldKind<List<String>> EMAILS =
            listOf(ofText(atMost(254).andThen(shaped(EMAIL, "an e-mail address as contact@exemple.fr")), v -> v));
    /** In international form, as {@code +33450568749}; short national numbers (3 or 4 digits) as they are. */
    public static final FieldKind<List<String>> PHONES =
            listOf(ofText(shaped(PHONE, "a telephone number as +33450568749"), v -> v));
    /** ISO 639 codes. */
    public static final FieldKind<List<String>> LANGUAGES =
            listOf(ofText(shaped(LANGUAGE, "a language code as fr"), v -> v));

    public static final FieldKind<Coordinates> COORDINATES =
            new FieldKind<>(FieldKind::coordinates, FieldKind::writeCoordinates);
    public static final FieldKind<List<LabelGrant>> LABELS =
            listOf(new FieldKind<>(FieldKind::label, FieldKind::writeLabel));

    private final Function<Object, T> reader;
    private final Function<T, Object> writer;

    private FieldKind(Function<Object, T> reader, Function<T, Object> writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /** One code of a closed list. */
    public static <E extends Enum<E> & Term> FieldKind<E> codeOf(Class<E> list) {
        return ofText(code -> Term.get(list, code), Term::code);
    }

    /** Several codes of a closed list, in the order given. */
    public static <E extends Enum<E> & Term> FieldKind<Set<E>> codesOf(Class<E> list) {
        FieldKind<List<E>> codes = listOf(codeOf(list));
        return new FieldKind<>(
                tree -> java.util.Collections.unmodifiableSet(new LinkedHashSet<>(codes.read(tree))),
                value -> codes.write(List.copyOf(value)));
    }

    /** @throws IllegalArgumentException if the tree is no value of this kind */
    public T read(Object tree) {
        return reader.apply(tree);
    }

    public Object write(T value) {
        return writer.apply(value);
    }

    private static <T> FieldKind<List<T>> listOf(FieldKind<T> item) {
        return new FieldKind<>(
                tree -> {
                    if (!(tree instanceof Collection<?> items) || items.isEmpty()) {
                        throw new IllegalArgumentException("expected a list of at least one value, was " + tree);
                    }
                    return items.stream().map(item::read).distinct().toList();
                },
                value -> value.stream().map(item::write).toList());
    }

    private static <T> FieldKind<T> ofText(Function<String, T> reader, Function<T, String> writer) {
        return new FieldKind<>(tree -> reader.apply(text(tree)), writer::apply);
    }

    private static Function<String, String> shaped(Pattern shape, String expected) {
        return text -> {
            if (!shape.matcher(text).matches()) {
                throw new IllegalArgumentException("expected " + expected + ", was " + text);
            }
            return text;
        };
    }

    /** Lengths are bounded so that a broken file burdens neither pages nor searches. */
    private static Function<String, String> atMost(int characters) {
        return text -> {
            if (text.length() > characters) {
                throw new IllegalArgumentException(
                        "expected at most " + characters + " characters, had " + text.length());
            }
            return text;
        };
    }

    private static String text(Object tree) {
        if (tree instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        throw new IllegalArgumentException("expected a text, was " + tree);
    }

    private static Boolean yesNo(Object tree) {
        if (tree instanceof Boolean value) {
            return value;
        }
        throw new IllegalArgumentException("expected true or false, was " + tree);
    }

    private static Integer count(Object tree) {
        if (tree instanceof Integer number && number >= 0) {
            return number;
        }
        throw new IllegalArgumentException("expected a whole number, zero or more, was " + tree);
    }

    private static LocalDate date(Object tree) {
        try {
            return LocalDate.parse(text(tree));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("expected a date as 2026-01-31, was " + tree, e);
        }
    }

    private static URI link(String text) {
        try {
            URI uri = new URI(text);
            if (("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("expected a web address as https://exemple.fr, was " + text, e);
        }
        throw new IllegalArgumentException("expected a web address as https://exemple.fr, was " + text);
    }

    private static Coordinates coordinates(Object tree) {
        if (tree instanceof Map<?, ?> map
                && map.get("latitude") instanceof Number latitude
                && map.get("longitude") instanceof Number longitude) {
            Precision precision = map.get("precision") instanceof String name
                    ? Precision.valueOf(name.toUpperCase(java.util.Locale.ROOT).replace('-', '_'))
                    : Precision.UNKNOWN;
            return new Coordinates(latitude.doubleValue(), longitude.doubleValue(), precision);
        }
        throw new IllegalArgumentException("expected latitude and longitude in degrees, was " + tree);
    }

    private static Object writeCoordinates(Coordinates value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("latitude", value.latitude());
        map.put("longitude", value.longitude());
        map.put(
                "precision",
                value.precision().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        return map;
    }

    private static LabelGrant label(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return new LabelGrant(
                    Term.get(LabelKind.class, text(map.get("kind"))),
                    Optional.ofNullable(map.get("granted_on")).map(FieldKind::date),
                    Optional.ofNullable(map.get("expires_on")).map(FieldKind::date),
                    map.get("origin") instanceof String origin && !origin.isBlank() ? LINE.read(origin) : "");
        }
        throw new IllegalArgumentException("expected a label with its kind, was " + tree);
    }

    private static Object writeLabel(LabelGrant value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", value.kind().code());
        value.grantedOn().ifPresent(d -> map.put("granted_on", d.toString()));
        value.expiresOn().ifPresent(d -> map.put("expires_on", d.toString()));
        if (!value.origin().isEmpty()) {
            map.put("origin", value.origin());
        }
        return map;
    }
}
