package fr.nouveauxlieux.portal.page.premises;

import fr.nouveauxlieux.kernel.OfferId;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.premises.MarkOfferLet;
import fr.nouveauxlieux.premises.NoSuchOfferException;
import fr.nouveauxlieux.premises.OfferOutcome;
import fr.nouveauxlieux.premises.OfferSheet;
import fr.nouveauxlieux.premises.ProposeOffer;
import fr.nouveauxlieux.premises.ReadInterests;
import fr.nouveauxlieux.premises.ReadOwnOffer;
import fr.nouveauxlieux.premises.WithdrawOffer;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One offer as its owner sees it: what becomes of it, and who is interested. */
@WebServlet(OwnOffersServlet.PATH + "/*")
public class OwnOfferServlet extends WritingServlet {

    private static final long serialVersionUID = 1L;
    private static final String PROPOSE = "propose";
    private static final String WITHDRAW = "withdraw";
    private static final String LET = "let";
    private static final String VERSION = "version";

    @Inject
    private transient ReadOwnOffer readOwnOffer;

    @Inject
    private transient ReadInterests readInterests;

    @Inject
    private transient ProposeOffer proposeOffer;

    @Inject
    private transient WithdrawOffer withdrawOffer;

    @Inject
    private transient MarkOfferLet markOfferLet;

    @Inject
    private transient OwnOffersPage page;

    @Override
    protected String view() {
        return "premises/own-offer";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        Optional<OfferId> id = findId(request);
        if (id.isEmpty()) {
            return false;
        }
        try {
            OfferSheet sheet = readOwnOffer.read(id.get());
            page.show(sheet, sheet.interests() == 0 ? List.of() : readInterests.list(id.get()));
            return true;
        } catch (NoSuchOfferException none) {
            return false;
        }
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Optional<OfferId> id = findId(request);
        String action = form.value("action");
        if (id.isEmpty()
                || !List.of(PROPOSE, WITHDRAW, LET).contains(action)
                || !form.value(VERSION).matches("\\d{1,18}")) {
            showNotFound(request, response);
            return;
        }
        if (act(id.get(), action, Long.parseLong(form.value(VERSION))) == OfferOutcome.DONE) {
            goOn(response, OwnOffersServlet.PATH + "/" + id.get(), new NoticeCode("premises-" + action));
        } else {
            form.refuseAll("premises.refused.overtaken");
        }
    }

    private OfferOutcome act(OfferId id, String action, long version) {
        return switch (action) {
            case PROPOSE -> proposeOffer.propose(id, version);
            case WITHDRAW -> withdrawOffer.withdraw(id, version);
            default -> markOfferLet.markLet(id, version);
        };
    }

    private static Optional<OfferId> findId(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null || path.isEmpty() ? Optional.empty() : OfferId.find(path.substring(1));
    }
}
