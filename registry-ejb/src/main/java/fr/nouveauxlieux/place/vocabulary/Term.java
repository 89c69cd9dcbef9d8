package fr.nouveauxlieux.place.vocabulary;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A word of one of the registry's closed lists. Its code is stable: it is what the database, the API, addresses and
 * mapping files hold; what people read comes from the text bundles.
 */
public interface Term {

    String code();

    static <E extends Enum<E> & Term> Optional<E> find(Class<E> list, String code) {
        return Optional.ofNullable(list.cast(TermCodes.of(list).get(code)));
    }

    /** @throws IllegalArgumentException naming the accepted codes, if the list has no such code */
    static <E extends Enum<E> & Term> E get(Class<E> list, String code) {
        return find(list, code)
                .orElseThrow(() -> new IllegalArgumentException("expected one of "
                        + Arrays.stream(list.getEnumConstants()).map(Term::code).collect(Collectors.joining(", "))
                        + ", was " + code));
    }
}
