package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormSection;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.NotAmendableException;
import fr.nouveauxlieux.portal.door.ForgeryFilter;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.dossier.field.PageAction;
import fr.nouveauxlieux.portal.page.dossier.field.TypedValues;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One part of the form: all that stands in it is saved by one button, and nothing that was typed is lost. */
public class SectionServlet extends DossierFormServlet {

    private static final long serialVersionUID = 1L;
    private static final NoticeCode SAVED = new NoticeCode("dossier-saved");
    private static final int UNACCEPTABLE = 422;

    /** The parameters by which a page shows what was found for a field. */
    private static final String LOOKED_UP = "chercher";

    private static final String WORDS = "mots";

    @Inject
    private transient SectionPage section;

    @Inject
    private transient SectionSaving saving;

    @Override
    protected String view() {
        return "dossier/section";
    }

    @Override
    protected boolean prepare(HttpServletRequest request, DossierAddress address, DossierSheet sheet) {
        Optional<FormSection> shown = findSection(address);
        if (shown.isEmpty()) {
            return false;
        }
        boolean late = request.getAttribute(ForgeryFilter.TOO_LATE) != null;
        section.show(shown.get(), late ? TypedValues.of(request.getParameterMap()) : TypedValues.none(), late);
        String lookedUp = request.getParameter(LOOKED_UP);
        String words = request.getParameter(WORDS);
        if (!late && lookedUp != null && words != null) {
            section.search(lookedUp, words);
        }
        return true;
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form, DossierAddress address)
            throws ServletException, IOException {
        DossierSheet sheet = open(address.dossier());
        Optional<FormSection> sent = findSection(address);
        if (sent.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        TypedValues typed = TypedValues.of(request.getParameterMap());
        SectionSaving.Saved saved;
        try {
            saved = saving.save(sheet, sent.get(), typed);
        } catch (NotAmendableException closed) {
            visit().at(DossierAddress.of(sheet.id(), sent.get().code()), QueryString.empty());
            section.show(sent.get(), typed, true);
            Form refused = Form.posted(request);
            refused.refuseAll("dossier.not-amendable");
            show(request, response, refused, view(), UNACCEPTABLE);
            return;
        }
        DossierSheet after = open(address.dossier());
        Optional<PageAction> searched = saved.action()
                .filter(action ->
                        saved.isWhole() && section.isOf(FieldKind.ADDRESS, action.name()) && isSearch(action));
        if (searched.isPresent()) {
            // An address is in no address of a page: it is found on the spot.
            visit().at(DossierAddress.of(after.id(), sent.get().code()), QueryString.empty());
            section.show(sent.get(), TypedValues.none(), false);
            section.search(
                    searched.get().name(), addressWords(typed, searched.get().name()));
            show(request, response, Form.posted(request), view(), HttpServletResponse.SC_OK);
            return;
        }
        if (saved.isWhole()) {
            goOn(response, next(after, sent.get(), saved, typed));
            return;
        }
        visit().at(DossierAddress.of(after.id(), sent.get().code()), QueryString.empty());
        section.show(sent.get(), typed, false);
        section.tell(saved);
        show(request, response, section.problemsInto(Form.posted(request)), view(), UNACCEPTABLE);
    }

    private Optional<FormSection> findSection(DossierAddress address) {
        return page().listSections().stream()
                .filter(candidate -> candidate.code().equals(address.page()))
                .findFirst();
    }

    private String next(DossierSheet sheet, FormSection saved, SectionSaving.Saved outcome, TypedValues typed) {
        String here = DossierAddress.of(sheet.id(), saved.code());
        Optional<PageAction> action = outcome.action();
        if (action.isEmpty()) {
            return typed.first(PageAction.PARAMETER).equals("suite")
                    ? SAVED.appendTo(section.addressAfter(sheet.id(), saved))
                    : SAVED.appendTo(here);
        }
        PageAction done = action.get();
        if (isSearch(done) && !section.isOf(FieldKind.ORGANISATION, done.name())) {
            return here + "?" + LOOKED_UP + "=" + encoded(done.name()) + "&" + WORDS + "="
                    + encoded(typed.first(done.name() + ".search")) + "#" + done.name() + "-field";
        }
        if (done.kind() == PageAction.Kind.COMMENT) {
            return DossierAddress.of(sheet.id(), DossierAddress.COMMENTS) + "?reponse=" + encoded(done.name());
        }
        return SAVED.appendTo(here) + "#" + done.name() + "-field";
    }

    private static boolean isSearch(PageAction action) {
        return action.kind() == PageAction.Kind.LOOK_UP;
    }

    private static String addressWords(TypedValues typed, String name) {
        return String.join(
                        " ",
                        typed.first(name + ".label"),
                        typed.first(name + ".postalCode"),
                        typed.first(name + ".commune"))
                .strip();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
