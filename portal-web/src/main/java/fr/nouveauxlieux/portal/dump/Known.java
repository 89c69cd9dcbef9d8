package fr.nouveauxlieux.portal.dump;

import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceSheet;
import fr.nouveauxlieux.place.SourceNotice;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What both schemas read of a place in the same way. Texts that are unknown are empty. */
record Known(PlaceSheet sheet) {

    <T> Optional<T> find(PlaceField<T> field) {
        return sheet.profile().find(field);
    }

    <T> String text(PlaceField<T> field) {
        return find(field).map(Objects::toString).orElse("");
    }

    <T, C extends Collection<T>> Optional<String> first(PlaceField<C> field) {
        return sheet.profile().listOf(field).stream().findFirst().map(Objects::toString);
    }

    /** The commune's own name, or the town as a source writes it. */
    String commune() {
        return findCommune().map(Territory::name).orElseGet(() -> text(PlaceField.TOWN));
    }

    /** As a source gives it, or else as the place's position does. */
    Optional<String> communeCode() {
        return find(PlaceField.COMMUNE_CODE).map(code -> code.value()).or(() -> findCommune()
                .map(Territory::code));
    }

    private Optional<Territory> findCommune() {
        return sheet.territories().stream()
                .filter(territory -> territory.kind() == TerritoryKind.COMMUNE)
                .findFirst();
    }

    /** When what is known was last true, or else when the newest of its sources was published. */
    Optional<String> updated() {
        return find(PlaceField.UPDATED)
                .or(() -> sheet.sources().stream()
                        .flatMap(source -> source.published().stream())
                        .max(LocalDate::compareTo))
                .map(Objects::toString);
    }

    String sources() {
        return sheet.sources().stream().map(SourceNotice::name).distinct().collect(Collectors.joining(", "));
    }
}
