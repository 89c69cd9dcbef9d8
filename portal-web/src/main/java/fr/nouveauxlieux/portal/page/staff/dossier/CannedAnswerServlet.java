package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.instruction.canned.Blank;
import fr.nouveauxlieux.instruction.canned.CannedDraft;
import fr.nouveauxlieux.instruction.canned.CannedKey;
import fr.nouveauxlieux.instruction.canned.WriteCannedAnswer;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes a canned answer of a call, or changes one. */
@WebServlet(CannedAnswerServlet.PATH)
public class CannedAnswerServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;

    static final String PATH = CannedAnswersServlet.PATH + "/modifier";

    @Inject
    private transient CannedAnswerPage page;

    @Inject
    private transient WriteCannedAnswer writeCannedAnswer;

    @Inject
    private transient Permissions permissions;

    @Override
    protected String view() {
        return "staff/canned-answer";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        if (!permissions.may(WriteCannedAnswer.class)) {
            permissions.require(WriteCannedAnswer.class);
        }
        return page.show(callOf(request), keyOf(request));
    }

    @Override
    protected void fill(HttpServletRequest request, Form form) {
        if (page.show(callOf(request), keyOf(request))) {
            page.findKnown()
                    .ifPresent(answer -> form.fill("title", answer.title()).fill("answer-text", answer.content()));
        }
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        String call = form.requireChoice(
                CannedAnswerPage.CALL,
                List.of(callOf(request).map(CallCode::value).orElse("")));
        String title = form.requireLine("title", CannedDraft.LONGEST_TITLE);
        String content = form.readText("answer-text", DeskText.LONGEST);
        Set<String> unknown = Blank.listUnknown(content);
        if (content.isEmpty()) {
            form.refuse("answer-text", "entry.required");
        } else if (!unknown.isEmpty()) {
            form.refuse("answer-text", "desk.canned.unknown", String.join(" ", unknown));
        }
        if (form.isRefused()) {
            return;
        }
        CannedDraft draft = new CannedDraft(title, new DeskText(content));
        if (writeCannedAnswer.write(new CallCode(call), draft, keyOf(request))) {
            goOn(response, CannedAnswersServlet.PATH, new NoticeCode("desk-canned-written"));
        } else {
            form.refuse("title", "desk.canned.namesake");
        }
    }

    private static Optional<CallCode> callOf(HttpServletRequest request) {
        return CallCode.find(request.getParameter(CannedAnswerPage.CALL));
    }

    private static Optional<CannedKey> keyOf(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(CannedAnswerPage.ANSWER))
                .flatMap(CannedKey::find);
    }
}
