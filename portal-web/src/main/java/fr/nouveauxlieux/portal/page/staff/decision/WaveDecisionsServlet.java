package fr.nouveauxlieux.portal.page.staff.decision;

import fr.nouveauxlieux.award.decision.SendingKey;
import fr.nouveauxlieux.award.decision.SignDecisions;
import fr.nouveauxlieux.award.decision.SigningForecast;
import fr.nouveauxlieux.award.decision.SigningOutcome;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The decisions of a wave: several are chosen, looked at beforehand, signed or sent. */
public class WaveDecisionsServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;
    private static final NoticeCode SIGNED = new NoticeCode("decisions-signed");
    private static final int LONGEST_NAME = 200;

    @Inject
    private transient WaveDecisionsPage page;

    @Inject
    private transient SignDecisions signDecisions;

    @Inject
    private transient LetterSender sender;

    @Override
    protected String view() {
        return "staff/decisions";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        if (!page.isShown()) {
            page.show(addressOf(request).wave());
        }
        return true;
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        prepare(request);
        Set<DossierId> chosen = new LinkedHashSet<>();
        form.listValues("dossiers").forEach(code -> DossierId.find(code).ifPresent(chosen::add));
        page.choose(chosen);
        if (form.value("action").equals("send")) {
            send(request, response, form);
        } else if (form.value("action").equals("sign")) {
            sign(request, response, form);
        } else if (isSome(form, page.listUndecided())) {
            page.foresee();
            showForm(request, response, form, HttpServletResponse.SC_OK);
        }
    }

    private void sign(HttpServletRequest request, HttpServletResponse response, Form form) {
        String name = form.requireLine("signature", LONGEST_NAME);
        if (!isSome(form, page.listUndecided()) || form.isRefused()) {
            return;
        }
        if (page.listUndecided().size() > SignDecisions.MOST) {
            form.refuse("dossiers", "decisions.too-many", SignDecisions.MOST);
            return;
        }
        SigningOutcome outcome = signDecisions.sign(addressOf(request).wave(), page.listUndecided(), name);
        if (outcome instanceof SigningOutcome.OtherName) {
            form.refuse("signature", "decisions.other-name");
        } else if (outcome instanceof SigningOutcome.Refused refused) {
            page.blame(new SigningForecast(refused.faults(), Map.of(), Money.ZERO));
            form.refuse("dossiers", "decisions.not-signed");
        } else {
            goOn(response, DecisionAddress.of(addressOf(request).wave()), SIGNED);
        }
    }

    private void send(HttpServletRequest request, HttpServletResponse response, Form form) {
        Optional<SendingKey> key = SendingKey.find(form.value("sending"));
        if (!isSome(form, page.listUnsent()) || key.isEmpty()) {
            return;
        }
        sender.send(addressOf(request).wave(), key.get(), page.listUnsent());
        goOn(response, DecisionAddress.of(addressOf(request).wave(), DecisionAddress.SENDINGS + "/" + key.get()));
    }

    private static boolean isSome(Form form, List<DossierId> dossiers) {
        if (dossiers.isEmpty()) {
            form.refuse("dossiers", "decisions.none-chosen");
        }
        return !dossiers.isEmpty();
    }

    private static DecisionAddress addressOf(HttpServletRequest request) {
        return DecisionAddress.find(request.getPathInfo()).orElseThrow();
    }
}
