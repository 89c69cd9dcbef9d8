package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FieldLimits;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the limits of a field, and gives texts and lists the usual ones where the definition says none. */
final class LimitsReader {

    private static final int MOST_CHARACTERS = 50_000;
    private static final int MOST_ITEMS = 200;
    private static final int MOST_DECIMALS = 6;
    private static final int CENTS_IN_A_EURO = 100;

    private static final Map<FieldKind, Integer> USUAL_LENGTH = Map.of(
            FieldKind.LINE, 200,
            FieldKind.TEXT, 3_000,
            FieldKind.RICH_TEXT, 6_000,
            FieldKind.ADDRESS, 300);

    private static final Map<FieldKind, Integer> USUAL_NUMBER =
            Map.of(FieldKind.FILE, 5, FieldKind.TABLE, 50, FieldKind.BLOCK, 30);

    private static final Set<FieldKind> COUNTED =
            EnumSet.of(FieldKind.CHOICES, FieldKind.FILE, FieldKind.TABLE, FieldKind.BLOCK);
    private static final Set<FieldKind> MEASURED = EnumSet.of(FieldKind.NUMBER, FieldKind.MONEY);

    private LimitsReader() {}

    static FieldLimits read(DefinitionNode field, FieldKind kind) {
        return field.findObject("limits")
                .map(node -> readGiven(node, kind))
                .orElseGet(() -> new FieldLimits(
                        OptionalInt.empty(),
                        usual(USUAL_LENGTH, kind),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        usual(USUAL_NUMBER, kind),
                        0,
                        Set.of()));
    }

    private static FieldLimits readGiven(DefinitionNode node, FieldKind kind) {
        OptionalInt shortest = node.findWhole("shortest", 1, MOST_CHARACTERS);
        OptionalInt longest = node.findWhole("longest", 1, MOST_CHARACTERS);
        Optional<BigDecimal> least = node.findNumber("least").map(number -> inUnits(number, kind));
        Optional<BigDecimal> most = node.findNumber("most").map(number -> inUnits(number, kind));
        OptionalInt fewest = node.findWhole("fewest", 1, MOST_ITEMS);
        OptionalInt greatest = node.findWhole("greatest", 1, MOST_ITEMS);
        OptionalInt decimals = node.findWhole("decimals", 0, MOST_DECIMALS);
        Set<String> formats = Set.copyOf(node.listTexts("formats"));
        refuseWhatDoesNotApply(node, kind);
        refuseOrder(node, "longest", shortest, longest);
        refuseOrder(node, "greatest", fewest, greatest);
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            node.problem("most", "at-least", least.get().toPlainString());
        }
        node.refuseOtherKeys();
        return new FieldLimits(
                shortest,
                longest.isPresent() ? longest : usual(USUAL_LENGTH, kind),
                least,
                most,
                fewest,
                greatest.isPresent() ? greatest : usual(USUAL_NUMBER, kind),
                decimals.orElse(0),
                formats);
    }

    /** Amounts are written in euros, and kept in cents. */
    private static BigDecimal inUnits(BigDecimal number, FieldKind kind) {
        return kind == FieldKind.MONEY
                ? number.multiply(BigDecimal.valueOf(CENTS_IN_A_EURO)).stripTrailingZeros()
                : number;
    }

    private static void refuseWhatDoesNotApply(DefinitionNode node, FieldKind kind) {
        refuse(node, USUAL_LENGTH.containsKey(kind), "limit-of-texts", "shortest", "longest");
        refuse(node, MEASURED.contains(kind), "limit-of-amounts", "least", "most");
        refuse(node, kind == FieldKind.NUMBER, "limit-of-numbers", "decimals");
        refuse(node, COUNTED.contains(kind), "limit-of-lists", "fewest", "greatest");
        refuse(node, kind == FieldKind.FILE, "limit-of-files", "formats");
    }

    private static void refuse(DefinitionNode node, boolean applies, String text, String... keys) {
        Stream.of(keys).filter(key -> !applies && node.has(key)).forEach(key -> node.problem(key, text));
    }

    private static void refuseOrder(DefinitionNode node, String key, OptionalInt least, OptionalInt most) {
        if (least.isPresent() && most.isPresent() && least.getAsInt() > most.getAsInt()) {
            node.problem(key, "at-least", least.getAsInt());
        }
    }

    private static OptionalInt usual(Map<FieldKind, Integer> usual, FieldKind kind) {
        return usual.containsKey(kind) ? OptionalInt.of(usual.get(kind)) : OptionalInt.empty();
    }
}
