package fr.nouveauxlieux.portal.page.staff.call.definition;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.drafting.CallDraftSheet;
import fr.nouveauxlieux.call.drafting.DefinitionPath;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.call.definition.DefinitionPage.PartLink;
import fr.nouveauxlieux.portal.page.staff.call.definition.DefinitionPage.ProblemLine;
import fr.nouveauxlieux.portal.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the page of one part of a definition shows. */
@Named("definitionPart")
@RequestScoped
public class PartPage {

    @Inject
    private CallDirectory calls;

    @Inject
    private Visit visit;

    private CallDraftSheet draft;
    private DefinitionPath path;
    private PartShape shape;
    private Map<String, Object> content;

    /** False where the draft has no such part. */
    boolean show(CallDraftSheet sheet, DefinitionPath part) {
        Optional<PartShape> found = PartShape.find(part).filter(one -> one != PartShape.FORM);
        Optional<Map<String, Object>> there = new DefinitionWords(sheet.definition(), texts()).findPart(part);
        if (found.isEmpty() || there.isEmpty()) {
            return false;
        }
        draft = sheet;
        path = part;
        shape = found.get();
        content = there.get();
        return true;
    }

    PartShape shape() {
        return shape;
    }

    Map<String, Object> content() {
        return content;
    }

    PartInputs inputsOfShapes() {
        return new PartInputs(choices());
    }

    private DefinitionChoices choices() {
        return new DefinitionChoices(draft.definition(), texts(), firstStages());
    }

    /** The calls whose letters of intent may come before this one's dossiers: others, that come after none. */
    private List<Choice> firstStages() {
        return calls.list().stream()
                .filter(call -> !call.code().equals(draft.code()))
                .filter(call -> calls.find(call.code())
                        .filter(sheet -> sheet.after().isEmpty())
                        .isPresent())
                .map(call -> new Choice(call.code().value(), call.title().in(visit.getLanguage())))
                .toList();
    }

    public String getTitle() {
        String name = path.isRoot() ? "" : PartNames.of(content, texts().language());
        String what = texts().get("staff.definition.part." + shape.code());
        return name.isEmpty() ? what : texts().format("staff.definition.part-title", what, name);
    }

    public String getHint() {
        return texts().find("staff.definition.part." + shape.code() + ".hint").orElse("");
    }

    public String getAddress() {
        return DefinitionAddress.of(draft.code(), path);
    }

    /** The page around: of the part in which it stands, or the overview. */
    public PartLink getAround() {
        DefinitionPath around = path;
        do {
            around = around.isRoot() ? around : around.parent();
        } while (!around.isRoot()
                && PartShape.find(around).filter(one -> one != PartShape.FORM).isEmpty());
        return around.isRoot()
                ? new PartLink(texts().get("staff.definition.back"), "", DefinitionAddress.of(draft.code()))
                : new PartLink(
                        new DefinitionWords(draft.definition(), texts()).where(around),
                        "",
                        DefinitionAddress.of(draft.code(), around));
    }

    public List<PartInput> getInputs() {
        return inputsOfShapes().inputs(shape, content);
    }

    public List<ShownList> getLists() {
        return path.isRoot() ? List.of() : ShownList.of(draft, path, content, texts());
    }

    public List<ProblemLine> getProblems() {
        return new Problems(draft, texts()).listOf(path);
    }

    /** The page of a budget's terms; null where it is no budget. */
    public PartLink getBudget() {
        return shape == PartShape.FIELD
                        && PartInputs.kindOf(content)
                                .filter(FieldKind.BUDGET::equals)
                                .isPresent()
                ? new PartLink(
                        texts().get("staff.definition.part.budget"),
                        "",
                        DefinitionAddress.of(draft.code(), path.at("budget")))
                : null;
    }

    /** The page of the file that is handed out to be filled in; null where no piece is asked for. */
    public PartLink getTemplate() {
        if (!isPiece()) {
            return null;
        }
        String text = AttachedTemplate.find(content)
                .map(file -> texts().format("template.change", file.name()))
                .orElseGet(() -> texts().get("template.attach"));
        return new PartLink(text, texts().get("template.hint"), TemplateFileServlet.addressOf(draft.code(), path));
    }

    /** Whether it hands out a file, rather than an address. */
    public boolean isTemplateAttached() {
        return isPiece() && AttachedTemplate.isIn(content);
    }

    boolean isPiece() {
        return shape == PartShape.FIELD
                && PartInputs.kindOf(content).filter(FieldKind.FILE::equals).isPresent();
    }

    /** What rows of a condition may say. */
    public List<Choice> getConditions() {
        return choices().conditions();
    }

    /** How the rows of a condition count. */
    public List<Choice> modes(PartInput input) {
        Object condition = content.get(input.key());
        return ConditionForm.modes(condition).stream()
                .map(mode -> new Choice(mode, texts().get("staff.definition.condition." + mode)))
                .toList();
    }

    public List<Integer> getRows() {
        return IntStream.range(0, ConditionForm.ROWS).boxed().toList();
    }

    /** Of an input; empty where nothing is to be said of it. */
    public String hint(PartInput input) {
        String own = "staff.definition.input." + input.key() + "." + shape.code() + ".hint";
        return texts().find(own)
                .or(() -> texts().find("staff.definition.input." + last(input) + ".hint"))
                .orElse("");
    }

    public String label(PartInput input) {
        String label = texts().get("staff.definition.input." + last(input));
        return input.optional() && input.type() != PartInput.Type.BOX
                ? texts().format("staff.definition.optional", label)
                : label;
    }

    private static String last(PartInput input) {
        return input.key().substring(input.key().lastIndexOf('.') + 1);
    }

    private Texts texts() {
        return visit.getTexts();
    }
}
