package fr.nouveauxlieux.portal.page.staff.assignment;

import fr.nouveauxlieux.assignment.AssignReader;
import fr.nouveauxlieux.assignment.EndReason;
import fr.nouveauxlieux.assignment.ReviewSending;
import fr.nouveauxlieux.assignment.SendToReview;
import fr.nouveauxlieux.assignment.WithdrawReader;
import fr.nouveauxlieux.dossier.NoSuchDossierException;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Who reads one dossier, with what can be done by hand. */
public class DossierReadersServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DossierReadersPage page;

    @Inject
    private transient AssignReader assignReader;

    @Inject
    private transient WithdrawReader withdrawReader;

    @Inject
    private transient SendToReview sendToReview;

    @Inject
    private transient AssignmentWords words;

    @Override
    protected String view() {
        return "staff/assignment/dossier";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        AssignmentAddress address = address(request);
        return address.dossier()
                .filter(dossier -> page.show(address.wave(), dossier))
                .isPresent();
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Optional<DossierId> dossier = address(request).dossier();
        if (dossier.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        try {
            act(request, response, form, dossier.get());
        } catch (NoSuchDossierException none) {
            showNotFound(request, response);
        }
    }

    private void act(HttpServletRequest request, HttpServletResponse response, Form form, DossierId dossier)
            throws ServletException, IOException {
        switch (form.value("action")) {
            case "assign" -> assign(dossier, form);
            case "withdraw" -> withdraw(dossier, form);
            case "send" -> send(dossier, form);
            default -> {
                showNotFound(request, response);
                return;
            }
        }
        if (!form.isRefused()) {
            goOn(
                    response,
                    AssignmentAddress.of(address(request).wave(), dossier),
                    new NoticeCode("reading-" + form.value("action")));
        }
    }

    private void assign(DossierId dossier, Form form) {
        Optional<AccountId> reader = AssignmentActions.readAccount(form, "reader");
        if (reader.isPresent()) {
            assignReader
                    .assign(dossier, reader.get())
                    .ifPresent(bar -> form.refuse("reader", "assignment.refused.barred", words.bar(bar)));
        }
    }

    private void withdraw(DossierId dossier, Form form) {
        Optional<AccountId> reader = AssignmentActions.readAccount(form, "from");
        String reason = form.requireLine("why", EndReason.LONGEST);
        if (!form.isRefused() && !withdrawReader.withdraw(dossier, reader.orElseThrow(), new EndReason(reason))) {
            form.refuse("from", "assignment.refused.not-reading");
        }
    }

    private void send(DossierId dossier, Form form) {
        ReviewSending sending = sendToReview.send(dossier, form.isTicked("fewer"));
        if (sending == ReviewSending.TOO_FEW_READERS) {
            form.refuse("fewer", "assignment.refused.too-few-readers");
        } else if (sending != ReviewSending.SENT) {
            form.refuseAll("assignment.refused."
                    + sending.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    private static AssignmentAddress address(HttpServletRequest request) {
        return AssignmentAddress.find(request.getPathInfo()).orElseThrow();
    }
}
