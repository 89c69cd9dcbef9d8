package fr.nouveauxlieux.portal.page.staff.text;

import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.text.EditableText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the page on which a text is written shows. */
@Named("staffText")
@RequestScoped
public class TextPage {

    @Inject
    private Visit visit;

    private EditableText text;

    void show(EditableText shown) {
        text = shown;
    }

    public String getTitle() {
        return visit.getTexts()
                .format("staff.texts.edit", getName(), visit.getTexts().get("staff.language." + getLanguage()));
    }

    public String getName() {
        return visit.getTexts().get("staff.text." + text.key().code());
    }

    public String getExplanation() {
        return visit.getTexts().get("staff.text." + text.key().code() + ".hint");
    }

    public String getLanguage() {
        return text.language().code();
    }

    public boolean isOfSeveralLines() {
        return text.key().hasSeveralLines();
    }

    public int getLongest() {
        return text.key().longest();
    }

    /** What stands there now, which is another's where the form was overtaken. */
    public String getCurrent() {
        return text.value();
    }
}
