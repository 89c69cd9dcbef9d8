package fr.nouveauxlieux.portal.page.staff.call.definition;

import fr.nouveauxlieux.call.drafting.DefinitionPath;
import fr.nouveauxlieux.call.drafting.DefinitionTree;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.portal.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The parts of a list, in words, with what can be done with each. */
record PartLines(CallCode call, DefinitionTree tree, Texts texts) {

    /**
     * A part in its list.
     *
     * @param path in the definition
     * @param detail its kind, its code
     */
    public record Line(String path, String name, String detail, String address, boolean first, boolean last) {}

    List<Line> lines(DefinitionPath list) {
        List<Map<String, Object>> parts = tree.listObjects(list);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String name = PartNames.of(parts.get(i), texts.language());
            lines.add(new Line(
                    list.at(i).toString(),
                    name.isEmpty() ? nameless(list, i) : name,
                    detail(list, parts.get(i)),
                    DefinitionAddress.of(call, list.at(i)),
                    i == 0,
                    i == parts.size() - 1));
        }
        return lines;
    }

    private String nameless(DefinitionPath list, int position) {
        return list.last().equals("envelopes")
                ? texts.get("call.envelope-each")
                : texts.format("staff.definition.nameless", position + 1);
    }

    private String detail(DefinitionPath list, Map<String, Object> part) {
        List<String> words = new ArrayList<>();
        Object kind = part.get("kind");
        if (kind != null) {
            words.add(texts.find((list.last().equals("letters") ? "staff.definition.letter." : "call.kind.") + kind)
                    .orElse(kind.toString()));
        }
        Object type = part.get("type");
        if (type != null) {
            words.add(texts.find("staff.definition.rule." + type).orElse(type.toString()));
        }
        if (part.get("fields") instanceof List<?> fields) {
            words.add(texts.format("staff.definition.count", fields.size()));
        }
        if (part.get("weight") != null) {
            words.add(texts.format("staff.definition.weight", part.get("weight")));
        }
        if (part.get("points") != null) {
            words.add(texts.format("staff.definition.points", part.get("points")));
        }
        if (Boolean.TRUE.equals(part.get("required"))) {
            words.add(texts.get("staff.definition.input.required")
                    .toLowerCase(texts.language().locale()));
        }
        if (part.get("shownWhen") != null) {
            words.add(texts.get("staff.definition.conditional"));
        }
        return String.join(" · ", words);
    }
}
