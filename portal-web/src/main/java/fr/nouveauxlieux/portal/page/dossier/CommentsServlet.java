package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.ResolveComment;
import fr.nouveauxlieux.dossier.WriteComment;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** What those who write a dossier say to each other: about a question, or about all of it. */
public class CommentsServlet extends DossierFormServlet {

    private static final long serialVersionUID = 1L;
    private static final NoticeCode WRITTEN = new NoticeCode("comment-written");
    private static final NoticeCode RESOLVED = new NoticeCode("comment-resolved");
    private static final String ANSWER = "reponse";
    private static final String SUBJECT = "sujet";
    private static final String COMMENT = "commentaire";
    private static final String RESOLVE = "regler";

    @Inject
    private transient WriteComment writeComment;

    @Inject
    private transient ResolveComment resolveComment;

    @Inject
    private transient CommentsPage comments;

    @Override
    protected String view() {
        return "dossier/comments";
    }

    @Override
    protected boolean prepare(HttpServletRequest request, DossierAddress address, DossierSheet sheet) {
        comments.choose(AnswerPath.find(request.getParameter(ANSWER)));
        return true;
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form, DossierAddress address)
            throws ServletException, IOException {
        open(address.dossier());
        comments.choose(AnswerPath.find(form.value(ANSWER)));
        String resolved = form.value(RESOLVE);
        if (resolved.matches("\\d{1,18}")) {
            resolveComment.resolve(address.dossier(), Long.parseLong(resolved));
            goOn(response, here(address), RESOLVED);
            return;
        }
        Optional<AnswerPath> about = comments.chosen();
        if (about.isEmpty() && !form.value(SUBJECT).equals(CommentsPage.WHOLE)) {
            about = AnswerPath.find(form.value(SUBJECT))
                    .filter(path -> page().labels().find(path).isPresent());
            if (about.isEmpty()) {
                form.refuse(SUBJECT, "entry.choose");
            }
        }
        String text = form.readText(COMMENT, WriteComment.LONGEST);
        if (text.replaceAll("[\\p{Cc}\\p{Cs}]", "").isBlank()) {
            form.refuse(COMMENT, "entry.required");
        }
        if (!form.isRefused()) {
            writeComment.write(address.dossier(), about, text);
            goOn(response, here(address), WRITTEN);
        }
    }

    /** This page again, about the same question. */
    private String here(DossierAddress address) {
        return DossierAddress.of(address.dossier(), DossierAddress.COMMENTS)
                + comments.chosen().map(path -> "?" + ANSWER + "=" + path).orElse("");
    }
}
