package fr.nouveauxlieux.demonstration.sheet;

import fr.nouveauxlieux.demonstration.chance.Chance;
import fr.nouveauxlieux.demonstration.chance.Range;
import fr.nouveauxlieux.demonstration.chance.Wheel;
import fr.nouveauxlieux.demonstration.spread.Scatter;
import fr.nouveauxlieux.demonstration.spread.Spread;
import fr.nouveauxlieux.demonstration.wording.WordList;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import java.util.List;

/** Where a place is: a made-up street of a real commune, and a point near the commune's centre. */
final class Location implements SheetPart {

    private static final int AREA_PERCENT_RURAL = 20;
    private static final int AREA_PERCENT_URBAN = 4;
    private static final int BIS_PERCENT = 4;
    private static final Range NUMBERS = new Range(1, 160);
    private static final int MICRODEGREES = 1_000_000;

    private final Scatter scatter;
    private final Wheel ways;
    private final List<String> waysNames;
    private final List<String> areas;
    private final List<String> complements;

    Location(Scatter scatter) {
        this.scatter = scatter;
        WordList lists = WordList.load("addresses.properties");
        this.ways = Wheel.of(lists.getList("ways"));
        this.waysNames = lists.getList("ways.names");
        this.areas = lists.getList("areas");
        this.complements = lists.getList("complements");
    }

    @Override
    public void fill(Sheet sheet, PlaceBrief brief, Chance chance) {
        Commune commune = brief.commune();
        sheet.write(Column.STREET, drawStreet(commune, chance));
        sheet.write(Column.ADDRESS_COMPLEMENT, chance.pick(complements));
        sheet.write(Column.POSTAL_CODE, chance.pick(commune.postalCodes()).value());
        sheet.write(Column.TOWN, commune.name());
        sheet.write(Column.COMMUNE_CODE, commune.code().value());
        Coordinates point = scatter.draw(commune, chance);
        sheet.write(Column.LATITUDE, degrees(point.latitude()));
        sheet.write(Column.LONGITUDE, degrees(point.longitude()));
        sheet.write(Column.PRECISION, "street");
        sheet.write(Column.ITINERANCE, itinerance(brief, chance));
    }

    private String drawStreet(Commune commune, Chance chance) {
        if (chance.happens(Spread.isRural(commune) ? AREA_PERCENT_RURAL : AREA_PERCENT_URBAN)) {
            return chance.pick(areas);
        }
        String number = NUMBERS.draw(chance) + (chance.happens(BIS_PERCENT) ? " bis " : " ");
        return number + ways.draw(chance) + " " + chance.pick(waysNames);
    }

    private static String itinerance(PlaceBrief brief, Chance chance) {
        if (!brief.mobile()) {
            return "fixed";
        }
        return chance.happens(50) ? "mobile" : "both";
    }

    /** Six decimals, about ten centimetres. */
    static String degrees(double value) {
        long micro = Math.round(Math.abs(value) * MICRODEGREES);
        String decimals = Long.toString(MICRODEGREES + micro % MICRODEGREES).substring(1);
        return (value < 0 ? "-" : "") + micro / MICRODEGREES + "." + decimals;
    }
}
