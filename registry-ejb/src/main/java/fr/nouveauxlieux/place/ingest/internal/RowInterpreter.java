package fr.nouveauxlieux.place.ingest.internal;

import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.place.model.ReceivedRow;
import fr.nouveauxlieux.store.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Understands the rows of one file, in their order: it remembers the identifiers met, since a second row of the same
 * identifier is refused.
 */
final class RowInterpreter {

    /** More than any source writes, and less than an index of the database takes. */
    private static final int LONGEST_IDENTIFIER = 200;

    private final SourceMapping mapping;
    private final Map<String, Long> lineByIdentifier = new HashMap<>();

    RowInterpreter(SourceMapping mapping) {
        this.mapping = mapping;
    }

    RowOutcome interpret(long line, Cells cells) {
        Optional<String> identifier = cells.find(mapping.idColumn());
        if (identifier.isEmpty()) {
            return refuse(line, mapping.idColumn(), "", "every row needs an identifier", List.of());
        }
        if (identifier.get().length() > LONGEST_IDENTIFIER) {
            String reason = "an identifier has at most " + LONGEST_IDENTIFIER + " characters, had "
                    + identifier.get().length();
            return refuse(line, mapping.idColumn(), shortened(identifier.get()), reason, List.of());
        }
        Long earlier = lineByIdentifier.putIfAbsent(identifier.get(), line);
        if (earlier != null) {
            String reason = "the row of line " + earlier + " has the same identifier";
            return refuse(line, mapping.idColumn(), identifier.get(), reason, List.of());
        }
        List<CellRejection> rejections = new ArrayList<>();
        PlaceProfile profile = readProfile(cells, rejections);
        if (!profile.knows(PlaceField.NAME)) {
            String column =
                    String.join(", ", mapping.rules().get(PlaceField.NAME).columns());
            return refuse(line, column, "", "every place needs a name", rejections);
        }
        return RowOutcome.taken(line, receive(identifier.get(), cells, profile), rejections);
    }

    private static String shortened(String text) {
        return text.substring(0, LONGEST_IDENTIFIER) + "…";
    }

    private static RowOutcome refuse(
            long line, String column, String value, String reason, List<CellRejection> rejections) {
        return RowOutcome.refused(line, new CellRejection(column, value, reason), rejections);
    }

    private PlaceProfile readProfile(Cells cells, List<CellRejection> rejections) {
        PlaceProfile.Builder profile = PlaceProfile.builder();
        mapping.rules().forEach((field, rule) -> rule.extract(cells, rejections)
                .ifPresent(tree -> readField(profile, field, rule, tree, rejections)));
        return profile.build();
    }

    private static void readField(
            PlaceProfile.Builder profile,
            PlaceField<?> field,
            CellRule rule,
            Object tree,
            List<CellRejection> rejections) {
        try {
            profile.read(field, tree);
        } catch (IllegalArgumentException e) {
            if (tree instanceof Collection<?> items) {
                readGoodItems(profile, field, rule, items, rejections);
            } else {
                rejections.add(rejectionOf(rule, tree, e));
            }
        }
    }

    /** One bad item of a list does not lose the others. */
    private static void readGoodItems(
            PlaceProfile.Builder profile,
            PlaceField<?> field,
            CellRule rule,
            Collection<?> items,
            List<CellRejection> rejections) {
        List<?> good = items.stream()
                .filter(item -> isReadable(field, rule, item, rejections))
                .toList();
        if (!good.isEmpty()) {
            profile.read(field, good);
        }
    }

    private static boolean isReadable(PlaceField<?> field, CellRule rule, Object item, List<CellRejection> rejections) {
        try {
            field.kind().read(List.of(item));
            return true;
        } catch (IllegalArgumentException e) {
            rejections.add(rejectionOf(rule, item, e));
            return false;
        }
    }

    private static CellRejection rejectionOf(CellRule rule, Object value, IllegalArgumentException e) {
        return new CellRejection(String.join(", ", rule.columns()), String.valueOf(value), e.getMessage());
    }

    private ReceivedRow receive(String identifier, Cells cells, PlaceProfile profile) {
        String received = Json.write(cells.byColumn());
        Optional<java.time.LocalDate> asOf =
                profile.find(PlaceField.UPDATED).or(() -> mapping.source().published());
        return new ReceivedRow(identifier, received, profile, Digests.sha256(mapping.digest() + received), asOf);
    }
}
