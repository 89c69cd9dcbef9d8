package fr.nouveauxlieux.portal.page.dossier.decision;

import fr.nouveauxlieux.award.decision.OpenDecision;
import fr.nouveauxlieux.award.decision.ReadOwnLetter;
import fr.nouveauxlieux.award.decision.RenounceGrant;
import fr.nouveauxlieux.award.decision.TellNetwork;
import fr.nouveauxlieux.dossier.DossierLinks;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.NoSuchDossierException;
import fr.nouveauxlieux.dossier.ReadDossier;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.EmailReading;
import fr.nouveauxlieux.portal.page.FormServlet;
import fr.nouveauxlieux.portal.page.dossier.DossierPage;
import fr.nouveauxlieux.portal.page.print.PdfSending;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The page {@code /dossiers/{id}/decision}: the letter waits here until it is opened, which only a button does, since the
 * time of appeal runs from then; below it, each letter as a file.
 */
public class OwnDecisionServlet extends FormServlet {

    private static final long serialVersionUID = 1L;
    private static final String ENDING = "/decision";
    private static final NoticeCode OPENED = new NoticeCode("decision-opened");
    private static final NoticeCode RENOUNCED = new NoticeCode("decision-renounced");
    private static final NoticeCode TOLD = new NoticeCode("decision-network-told");

    @Inject
    private transient ReadDossier readDossier;

    @Inject
    private transient ReadOwnLetter readLetter;

    @Inject
    private transient OpenDecision openDecision;

    @Inject
    private transient RenounceGrant renounceGrant;

    @Inject
    private transient TellNetwork tellNetwork;

    @Inject
    private transient DossierPage dossierPage;

    @Inject
    private transient OwnDecisionPage page;

    static String addressOf(DossierId dossier) {
        return DossierLinks.of(dossier) + ENDING;
    }

    @Override
    protected String view() {
        return "dossier/decision";
    }

    @Override
    protected boolean isForSignedIn() {
        return true;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<String> letter = findLetter(request);
        if (letter.isEmpty() || !actor().isSignedIn()) {
            super.service(request, response);
        } else {
            sendLetter(request, response, letter.get());
        }
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        try {
            DossierSheet sheet = readDossier.read(dossierOf(request));
            dossierPage.show(sheet);
            return page.show(sheet.id());
        } catch (NoSuchDossierException none) {
            return false;
        }
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        if (!prepare(request)) {
            showNotFound(request, response);
            return;
        }
        DossierId dossier = dossierOf(request);
        switch (form.value("action")) {
            case "open" -> {
                openDecision.open(dossier);
                goOn(response, addressOf(dossier), OPENED);
            }
            case "renounce" -> renounce(response, form, dossier);
            case "network" -> tell(response, form, dossier);
            default -> form.refuseAll("entry.choose");
        }
    }

    private void renounce(HttpServletResponse response, Form form, DossierId dossier) {
        if (!form.isTicked("sure")) {
            form.refuse("sure", "decision.renounce-tick");
        } else if (renounceGrant.renounce(dossier)) {
            goOn(response, addressOf(dossier), RENOUNCED);
        } else {
            form.refuse("sure", "decision.not-now");
        }
    }

    private void tell(HttpServletResponse response, Form form, DossierId dossier) {
        String network = form.requireLine("network", TellNetwork.LONGEST_NAME);
        Optional<EmailAddress> address = EmailReading.require(form, "address");
        if (!form.isTicked("agreed")) {
            form.refuse("agreed", "decision.network-tick");
        }
        if (form.isRefused()) {
            return;
        }
        if (tellNetwork.tell(dossier, network, address.orElseThrow())) {
            goOn(response, addressOf(dossier), TOLD);
        } else {
            form.refuse("network", "decision.not-now");
        }
    }

    private void sendLetter(HttpServletRequest request, HttpServletResponse response, String letter)
            throws ServletException, IOException {
        try {
            DossierSheet sheet = readDossier.read(dossierOf(request));
            Optional<byte[]> file =
                    letter.matches("\\d{1,18}") && request.getMethod().equals("GET")
                            ? readLetter.read(sheet.id(), Long.parseLong(letter))
                            : Optional.empty();
            if (file.isPresent()) {
                PdfSending.send(response, "decision-" + sheet.number() + ".pdf", file.get());
            } else {
                showNotFound(request, response);
            }
        } catch (NoSuchDossierException none) {
            showNotFound(request, response);
        } catch (RefusedException refused) {
            answerRefusal(request, response);
        }
    }

    /** What follows the page in the address. */
    private static Optional<String> findLetter(HttpServletRequest request) {
        String[] parts = request.getPathInfo().substring(1).split("/", 3);
        return parts.length > 2 ? Optional.of(parts[2]) : Optional.empty();
    }

    private static DossierId dossierOf(HttpServletRequest request) {
        return DossierId.find(request.getPathInfo().substring(1).split("/", 2)[0])
                .orElseThrow(NoSuchDossierException::new);
    }
}
