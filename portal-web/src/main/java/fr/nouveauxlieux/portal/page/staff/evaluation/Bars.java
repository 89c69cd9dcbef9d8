package fr.nouveauxlieux.portal.page.staff.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture of figures: one bar each, the longest as wide as the picture. Its figures stand beside in words, and in a table.
 *
 * @param caption what it shows
 */
public record Bars(String caption, List<Bar> all) {

    private static final int WIDTH = 100;

    public Bars {
        all = List.copyOf(all);
    }

    /**
     * A bar, perhaps with a lighter one behind that goes further.
     *
     * @param figure in words
     * @param from where it begins, of 100: not at the edge, where some figures are below zero
     * @param width of 100
     * @param further of 100; no less than the width
     */
    public record Bar(String label, String figure, String from, String width, String further) {}

    /** Figures to draw. */
    public static final class Drawing {

        private record Line(String label, String figure, double value, double further) {}

        private final List<Line> lines = new ArrayList<>();

        public Drawing add(String label, String figure, double value) {
            return add(label, figure, value, value);
        }

        /** @param further a second figure, no less than the first, which is then not below zero */
        public Drawing add(String label, String figure, double value, double further) {
            lines.add(new Line(label, figure, value, Math.max(value, further)));
            return this;
        }

        public Bars draw(String caption) {
            double most = lines.stream().mapToDouble(Line::further).max().orElse(0);
            double least = lines.stream().mapToDouble(Line::value).min().orElse(0);
            double below = Math.max(0, -least);
            double whole = below + Math.max(0, most);
            return new Bars(
                    caption,
                    lines.stream()
                            .map(line -> new Bar(
                                    line.label(),
                                    line.figure(),
                                    part(below + Math.min(0, line.value()), whole),
                                    part(Math.abs(line.value()), whole),
                                    part(Math.max(Math.abs(line.value()), line.further()), whole)))
                            .toList());
        }

        private static String part(double value, double whole) {
            return whole <= 0
                    ? "0"
                    : BigDecimal.valueOf(WIDTH * value / whole)
                            .setScale(1, RoundingMode.HALF_UP)
                            .toPlainString();
        }
    }
}
