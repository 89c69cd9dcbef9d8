package fr.nouveauxlieux.demonstration.sheet;

import fr.nouveauxlieux.demonstration.chance.Chance;
import fr.nouveauxlieux.demonstration.chance.Wheel;
import fr.nouveauxlieux.demonstration.wording.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** When an open place receives, in OSM's grammar of opening hours, and whether by appointment. */
final class Opening implements SheetPart {

    private static final Pattern PART = Pattern.compile("\\{([a-z]+)}");
    private static final String PART_KEY = "part.";
    private static final String MOBILE = "mobile";

    private final WordList lists = WordList.load("hours.properties");
    private final Map<String, Wheel> weeks = new HashMap<>();
    private final Map<String, List<String>> parts = new HashMap<>();
    private final List<String> comments = lists.getList("comments");

    Opening(PlaceKinds kinds) {
        kinds.listAll().forEach(kind -> kind.hours().listItems().forEach(this::loadWeeks));
        loadWeeks(MOBILE);
        for (String key : lists.listKeys(PART_KEY)) {
            parts.put(key.substring(PART_KEY.length()), lists.getList(key));
        }
    }

    @Override
    public void fill(Sheet sheet, PlaceBrief brief, Chance chance) {
        if (!brief.isWelcoming()) {
            return;
        }
        String rhythm = brief.mobile() ? MOBILE : brief.kind().hours().draw(chance);
        sheet.write(Column.OPENING_HOURS, fillParts(weeks.get(rhythm).draw(chance), chance));
        sheet.write(Column.OPENING_COMMENT, chance.pick(comments));
        sheet.write(Column.APPOINTMENT, brief.kind().appointment().draw(chance));
    }

    private void loadWeeks(String rhythm) {
        weeks.computeIfAbsent(rhythm, r -> Wheel.of(lists.getList(r)));
    }

    /** The same part is the same hours all week: a place that opens at nine does so every day. */
    private String fillParts(String week, Chance chance) {
        Map<String, String> drawn = new HashMap<>();
        return PART.matcher(week)
                .replaceAll(part -> drawn.computeIfAbsent(part.group(1), name -> chance.pick(parts.get(name))));
    }
}
