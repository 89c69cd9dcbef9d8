package fr.nouveauxlieux.portal.page.organisation;

import fr.nouveauxlieux.kernel.Siret;
import fr.nouveauxlieux.organisation.DirectoryAnswer;
import fr.nouveauxlieux.organisation.LookUpOrganisation;
import fr.nouveauxlieux.organisation.OrganisationDraft;
import fr.nouveauxlieux.organisation.OrganisationRegistration;
import fr.nouveauxlieux.organisation.RegisterOrganisation;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Makes an organisation known in two steps: its number, then its name, which the directory of companies gives where it
 * can and which is typed where it cannot.
 */
@WebServlet(AddOrganisationServlet.PATH)
public class AddOrganisationServlet extends FormServlet {

    static final String PATH = OrganisationsServlet.PATH + "/ajouter";

    private static final long serialVersionUID = 1L;
    private static final NoticeCode REGISTERED = new NoticeCode("organisation-registered");
    private static final NoticeCode MANAGERS_TOLD = new NoticeCode("organisation-managers-told");
    private static final int LONGEST_NAME = 200;

    @Inject
    private transient LookUpOrganisation lookUpOrganisation;

    @Inject
    private transient RegisterOrganisation registerOrganisation;

    @Inject
    private transient OrganisationsPage page;

    @Override
    protected String view() {
        return "organisation-add";
    }

    @Override
    protected boolean isForSignedIn() {
        return true;
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Optional<OrganisationNumber> number = OrganisationNumber.require(form, "number");
        if (number.isEmpty()) {
            return;
        }
        if (form.isTicked("named")) {
            register(response, form, number.get());
        } else {
            number.get().siret().ifPresentOrElse(siret -> lookUp(form, siret), () -> page.askName(false));
            if (!form.isRefused()) {
                showForm(request, response, form, HttpServletResponse.SC_OK);
            }
        }
    }

    private void lookUp(Form form, Siret siret) {
        DirectoryAnswer answer = lookUpOrganisation.lookUp(siret);
        if (answer instanceof DirectoryAnswer.Found found) {
            if (found.open()) {
                form.fill("name", found.name());
                page.askName(true);
            } else {
                form.refuse("number", "organisation.closed");
            }
        } else {
            page.askName(false);
        }
    }

    private void register(HttpServletResponse response, Form form, OrganisationNumber number) {
        page.askName(false);
        String name = form.requireLine("name", LONGEST_NAME);
        if (!OrganisationDraft.acceptsName(name)) {
            form.refuse("name", "entry.not-a-line");
            return;
        }
        OrganisationRegistration registration =
                registerOrganisation.register(new OrganisationDraft(number.siret(), number.rna(), name));
        if (registration instanceof OrganisationRegistration.Registered registered) {
            goOn(response, OrganisationsServlet.PATH + "/" + registered.organisation(), REGISTERED);
        } else {
            goOn(response, OrganisationsServlet.PATH, MANAGERS_TOLD);
        }
    }
}
