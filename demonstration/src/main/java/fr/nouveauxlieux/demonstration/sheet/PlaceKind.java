package fr.nouveauxlieux.demonstration.sheet;

import fr.nouveauxlieux.demonstration.chance.Likelihoods;
import fr.nouveauxlieux.demonstration.chance.Range;
import fr.nouveauxlieux.demonstration.chance.Wheel;
import fr.nouveauxlieux.demonstration.wording.WordList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the places of a kind are like, as told by the kind's own file.
 *
 * @param code the registry's code of this kind of place
 * @param family the registry's code of its family of activity
 * @param urbanWeight how frequent it is in towns, in proportion to the other kinds
 * @param ruralWeight how frequent it is in rural communes
 * @param also codes of the other kinds that such a place often is too
 * @param tone which stories suit it: lively or plain
 * @param hours names of the lists of opening hours that suit it
 * @param prices euros by column of price; a kind without prices has none
 * @param mobilePercent how often it goes from village to village
 * @param known how often (percent) a column is known, where it differs from the column's own
 */
record PlaceKind(
        String code,
        String family,
        int urbanWeight,
        int ruralWeight,
        Likelihoods also,
        Wheel names,
        List<String> puns,
        List<String> pitches,
        String tone,
        Likelihoods services,
        Likelihoods audiences,
        List<String> equipment,
        Wheel hours,
        Wheel appointment,
        Wheel free,
        Map<Column, Range> prices,
        Range surface,
        Optional<Range> workstations,
        Range rooms,
        Wheel legalForms,
        Likelihoods labels,
        int mobilePercent,
        Map<Column, Integer> known) {

    private static final String LIVELY = "lively";
    private static final String KNOWN = "known.";

    static PlaceKind load(String code) {
        WordList file = WordList.load("kinds/" + code + ".properties");
        return new PlaceKind(
                code,
                file.getText("family"),
                Integer.parseInt(file.getText("weight.urban")),
                Integer.parseInt(file.getText("weight.rural")),
                Likelihoods.of(file.getList("also")),
                Wheel.of(file.getList("names")),
                file.getList("puns"),
                file.getList("pitches"),
                file.findText("tone").orElse(LIVELY),
                Likelihoods.of(file.getList("services")),
                Likelihoods.of(file.getList("audiences")),
                file.getList("equipment"),
                Wheel.of(file.getList("hours")),
                Wheel.of(file.getList("appointment")),
                Wheel.of(file.getList("free")),
                readPrices(file),
                Range.parse(file.getText("surface")),
                file.findText("workstations").map(Range::parse),
                Range.parse(file.getText("rooms")),
                Wheel.of(file.getList("legal")),
                Likelihoods.of(file.getList("labels")),
                file.findText("mobile").map(Integer::parseInt).orElse(0),
                readKnown(file));
    }

    /** How often (percent) the column is known of such a place. */
    int knownPercent(Column column) {
        return known.getOrDefault(column, column.knownPercent());
    }

    private static Map<Column, Range> readPrices(WordList file) {
        Map<Column, Range> prices = new EnumMap<>(Column.class);
        file.findText("price.hour").ifPresent(r -> prices.put(Column.PRICE_HOUR, Range.parse(r)));
        file.findText("price.day").ifPresent(r -> prices.put(Column.PRICE_DAY, Range.parse(r)));
        file.findText("price.month").ifPresent(r -> prices.put(Column.PRICE_MONTH, Range.parse(r)));
        return prices;
    }

    private static Map<Column, Integer> readKnown(WordList file) {
        Map<Column, Integer> known = new EnumMap<>(Column.class);
        for (String key : file.listKeys(KNOWN)) {
            Column column = Column.valueOf(key.substring(KNOWN.length()).toUpperCase(Locale.ROOT));
            known.put(column, Integer.parseInt(file.getText(key)));
        }
        return known;
    }
}
