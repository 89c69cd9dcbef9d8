package fr.nouveauxlieux.portal.page.premises;

import fr.nouveauxlieux.kernel.PremisesInterestId;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.premises.ListOwnInterests;
import fr.nouveauxlieux.premises.WithdrawInterest;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** What one told owners of premises, to be taken back there. */
@WebServlet(InterestsServlet.PATH)
public class InterestsServlet extends WritingServlet {

    static final String PATH = "/compte/interets-locaux";

    private static final long serialVersionUID = 1L;
    private static final NoticeCode WITHDRAWN = new NoticeCode("premises-interest-withdrawn");

    @Inject
    private transient ListOwnInterests listOwnInterests;

    @Inject
    private transient WithdrawInterest withdrawInterest;

    @Inject
    private transient InterestPage page;

    @Override
    protected String view() {
        return "premises/own-interests";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        page.show(listOwnInterests.list());
        return true;
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Optional<PremisesInterestId> id = PremisesInterestId.find(form.value("interest"));
        if (id.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        withdrawInterest.withdraw(id.get());
        goOn(response, PATH, WITHDRAWN);
    }
}
