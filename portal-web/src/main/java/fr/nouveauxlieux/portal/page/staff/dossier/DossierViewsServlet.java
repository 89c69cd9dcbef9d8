package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.instruction.view.RemoveView;
import fr.nouveauxlieux.instruction.view.SaveView;
import fr.nouveauxlieux.instruction.view.ViewDraft;
import fr.nouveauxlieux.instruction.view.ViewKey;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.TableServlet;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Saves what the list of dossiers shows as a view, and takes own views away. */
@WebServlet(DossierViewsServlet.PATH)
public class DossierViewsServlet extends TableServlet {

    private static final long serialVersionUID = 1L;

    static final String PATH = "/agents/dossiers/vues";

    @Inject
    private transient DossierViewsTable table;

    @Inject
    private transient DossierViewPage page;

    @Inject
    private transient SaveView saveView;

    @Inject
    private transient RemoveView removeView;

    @Override
    protected TableSource table() {
        return table;
    }

    @Override
    protected String view() {
        return "staff/dossier-views";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        page.show(questionOf(request));
        return super.prepare(request);
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        if (!form.value("action").equals("save")) {
            super.submit(request, response, form);
            return;
        }
        page.show(questionOf(request));
        String name = form.requireLine("name", ViewDraft.LONGEST_NAME);
        if (form.isRefused()) {
            return;
        }
        boolean shared = form.isTicked("shared");
        ViewDraft draft = new ViewDraft(name, page.getText(), shared ? page.findCall() : Optional.empty());
        if (saveView.save(draft)) {
            goOn(response, PATH, new NoticeCode("desk-view-saved"));
        } else {
            form.refuseAll("desk.view.too-many", SaveView.MOST);
        }
    }

    @Override
    protected Optional<NoticeCode> act(String action, String subject) {
        return action.equals(DossierViewsTable.REMOVE)
                ? ViewKey.find(subject).filter(removeView::remove).map(key -> new NoticeCode("desk-view-removed"))
                : Optional.empty();
    }

    private static String questionOf(HttpServletRequest request) {
        String question = request.getParameter(DossierViewPage.QUESTION);
        return question == null || question.length() > ViewDraft.LONGEST_QUESTION ? "" : question;
    }
}
