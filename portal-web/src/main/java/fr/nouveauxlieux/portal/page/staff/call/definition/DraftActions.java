package fr.nouveauxlieux.portal.page.staff.call.definition;

import fr.nouveauxlieux.call.drafting.CallDraftSheet;
import fr.nouveauxlieux.call.drafting.DefinitionEdit;
import fr.nouveauxlieux.call.drafting.DefinitionPath;
import fr.nouveauxlieux.call.drafting.DraftChange;
import fr.nouveauxlieux.call.drafting.EditCallDraft;
import fr.nouveauxlieux.call.drafting.NoSuchPartException;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the buttons of lists ask for: {@code monter:PATH}, {@code descendre:PATH}, {@code retirer:PATH}, {@code ajouter:LIST}. */
@RequestScoped
public class DraftActions {

    static final String ACTION = "faire";
    static final String VERSION = "version";

    private static final int LONGEST_CODE = 60;

    @Inject
    private EditCallDraft editCallDraft;

    @Inject
    private Visit visit;

    /** Whether the form speaks of a list. */
    static boolean isOfList(Form form) {
        return form.value(ACTION).contains(":");
    }

    /**
     * Does what a list's button asks for.
     *
     * @return the part that a new one became, or the one around what was moved or taken away; empty where it is refused
     */
    Optional<DefinitionPath> take(CallDraftSheet draft, Form form) {
        String[] asked = form.value(ACTION).split(":", 2);
        Optional<DefinitionPath> path = DefinitionPath.find(asked[1]).filter(found -> !found.isRoot());
        if (path.isEmpty()) {
            form.refuseAll("staff.definition.gone");
            return Optional.empty();
        }
        return switch (asked[0]) {
            case "monter" -> move(draft, form, path.get(), true);
            case "descendre" -> move(draft, form, path.get(), false);
            case "retirer" ->
                edit(draft, new DefinitionEdit.Remove(path.get()), form)
                        ? Optional.of(partAround(path.get()))
                        : Optional.empty();
            case "ajouter" -> add(draft, form, path.get());
            default -> Optional.empty();
        };
    }

    private Optional<DefinitionPath> move(CallDraftSheet draft, Form form, DefinitionPath path, boolean up) {
        return edit(draft, new DefinitionEdit.Move(path, up), form) ? Optional.of(partAround(path)) : Optional.empty();
    }

    private Optional<DefinitionPath> add(CallDraftSheet draft, Form form, DefinitionPath list) {
        DefinitionPath around = partAround(list.at(0));
        Optional<PartList> shape = shapeOf(draft, around, list);
        if (shape.isEmpty()) {
            form.refuseAll("staff.definition.gone");
            return Optional.empty();
        }
        Map<String, Object> part = new LinkedHashMap<>();
        readGiven(form, shape.get()).ifPresent(given -> part.put(shape.get().given(), given));
        if (!shape.get().kinds().isEmpty()) {
            part.put(
                    shape.get().kinds(),
                    form.requireChoice(
                            "new-kind-" + shape.get().field(),
                            shape.get().choices().stream().map(Choice::code).toList()));
        }
        int position = draft.definition().listObjects(list).size();
        return !form.isRefused() && edit(draft, new DefinitionEdit.Add(list, part), form)
                ? Optional.of(list.at(position))
                : Optional.empty();
    }

    private static Optional<Object> readGiven(Form form, PartList shape) {
        String field = "new-" + shape.field();
        if (shape.given().isEmpty()) {
            return Optional.empty();
        }
        if (shape.given().equals("wave")) {
            return Optional.of(form.readLine(field, LONGEST_CODE))
                    .filter(text -> !text.isEmpty())
                    .map(text -> text);
        }
        String given = form.requireLine(field, LONGEST_CODE);
        if (!shape.given().equals("points")) {
            return Optional.of(given);
        }
        if (!given.matches("\\d{1,3}")) {
            form.refuse(field, "staff.definition.not-whole");
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(given));
    }

    private Optional<PartList> shapeOf(CallDraftSheet draft, DefinitionPath around, DefinitionPath list) {
        DefinitionChoices choices = new DefinitionChoices(draft.definition(), visit.getTexts());
        return new DefinitionWords(draft.definition(), visit.getTexts())
                .findPart(around)
                .flatMap(part -> PartShape.find(around).flatMap(shape -> new PartInputs(choices)
                        .lists(shape, part).stream()
                                .filter(one -> within(around, one.key()).equals(list))
                                .findFirst()));
    }

    /** A list within a part, by the key that its shape has. */
    static DefinitionPath within(DefinitionPath part, String key) {
        DefinitionPath path = part;
        for (String step : key.split("\\.")) {
            path = path.at(step);
        }
        return path;
    }

    /** The part in whose list it stands; of sections, the whole. */
    private static DefinitionPath partAround(DefinitionPath item) {
        DefinitionPath around = item.parent().parent();
        return PartShape.find(around).filter(PartShape.FORM::equals).isPresent() ? DefinitionPath.ROOT : around;
    }

    /** Whether the draft is so now; otherwise the form says why not. */
    boolean edit(CallDraftSheet draft, DefinitionEdit edit, Form form) {
        try {
            long seen = form.value(VERSION).matches("\\d{1,18}") ? Long.parseLong(form.value(VERSION)) : -1;
            DraftChange change = editCallDraft.edit(draft.code(), edit, seen);
            if (change == DraftChange.CHANGED || change == DraftChange.SAME) {
                return true;
            }
            form.refuseAll("staff.definition.overtaken");
            form.fill(VERSION, Long.toString(draft.version()));
        } catch (NoSuchPartException gone) {
            form.refuseAll("staff.definition.gone");
        }
        return false;
    }
}
