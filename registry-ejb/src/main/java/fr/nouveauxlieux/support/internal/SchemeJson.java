package fr.nouveauxlieux.support.internal;

import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.place.vocabulary.PlaceType;
import fr.nouveauxlieux.place.vocabulary.Term;
import fr.nouveauxlieux.support.Area;
import fr.nouveauxlieux.support.Carrier;
import fr.nouveauxlieux.support.Coded;
import fr.nouveauxlieux.support.Criteria;
import fr.nouveauxlieux.support.Scheme;
import fr.nouveauxlieux.support.Stage;
import fr.nouveauxlieux.support.SupportCode;
import fr.nouveauxlieux.support.SupportForm;
import fr.nouveauxlieux.support.Validity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Schemes as trees of JSON, and back. Amounts are whole euros. */
public final class SchemeJson {

    private static final long CENTS = 100;

    private SchemeJson() {}

    public static Map<String, Object> write(Scheme scheme) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", scheme.code().value());
        tree.put("rank", scheme.rank());
        tree.put("title", write(scheme.title()));
        tree.put("summary", write(scheme.summary()));
        tree.put("text", write(scheme.text()));
        tree.put("amount", write(scheme.amount()));
        tree.put("contact", write(scheme.contact()));
        tree.put("forms", codes(scheme.forms(), Coded::code));
        tree.put("criteria", write(scheme.criteria()));
        scheme.most().ifPresent(most -> tree.put("most", most.cents() / CENTS));
        scheme.call().ifPresent(call -> tree.put("call", call.value()));
        scheme.link().ifPresent(link -> tree.put("link", link));
        tree.put("source", scheme.source());
        scheme.validity().from().ifPresent(day -> tree.put("from", day.toString()));
        scheme.validity().until().ifPresent(day -> tree.put("until", day.toString()));
        return tree;
    }

    private static Map<String, Object> write(Bilingual words) {
        return Map.of("fr", words.french(), "en", words.english());
    }

    private static Map<String, Object> write(Criteria criteria) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("areas", codes(criteria.areas(), Coded::code));
        tree.put("types", codes(criteria.types(), Term::code));
        tree.put("carriers", codes(criteria.carriers(), Coded::code));
        tree.put("stages", codes(criteria.stages(), Coded::code));
        criteria.least().ifPresent(least -> tree.put("least", least.cents() / CENTS));
        return tree;
    }

    private static <E> List<String> codes(Collection<? extends E> some, Function<E, String> code) {
        return some.stream().map(code).toList();
    }

    /** @throws IllegalArgumentException naming what is wrong */
    public static Scheme read(Map<?, ?> tree) {
        return new Scheme(
                new SupportCode(text(tree, "code")),
                number(tree, "rank").map(Long::intValue).orElse(0),
                words(tree, "title"),
                words(tree, "summary"),
                words(tree, "text"),
                words(tree, "amount"),
                words(tree, "contact"),
                coded(SupportForm.class, tree, "forms"),
                criteria(tree.get("criteria") instanceof Map<?, ?> asked ? asked : Map.of()),
                money(tree, "most"),
                find(tree, "call").map(CallCode::new),
                find(tree, "link"),
                find(tree, "source").orElse(""),
                new Validity(
                        find(tree, "from").map(LocalDate::parse),
                        find(tree, "until").map(LocalDate::parse)));
    }

    private static Criteria criteria(Map<?, ?> tree) {
        return new Criteria(
                coded(Area.class, tree, "areas"),
                set(tree, "types", code -> Term.get(PlaceType.class, code)),
                coded(Carrier.class, tree, "carriers"),
                coded(Stage.class, tree, "stages"),
                money(tree, "least"));
    }

    private static <E extends Enum<E> & Coded> Set<E> coded(Class<E> list, Map<?, ?> tree, String name) {
        return set(tree, name, code -> Coded.find(list, code)
                .orElseThrow(() -> new IllegalArgumentException(name + ": there is no " + code)));
    }

    private static <E> Set<E> set(Map<?, ?> tree, String name, Function<String, E> read) {
        return tree.get(name) instanceof List<?> some
                ? some.stream().map(Object::toString).map(read).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static Bilingual words(Map<?, ?> tree, String name) {
        if (tree.get(name) instanceof Map<?, ?> words) {
            return new Bilingual(text(words, "fr"), text(words, "en"));
        }
        throw new IllegalArgumentException(name + ": expected a text in French and in English");
    }

    private static Optional<Money> money(Map<?, ?> tree, String name) {
        return number(tree, name).map(Money::ofEuros);
    }

    private static Optional<Long> number(Map<?, ?> tree, String name) {
        return tree.get(name) instanceof Number number ? Optional.of(number.longValue()) : Optional.empty();
    }

    /** Lines of a list are parted by line feeds. */
    private static String text(Map<?, ?> tree, String name) {
        return find(tree, name).orElseThrow(() -> new IllegalArgumentException(name + ": expected a text"));
    }

    private static Optional<String> find(Map<?, ?> tree, String name) {
        Object value = tree.get(name);
        return value instanceof List<?> lines
                ? Optional.of(lines.stream().map(Object::toString).collect(Collectors.joining("\n")))
                : Optional.ofNullable(value).map(Object::toString);
    }
}
