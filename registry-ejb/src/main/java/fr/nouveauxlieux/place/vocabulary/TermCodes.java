package fr.nouveauxlieux.place.vocabulary;

import java.util.HashMap;
import java.util.Map;

/** The words of each list by their codes, made once for each list. */
final class TermCodes {

    private static final ClassValue<Map<String, Object>> BY_LIST = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> list) {
            Map<String, Object> byCode = new HashMap<>();
            for (Object term : list.getEnumConstants()) {
                byCode.put(((Term) term).code(), term);
            }
            return byCode;
        }
    };

    private TermCodes() {}

    static Map<String, Object> of(Class<?> list) {
        return BY_LIST.get(list);
    }
}
