package fr.nouveauxlieux.benchmarks.postgres;

import java.util.HashMap;
import java.util.Map;

/** Small numbers that stand for codes, given as codes are met. */
public final class CodeNumbers {

    private final Map<String, Integer> numbers = new HashMap<>();

    public int numberOf(String code) {
        return numbers.computeIfAbsent(code, unknown -> numbers.size());
    }
}
