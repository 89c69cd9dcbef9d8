package fr.nouveauxlieux.madeup.writing;

import fr.nouveauxlieux.call.form.FieldLimits;
import fr.nouveauxlieux.demonstration.chance.Chance;
import fr.nouveauxlieux.demonstration.chance.Range;
import fr.nouveauxlieux.demonstration.chance.Wheel;
import fr.nouveauxlieux.demonstration.wording.French;
import fr.nouveauxlieux.demonstration.wording.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the words of one made-up project out of those that the demonstration has for all. */
public final class Wording {

    private static final WordList WORDS = WordList.load("dossiers.properties");
    private static final int FEWEST_SENTENCES = 2;
    private static final int MOST_SENTENCES = 4;

    private final Project project;
    private final Chance chance;

    public Wording(Project project, Chance chance) {
        this.project = project;
        this.chance = chance;
    }

    /** One of the sentences that there are for a purpose, as {@code note}. */
    public String sentence(String key) {
        return filled(chance.pick(WORDS.getList(key)));
    }

    /** Some of the sentences that there are for a purpose, in their order, as many as a text needs to be long enough. */
    public String paragraph(String key, FieldLimits limits) {
        List<String> sentences = WORDS.getList(key);
        int wanted = Math.min(sentences.size(), chance.between(FEWEST_SENTENCES, MOST_SENTENCES));
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            left.add(i);
        }
        List<Integer> drawn = new ArrayList<>();
        String text = "";
        while (!left.isEmpty()
                && (drawn.size() < wanted || text.length() < limits.shortest().orElse(0))) {
            drawn.add(left.remove((int) chance.below(left.size())));
            text = filled(
                    String.join(" ", drawn.stream().sorted().map(sentences::get).toList()));
        }
        return text;
    }

    /** One of the weighted codes that there are for a question; empty where there are none. */
    Optional<String> choice(String key) {
        return WORDS.findText(key).map(text -> Wheel.of(WORDS.getList(key)).draw(chance));
    }

    Optional<Integer> number(String key) {
        return WORDS.findText(key).map(Range::parse).map(range -> range.draw(chance));
    }

    /** Whether there are words for it. */
    public boolean has(String key) {
        return WORDS.findText(key).isPresent();
    }

    /** Some of the rows that there are for a table or block, none twice, each with its parts. */
    List<String[]> rows(String key, int count) {
        List<String> left = new ArrayList<>(WORDS.getList(key));
        List<String[]> rows = new ArrayList<>();
        while (rows.size() < count && !left.isEmpty()) {
            rows.add(filled(left.remove((int) chance.below(left.size()))).split("/"));
        }
        return rows;
    }

    /** All rows that there are, in their order. */
    List<String[]> allRows(String key) {
        return WORDS.getList(key).stream().map(row -> filled(row).split("/")).toList();
    }

    private String filled(String text) {
        String town = project.commune().name();
        return text.replace("{project}", project.name())
                .replace("{holder}", project.holder().name())
                .replace("{town}", town)
                .replace("{of_town}", French.of(town))
                .replace("{at_town}", French.at(town))
                .replace("{number}", String.valueOf(chance.between(60, 420)))
                .replace('\'', '’');
    }
}
