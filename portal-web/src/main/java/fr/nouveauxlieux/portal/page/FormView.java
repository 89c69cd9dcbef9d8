package fr.nouveauxlieux.portal.page;

import fr.nouveauxlieux.portal.door.FormGuard;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.FormError;
import fr.nouveauxlieux.portal.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The form of the page, as the parts of views under {@code WEB-INF/parts/form} ask for it. */
@Named("form")
@RequestScoped
public class FormView {

    @Inject
    private Visit visit;

    @Inject
    private FormGuard guard;

    @Inject
    private HttpServletRequest request;

    private Form form = Form.blank();

    void show(Form shown) {
        form = shown;
    }

    /** The value of the hidden field {@code jeton}. */
    public String getToken() {
        return guard.token(request);
    }

    public String value(String field) {
        return form.value(field);
    }

    public boolean has(String field, String value) {
        return form.has(field, value);
    }

    public boolean isTicked(String field) {
        return form.isTicked(field);
    }

    public boolean isRefused() {
        return form.isRefused();
    }

    /** What is wrong with the field, in words; empty for nothing. */
    public String error(String field) {
        return form.findError(field).map(this::write).orElse("");
    }

    /** The elements that describe a field, for {@code aria-describedby}: its hint, its error. */
    public String describedBy(String field, boolean hinted) {
        String hint = hinted ? field + "-hint" : "";
        String error = form.findError(field).isPresent() ? field + "-error" : "";
        return (hint + " " + error).strip();
    }

    public List<Problem> getProblems() {
        return form.listErrors().stream()
                .map(error -> new Problem(error.field(), write(error)))
                .toList();
    }

    /** In words of the field itself where there are some: above the form nothing else says which one is meant. */
    private String write(FormError error) {
        Texts texts = visit.getTexts();
        String ofField = error.text() + "." + error.field();
        return texts.format(
                texts.find(ofField).isPresent() ? ofField : error.text(),
                error.arguments().toArray());
    }

    /**
     * A line of the summary above the form.
     *
     * @param field to lead to; empty for the form as a whole
     */
    public record Problem(String field, String text) {}
}
