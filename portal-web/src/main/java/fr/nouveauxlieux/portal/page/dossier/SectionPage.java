package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.ConditionFields;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormCheck;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.call.form.FormSection;
import fr.nouveauxlieux.call.form.SectionProgress;
import fr.nouveauxlieux.dossier.AnswerView;
import fr.nouveauxlieux.dossier.SaveOutcome;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.dossier.field.FaultWords;
import fr.nouveauxlieux.portal.page.dossier.field.FieldView;
import fr.nouveauxlieux.portal.page.dossier.field.FieldViews;
import fr.nouveauxlieux.portal.page.dossier.field.PageState;
import fr.nouveauxlieux.portal.page.dossier.field.PostedAnswers;
import fr.nouveauxlieux.portal.page.dossier.field.Registers;
import fr.nouveauxlieux.portal.page.dossier.field.TypedFault;
import fr.nouveauxlieux.portal.page.dossier.field.TypedValues;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A part of the form, as its page shows it. */
@Named("section")
@RequestScoped
public class SectionPage {

    private static final Set<FieldKind> PROPOSING = EnumSet.of(FieldKind.ADDRESS, FieldKind.PLACE, FieldKind.TERRITORY);

    @Inject
    private DossierPage dossier;

    @Inject
    private FormCheck formCheck;

    @Inject
    private Registers registers;

    @Inject
    private Visit visit;

    @Inject
    private ServletContext context;

    private FormSection section;
    private PageState state;
    private List<FieldView> fields;
    private SectionProgress progress;

    /** @param allTyped whether nothing of what was typed could be looked at */
    void show(FormSection shown, TypedValues typed, boolean allTyped) {
        section = shown;
        fields = null;
        progress = null;
        state = new PageState(dossier.getSheet().answers(), typed);
        if (allTyped) {
            state.keepAllTyped();
        }
    }

    void search(String name, String words) {
        state.search(name, words);
    }

    /** Has the page say what could not be kept, beside what was typed. */
    void tell(SectionSaving.Saved saved) {
        FaultWords words = new FaultWords(visit.getTexts());
        for (PostedAnswers.Misread misread : saved.posted().misreads()) {
            TypedFault fault = misread.fault();
            if (misread.field().kind() == FieldKind.TERRITORY) {
                state.searchTyped(misread.path().toString());
            }
            state.keepTyped(misread.path().toString());
            state.addProblem(fault.input(), words.write(misread.field(), fault.code(), fault.arguments()));
        }
        for (AnswerPath path : saved.posted().undecided()) {
            AnswerView theirs = dossier.getSheet().answers().get(path);
            state.addConflict(path.toString(), theirs);
            state.addProblem(path.toString(), visit.getTexts().get("dossier.conflict-choose"));
        }
        for (SaveOutcome outcome : saved.outcomes()) {
            tell(outcome, words);
        }
    }

    private void tell(SaveOutcome outcome, FaultWords words) {
        String name = outcome.path().toString();
        if (outcome instanceof SaveOutcome.Conflict conflict) {
            state.addConflict(name, conflict.theirs());
            state.addProblem(name, visit.getTexts().get("dossier.conflict"));
        } else if (outcome instanceof SaveOutcome.Refused refused) {
            FormField field = dossier.call().form().findField(refused.path()).orElseThrow();
            state.keepTyped(name);
            state.addProblem(
                    name,
                    words.write(field, refused.fault().code(), refused.fault().arguments()));
        }
    }

    /** Refuses the form for each thing that the page says, so that its summary lists them. */
    Form problemsInto(Form form) {
        state.problems()
                .forEach((input, texts) ->
                        texts.forEach(text -> form.refuse(input, "dossier.problem", label(input), text)));
        return form;
    }

    private String label(String input) {
        String path =
                input.matches("[a-z][a-z0-9-]*\\.[a-z0-9]{1,12}\\.[a-z].*") ? input : input.replaceFirst("\\..*", "");
        return AnswerPath.find(path)
                .flatMap(dossier.call().form()::findField)
                .or(() -> AnswerPath.find(input.replaceFirst("\\..*", ""))
                        .flatMap(dossier.call().form()::findField))
                .map(field -> field.label().in(visit.getLanguage()))
                .orElse("");
    }

    public List<FieldView> getFields() {
        if (fields == null) {
            fields = new FieldViews(visit.getTexts(), registers, state, this::hasPart).show(section.fields());
        }
        return fields;
    }

    public String getCode() {
        return section.code();
    }

    public String getTitle() {
        return section.title().in(visit.getLanguage());
    }

    public String getHelp() {
        return section.help().map(help -> help.in(visit.getLanguage())).orElse("");
    }

    public int getNumber() {
        return dossier.listSections().indexOf(section) + 1;
    }

    public int getCount() {
        return dossier.listSections().size();
    }

    /** Whether the page has a field that proposes what it may be filled with, or a map. */
    public boolean isWithProposals() {
        return section.fields().stream()
                .flatMap(field -> Stream.concat(Stream.of(field), field.fields().stream()))
                .anyMatch(field -> PROPOSING.contains(field.kind()));
    }

    /** @param name of a field's inputs */
    boolean isOf(FieldKind kind, String name) {
        return AnswerPath.find(name)
                .flatMap(dossier.call().form()::findField)
                .filter(field -> field.kind() == kind)
                .isPresent();
    }

    /** Whether numbers of organisations can be looked up. */
    public boolean isLookingUpEstablishments() {
        return registers.isLookingUpEstablishments();
    }

    /** Whether addresses that are typed can be searched. */
    public boolean isSearchingAddresses() {
        return registers.isSearchingAddresses();
    }

    public boolean isWithFiles() {
        return section.fields().stream().anyMatch(field -> field.kind() == FieldKind.FILE);
    }

    /** Whether answers of this page may show or hide others of it, once saved. */
    public boolean isChanging() {
        return section.fields().stream()
                .flatMap(field -> ConditionFields.of(field.shownWhen()).stream())
                .anyMatch(code ->
                        section.fields().stream().anyMatch(field -> field.code().equals(code)));
    }

    /** How many of its required answers are given; null where it asks for none. */
    public SectionProgress getProgress() {
        if (progress == null) {
            progress = formCheck
                    .progress(dossier.call().form(), dossier.getSheet().plainAnswers())
                    .getOrDefault(section.code(), new SectionProgress(0, 0));
        }
        return progress.required() == 0 ? null : progress;
    }

    /** Tells this showing of the page from any other. */
    public String getKey() {
        return UUID.randomUUID().toString();
    }

    /** All parts of the form, to go to. */
    public List<PartLink> getParts() {
        return dossier.listSections().stream()
                .map(part -> new PartLink(
                        DossierAddress.of(dossier.getSheet().id(), part.code()),
                        part.title().in(visit.getLanguage()),
                        part.code().equals(section.code())))
                .toList();
    }

    /** The address of the part before; empty for the first. */
    public String getPrevious() {
        int before = getNumber() - 2;
        return before < 0
                ? ""
                : DossierAddress.of(
                        dossier.getSheet().id(),
                        dossier.listSections().get(before).code());
    }

    /** The address of the next part; empty for the last. */
    public String getNext() {
        return getNumber() < getCount()
                ? DossierAddress.of(
                        dossier.getSheet().id(),
                        dossier.listSections().get(getNumber()).code())
                : "";
    }

    /** Where one goes on after a part was saved: the next one, the check after the last. */
    String addressAfter(DossierId id, FormSection saved) {
        List<FormSection> sections = dossier.listSections();
        int next = sections.indexOf(saved) + 1;
        return next < sections.size()
                ? DossierAddress.of(id, sections.get(next).code())
                : DossierAddress.of(id, DossierAddress.CHECK);
    }

    private boolean hasPart(String part) {
        try {
            return context.getResource("/WEB-INF/parts/dossier/" + part + ".xhtml") != null;
        } catch (MalformedURLException e) {
            throw new IllegalStateException("no name of a part: " + part, e);
        }
    }

    /** A part of the form, to go to. */
    public record PartLink(String address, String title, boolean current) {}
}
