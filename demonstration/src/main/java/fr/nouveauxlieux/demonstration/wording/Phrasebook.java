package fr.nouveauxlieux.demonstration.wording;

import fr.nouveauxlieux.demonstration.chance.Chance;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills the blanks of a phrase: {@code {thing}}, {@code {of_thing}}, {@code {complement}}, {@code {adjective}} (which
 * agrees with the thing), {@code {person}}, {@code {quarter}}, {@code {plural}}, {@code {town}}, {@code {of_town}} and
 * {@code {pun}}.
 */
public final class Phrasebook {

    private record Thing(String name, boolean feminine) {}

    private final List<Thing> things = new ArrayList<>();
    private final List<String> complements;
    private final List<String[]> adjectives;
    private final List<String> quarters;
    private final List<String> firstNames;
    private final List<String> surnames;
    private final List<String> plurals;

    public Phrasebook() {
        WordList names = WordList.load("names.properties");
        names.getList("things.masculine").forEach(t -> things.add(new Thing(t, false)));
        names.getList("things.feminine").forEach(t -> things.add(new Thing(t, true)));
        complements = names.getList("complements");
        adjectives = names.getList("adjectives").stream().map(a -> a.split("/")).toList();
        quarters = names.getList("quarters");
        firstNames = names.getList("first_names");
        surnames = names.getList("surnames");
        plurals = WordList.load("organisations.properties").getList("plurals");
    }

    /**
     * @param town the commune's name, as one says it
     * @param puns what {@code {pun}} is drawn from
     */
    public String fill(String phrase, String town, List<String> puns, Chance chance) {
        Thing thing = chance.pick(things);
        StringBuilder text = new StringBuilder(phrase.length() + 32);
        int at = 0;
        for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', at)) {
            int close = phrase.indexOf('}', open);
            text.append(phrase, at, open);
            text.append(word(phrase.substring(open + 1, close), thing, town, puns, chance));
            at = close + 1;
        }
        return text.append(phrase, at, phrase.length()).toString();
    }

    public String drawQuarter(Chance chance) {
        return chance.pick(quarters);
    }

    private String word(String blank, Thing thing, String town, List<String> puns, Chance chance) {
        return switch (blank) {
            case "thing" -> French.capitalised(thing.name());
            case "of_thing" -> French.of(thing.name());
            case "complement" -> chance.pick(complements);
            case "adjective" -> chance.pick(adjectives)[thing.feminine() ? 1 : 0];
            case "person" -> chance.pick(firstNames) + " " + chance.pick(surnames);
            case "quarter" -> chance.pick(quarters);
            case "plural" -> chance.pick(plurals);
            case "town" -> town;
            case "of_town" -> French.of(town);
            case "pun" -> chance.pick(puns);
            default -> throw new IllegalStateException("no phrase may hold {" + blank + "}");
        };
    }
}
