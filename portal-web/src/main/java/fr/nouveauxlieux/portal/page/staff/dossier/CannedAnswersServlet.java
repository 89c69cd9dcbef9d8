package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.instruction.canned.CannedKey;
import fr.nouveauxlieux.instruction.canned.ListCannedAnswers;
import fr.nouveauxlieux.instruction.canned.RemoveCannedAnswer;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.TableServlet;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The canned answers: which there are, to change or take away. */
@WebServlet(CannedAnswersServlet.PATH)
public class CannedAnswersServlet extends TableServlet {

    private static final long serialVersionUID = 1L;

    static final String PATH = "/agents/dossiers/reponses";

    @Inject
    private transient CannedAnswersTable table;

    @Inject
    private transient RemoveCannedAnswer removeCannedAnswer;

    @Inject
    private transient Permissions permissions;

    @Override
    protected TableSource table() {
        return table;
    }

    @Override
    protected String view() {
        return "staff/canned-answers";
    }

    /** Each call is asked for by itself: whoever may ask for none is refused, rather than shown an empty table. */
    @Override
    protected boolean prepare(HttpServletRequest request) {
        if (!permissions.may(ListCannedAnswers.class)) {
            permissions.require(ListCannedAnswers.class);
        }
        return super.prepare(request);
    }

    @Override
    protected Optional<NoticeCode> act(String action, String subject) {
        return action.equals(CannedAnswersTable.REMOVE)
                ? CannedKey.find(subject)
                        .filter(removeCannedAnswer::remove)
                        .map(key -> new NoticeCode("desk-canned-removed"))
                : Optional.empty();
    }
}
