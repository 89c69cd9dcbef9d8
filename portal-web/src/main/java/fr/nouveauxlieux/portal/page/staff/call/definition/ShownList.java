package fr.nouveauxlieux.portal.page.staff.call.definition;

import fr.nouveauxlieux.call.drafting.CallDraftSheet;
import fr.nouveauxlieux.call.drafting.DefinitionPath;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.text.Texts;
import java.util.List;
import java.util.Map;

/**
 * A list of a part as its page shows it.
 *
 * @param path in the definition
 * @param field what the names of the inputs for a new one end with
 * @param given the label of what a new one is asked for first; empty where it is asked for nothing but its kind
 * @param choices of kinds of a new one; none where there are no kinds
 */
public record ShownList(
        String title, String path, String field, String given, List<Choice> choices, List<PartLines.Line> lines) {

    static List<ShownList> of(CallDraftSheet draft, DefinitionPath part, Map<String, Object> content, Texts texts) {
        PartInputs inputs = new PartInputs(new DefinitionChoices(draft.definition(), texts));
        PartLines lines = new PartLines(draft.code(), draft.definition(), texts);
        return PartShape.find(part).map(shape -> inputs.lists(shape, content)).orElse(List.of()).stream()
                .map(list -> {
                    DefinitionPath path = DraftActions.within(part, list.key());
                    return new ShownList(
                            texts.get("staff.definition.list." + path.last()),
                            path.toString(),
                            list.field(),
                            list.given().isEmpty() ? "" : texts.get("staff.definition.new." + list.given()),
                            list.choices(),
                            lines.lines(path));
                })
                .toList();
    }
}
