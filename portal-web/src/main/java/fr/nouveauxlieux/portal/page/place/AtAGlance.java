package fr.nouveauxlieux.portal.page.place;

import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.portal.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What whoever thinks of going there wants to know first. What is not known is left to the rest of the page. */
final class AtAGlance {

    /** More than a line of services is no longer a glance. */
    private static final int MOST_SERVICES = 6;

    private static final List<PlaceField<?>> PRICES = List.of(
            PlaceField.FREE, PlaceField.PRICE_HOUR, PlaceField.PRICE_DAY, PlaceField.PRICE_MONTH, PlaceField.FORMULAS);

    private final SheetSections sections;
    private final Texts texts;

    AtAGlance(SheetSections sections, Texts texts) {
        this.sections = sections;
        this.texts = texts;
    }

    List<FieldRow> list() {
        return Stream.of(
                        named("services", services()),
                        named("audiences", sections.row(PlaceField.AUDIENCES)),
                        named("price", price()),
                        named("access", sections.row(PlaceField.WHEELCHAIR)),
                        named("appointment", sections.row(PlaceField.APPOINTMENT)),
                        named("phone", sections.row(PlaceField.PHONES)))
                .filter(FieldRow::isKnown)
                .toList();
    }

    private FieldRow services() {
        FieldRow all = sections.row(PlaceField.SERVICES);
        if (all.values().size() <= MOST_SERVICES) {
            return all;
        }
        List<Value> some = new ArrayList<>(all.values().subList(0, MOST_SERVICES));
        some.add(Value.of(texts.format("glance.others", all.values().size() - MOST_SERVICES)));
        return new FieldRow(all.key(), all.name(), some, all.reference());
    }

    /** Free or not, and the prices, each with what it is for. */
    private FieldRow price() {
        List<FieldRow> known =
                PRICES.stream().map(sections::row).filter(FieldRow::isKnown).toList();
        List<Value> values = known.stream().flatMap(this::withUnit).toList();
        Optional<Reference> reference =
                known.stream().flatMap(row -> row.reference().stream()).findFirst();
        return new FieldRow("price", "", values, reference);
    }

    private Stream<Value> withUnit(FieldRow row) {
        return texts.find("glance.unit." + row.key())
                .map(unit -> row.values().stream().map(value -> Value.of(value.text() + unit)))
                .orElseGet(() -> row.values().stream());
    }

    private FieldRow named(String key, FieldRow row) {
        return new FieldRow(row.key(), texts.get("glance." + key), row.values(), row.reference());
    }
}
