package fr.nouveauxlieux.portal.page.staff.decision;

import fr.nouveauxlieux.award.decision.SendingKey;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What came of a batch of letters, which goes on where it was cut short. */
public class SendingServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SendingPage page;

    @Inject
    private transient LetterSender sender;

    @Override
    protected String view() {
        return "staff/decision-sending";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        return findKey(request).filter(page::show).isPresent();
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        if (!prepare(request)) {
            showNotFound(request, response);
            return;
        }
        sender.goOn(page.report().key(), page.report().listLeft());
        goOn(
                response,
                DecisionAddress.of(
                        page.report().wave(),
                        DecisionAddress.SENDINGS + "/" + page.report().key()));
    }

    private static Optional<SendingKey> findKey(HttpServletRequest request) {
        List<String> rest =
                DecisionAddress.find(request.getPathInfo()).orElseThrow().rest();
        return SendingKey.find(rest.get(rest.size() - 1));
    }
}
