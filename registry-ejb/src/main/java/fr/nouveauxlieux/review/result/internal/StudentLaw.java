package fr.nouveauxlieux.review.result.internal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The quantiles of Student's law for two-sided intervals at 95 % (NIST/SEMATECH e-Handbook, table 1.3.6.7.2). */
final class StudentLaw {

    private static final String[] FIRST = {
        "12.706", "4.303", "3.182", "2.776", "2.571", "2.447", "2.365", "2.306", "2.262", "2.228", "2.201", "2.179",
        "2.160", "2.145", "2.131", "2.120", "2.110", "2.101", "2.093", "2.086", "2.080", "2.074", "2.069", "2.064",
        "2.060", "2.056", "2.052", "2.048", "2.045", "2.042"
    };

    private static final NavigableMap<Integer, BigDecimal> QUANTILES = quantiles();

    private StudentLaw() {}

    private static NavigableMap<Integer, BigDecimal> quantiles() {
        NavigableMap<Integer, BigDecimal> all = new TreeMap<>(Map.of(
                40, new BigDecimal("2.021"),
                50, new BigDecimal("2.009"),
                60, new BigDecimal("2.000"),
                80, new BigDecimal("1.990"),
                100, new BigDecimal("1.984")));
        for (int i = 0; i < FIRST.length; i++) {
            all.put(i + 1, new BigDecimal(FIRST[i]));
        }
        return all;
    }

    /** Between two rows of the table, the wider interval. @param freedom degrees of freedom, 1 or more */
    static BigDecimal quantile(int freedom) {
        if (freedom < 1) {
            throw new IllegalArgumentException("expected one degree of freedom at least, was " + freedom);
        }
        return QUANTILES.floorEntry(freedom).getValue();
    }
}
