package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.dossier.BeginDossier;
import fr.nouveauxlieux.dossier.DossierBeginning;
import fr.nouveauxlieux.dossier.DossierStart;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Begins a dossier for an organisation of one's own, or leads to the draft that there is. */
public class BeginServlet extends FormServlet {

    private static final long serialVersionUID = 1L;
    private static final NoticeCode BEGUN = new NoticeCode("dossier-begun");
    private static final String ORGANISATION = "organisation";
    private static final String LETTER = "letter";
    private static final String ANOTHER = "another";

    /** The place of the registry from whose page one came. */
    private static final String PLACE = "lieu";

    @Inject
    private transient CallDirectory calls;

    @Inject
    private transient BeginDossier beginDossier;

    @Inject
    private transient BeginPage page;

    @Inject
    private transient BeginAfterPage afterPage;

    @Override
    protected String view() {
        return "dossier/begin";
    }

    @Override
    protected boolean isForSignedIn() {
        return true;
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        Optional<CallSheet> call = findCall(request);
        call.ifPresent(page::show);
        return call.isPresent();
    }

    @Override
    protected void fill(HttpServletRequest request, Form form) {
        PlaceId.find(request.getParameter(PLACE)).ifPresent(place -> form.fill(PLACE, place.value()));
        findCall(request).ifPresent(call -> {
            page.show(call);
            afterPage.findOnly().ifPresent(letter -> form.fill(LETTER, letter));
        });
        page.findOnly().ifPresent(organisation -> form.fill(ORGANISATION, organisation));
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Optional<CallSheet> call = findCall(request);
        if (call.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        page.show(call.get());
        if (call.get().after().isPresent()) {
            beginAfter(request, response, form, call.get());
            return;
        }
        Optional<OrganisationId> organisation = OrganisationId.find(form.value(ORGANISATION));
        if (organisation.isEmpty()) {
            form.refuse(ORGANISATION, "dossier.choose-organisation");
            return;
        }
        DossierBeginning beginning = beginDossier.begin(new DossierStart(
                call.get().code(), organisation.get(), PlaceId.find(form.value(PLACE)), form.isTicked(ANOTHER)));
        if (beginning instanceof DossierBeginning.Begun begun) {
            goOn(response, DossierAddress.of(begun.dossier()), BEGUN);
        } else if (form.isTicked(ANOTHER)) {
            form.refuse(ORGANISATION, "dossier.too-many-drafts");
        } else if (beginning instanceof DossierBeginning.Existing existing) {
            page.tellOf(existing.dossier());
            showForm(request, response, form, HttpServletResponse.SC_OK);
        }
    }

    /** Of a second stage: what is chosen is the letter of intent, and its organisation with it. */
    private void beginAfter(HttpServletRequest request, HttpServletResponse response, Form form, CallSheet call)
            throws ServletException, IOException {
        Optional<DossierId> letter = DossierId.find(form.value(LETTER));
        Optional<OrganisationId> organisation = letter.flatMap(afterPage::findOrganisation);
        if (organisation.isEmpty()) {
            form.refuse(LETTER, "stages.choose-missing");
            return;
        }
        DossierBeginning beginning =
                beginDossier.begin(new DossierStart(call.code(), organisation.get(), Optional.empty(), false, letter));
        if (beginning instanceof DossierBeginning.Begun begun) {
            goOn(response, DossierAddress.of(begun.dossier()), BEGUN);
        } else if (beginning instanceof DossierBeginning.Existing existing) {
            page.tellOf(existing.dossier());
            showForm(request, response, form, HttpServletResponse.SC_OK);
        } else {
            form.refuse(LETTER, "stages.letter-first");
        }
    }

    private Optional<CallSheet> findCall(HttpServletRequest request) {
        String path = request.getPathInfo();
        return CallCode.find(path.substring(1, path.lastIndexOf('/'))).flatMap(calls::find);
    }
}
