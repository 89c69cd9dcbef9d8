package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.instruction.bulk.RunKey;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** What came of a run over several dossiers, which goes on where it was cut short. */
@WebServlet(BulkServlet.PATH + "/*")
public class BulkRunServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BulkRunPage page;

    @Inject
    private transient BulkRunner runner;

    static String addressOf(RunKey key) {
        return BulkServlet.PATH + "/" + key;
    }

    @Override
    protected String view() {
        return "staff/bulk-run";
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
        runner.goOn(page.report().key(), page.report().listLeft());
        goOn(response, addressOf(page.report().key()));
    }

    private static Optional<RunKey> findKey(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null || path.isEmpty() ? Optional.empty() : RunKey.find(path.substring(1));
    }
}
