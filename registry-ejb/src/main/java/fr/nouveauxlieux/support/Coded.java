package fr.nouveauxlieux.support;

import java.util.Arrays;
import java.util.Optional;

/** One of a closed list, with the code that addresses and kept schemes hold. */
public interface Coded {

    String code();

    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> list, String code) {
        return Arrays.stream(list.getEnumConstants())
                .filter(one -> one.code().equals(code))
                .findFirst();
    }
}
