package fr.nouveauxlieux.portal.page.staff.call.definition;

import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormSection;
import fr.nouveauxlieux.dossier.AnswerView;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.dossier.DossierPage;
import fr.nouveauxlieux.portal.page.dossier.field.FieldView;
import fr.nouveauxlieux.portal.page.dossier.field.FieldViews;
import fr.nouveauxlieux.portal.page.dossier.field.PageState;
import fr.nouveauxlieux.portal.page.dossier.field.Registers;
import fr.nouveauxlieux.portal.page.dossier.field.TypedValues;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A section of a draft's form as whoever applies would see it, blocks with one item. */
@Named("definitionPreview")
@RequestScoped
public class PreviewPage {

    private static final List<String> ONE_ITEM = List.of("a");

    @Inject
    private DossierPage dossier;

    @Inject
    private Registers registers;

    @Inject
    private Visit visit;

    @Inject
    private Clock clock;

    private CallSheet call;
    private FormSection section;
    private List<FieldView> fields;

    /** @param code of the section; empty for the first. False where there is none */
    boolean show(CallSheet sheet, String code) {
        Optional<FormSection> found = code.isEmpty()
                ? sheet.form().sections().stream().findFirst()
                : sheet.form().findSection(code);
        if (found.isEmpty()) {
            return false;
        }
        call = sheet;
        section = found.get();
        dossier.preview(sheet);
        return true;
    }

    public String getTitle() {
        return section.title().in(visit.getLanguage());
    }

    public String getHelp() {
        return section.help().map(help -> help.in(visit.getLanguage())).orElse("");
    }

    public int getNumber() {
        return call.form().sections().indexOf(section) + 1;
    }

    public int getCount() {
        return call.form().sections().size();
    }

    public List<FieldView> getFields() {
        if (fields == null) {
            fields = new FieldViews(
                            visit.getTexts(), registers, new PageState(items(), TypedValues.none()), part -> true)
                    .show(PreviewForm.fields(section));
        }
        return fields;
    }

    private Map<AnswerPath, AnswerView> items() {
        Map<AnswerPath, AnswerView> items = new LinkedHashMap<>();
        section.fields().stream()
                .filter(field -> field.kind() == FieldKind.BLOCK)
                .map(field -> AnswerPath.of(field.code()))
                .forEach(path -> items.put(path, new AnswerView(path, ONE_ITEM, 0, "", clock.instant())));
        return items;
    }

    public List<SectionLink> getSections() {
        return call.form().sections().stream()
                .map(one -> new SectionLink(
                        DefinitionAddress.of(call.code(), DefinitionAddress.PREVIEW) + "/" + one.code(),
                        one.title().in(visit.getLanguage()),
                        one.equals(section)))
                .toList();
    }

    /** A section, to go to. */
    public record SectionLink(String address, String title, boolean current) {}
}
