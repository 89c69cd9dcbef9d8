package fr.nouveauxlieux.portal.page.staff.call.definition;

import fr.nouveauxlieux.call.drafting.DefinitionPath;
import fr.nouveauxlieux.call.drafting.DefinitionTree;
import fr.nouveauxlieux.portal.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where something of a definition stands, in words and as an address. */
final class DefinitionWords {

    private final DefinitionTree tree;
    private final Texts texts;

    DefinitionWords(DefinitionTree tree, Texts texts) {
        this.tree = tree;
        this.texts = texts;
    }

    /** As {@code Le projet › Nom du projet › Libellé}. */
    String where(DefinitionPath path) {
        List<String> steps = new ArrayList<>();
        DefinitionPath here = DefinitionPath.ROOT;
        for (Object step : path.steps()) {
            here = step instanceof Integer position ? here.at(position) : here.at((String) step);
            boolean list = tree.find(here).filter(List.class::isInstance).isPresent() && !here.equals(path);
            if (!list) {
                steps.add(step instanceof Integer position ? item(here, position) : key((String) step));
            }
        }
        return steps.isEmpty() ? texts.get("staff.definition.part.call") : String.join(" › ", steps);
    }

    private String item(DefinitionPath path, int position) {
        String name = tree.findObject(path)
                .map(part -> PartNames.of(part, texts.language()))
                .orElse("");
        return name.isEmpty() ? "n° " + (position + 1) : name;
    }

    private String key(String key) {
        return texts.find("staff.definition.input." + key)
                .or(() -> texts.find("staff.definition.list." + key))
                .or(() -> texts.find("staff.definition.part." + key))
                .or(() -> texts.find("staff.definition.in-" + key))
                .orElse(key);
    }

    /** The part on whose page it is mended: itself, or the nearest one around it. */
    DefinitionPath partOf(DefinitionPath path) {
        DefinitionPath part = path;
        while (!part.isRoot()
                && (PartShape.find(part).isEmpty() || findPart(part).isEmpty())) {
            part = part.parent();
        }
        return part;
    }

    /** The field of that page; empty for the page as a whole. */
    String fieldOf(DefinitionPath path) {
        int depth = partOf(path).steps().size();
        return String.join(
                "-",
                path.steps().subList(depth, path.steps().size()).stream()
                        .map(String::valueOf)
                        .toList());
    }

    /** What stands there; nothing yet, of those of which there is one. */
    Optional<Map<String, Object>> findPart(DefinitionPath path) {
        Optional<Map<String, Object>> found = tree.findObject(path);
        boolean single = PartShape.find(path).isPresent() && !path.isItem() && !path.isRoot();
        return found.isEmpty() && single && tree.findObject(path.parent()).isPresent() ? Optional.of(Map.of()) : found;
    }
}
