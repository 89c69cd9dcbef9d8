package fr.nouveauxlieux.demonstration.sheet;

import fr.nouveauxlieux.demonstration.chance.Chance;
import fr.nouveauxlieux.demonstration.chance.Wheel;
import fr.nouveauxlieux.demonstration.spread.Scatter;
import fr.nouveauxlieux.demonstration.spread.Spread;
import fr.nouveauxlieux.demonstration.spread.Spread.CommuneShare;
import fr.nouveauxlieux.demonstration.wording.Phrasebook;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Makes the sheets of the places of a commune. The same seed, commune and number make the same place. */
public final class SheetMaker {

    private static final Wheel STATUSES = Wheel.of(List.of("88 open", "6 project", "4 closed", "2 closed-for-a-time"));

    private final PlaceKinds kinds;
    private final Naming naming;
    private final List<SheetPart> parts;
    private final long seed;

    public SheetMaker(Gazetteer gazetteer, long seed) {
        this.seed = seed;
        this.kinds = new PlaceKinds(Vocabulary.load());
        Phrasebook phrasebook = new Phrasebook();
        this.naming = new Naming(phrasebook);
        this.parts = List.of(
                new Identity(kinds),
                new Description(phrasebook),
                new Labels(),
                new Location(new Scatter(gazetteer)),
                new Opening(kinds),
                new Prices(),
                new Space(),
                new Contacts(),
                new Organisation(phrasebook),
                new Freshness());
    }

    /** Hands the commune's sheets over one after the other. */
    public void makeSheets(CommuneShare share, Consumer<Sheet> receiver) {
        Set<String> takenNames = new HashSet<>();
        for (int number = 1; number <= share.places(); number++) {
            Chance chance = Chance.of(seed, share.commune().code().value(), number);
            receiver.accept(makeSheet(drawBrief(share, number, takenNames, chance), chance));
        }
    }

    private PlaceBrief drawBrief(CommuneShare share, int number, Set<String> takenNames, Chance chance) {
        Commune commune = share.commune();
        PlaceKind kind = kinds.draw(Spread.isRural(commune), chance);
        PlaceBrief.Status status = PlaceBrief.Status.of(STATUSES.draw(chance));
        boolean mobile = chance.happens(kind.mobilePercent());
        String town = PlaceBrief.spokenTown(commune);
        String name = naming.draw(kind, town, takenNames, chance);
        String id = "demo-" + commune.code() + "-" + number;
        return new PlaceBrief(id, name, kind, status, mobile, commune, share.region());
    }

    private Sheet makeSheet(PlaceBrief brief, Chance chance) {
        Sheet sheet = new Sheet();
        for (SheetPart part : parts) {
            part.fill(sheet, brief, chance);
        }
        for (Column column : Column.values()) {
            if (!chance.happens(brief.kind().knownPercent(column))) {
                sheet.forget(column);
            }
        }
        return sheet;
    }
}
