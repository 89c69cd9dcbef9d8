package fr.nouveauxlieux.contribution;

import fr.nouveauxlieux.place.PlaceField;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Which contributions are looked for; all of it must hold.
 *
 * @param text part of the place's name; empty for any
 * @param field of which something is said
 * @param departement its code
 * @param region its code
 * @param from first day of Paris on which it was made
 * @param to last of them
 */
public record ContributionFilter(
        String text,
        Optional<ContributionState> state,
        Optional<ContributionKind> kind,
        Optional<PlaceField<?>> field,
        Optional<String> departement,
        Optional<String> region,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    public static final ContributionFilter ALL = new ContributionFilter(
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public ContributionFilter {
        text = text == null ? "" : text.strip();
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(departement, "departement");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    public static ContributionFilter in(ContributionState state) {
        return new ContributionFilter(
                "",
                Optional.of(state),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
