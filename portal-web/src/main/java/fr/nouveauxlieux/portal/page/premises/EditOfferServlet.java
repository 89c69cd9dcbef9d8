package fr.nouveauxlieux.portal.page.premises;

import fr.nouveauxlieux.kernel.OfferId;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.premises.EditOffer;
import fr.nouveauxlieux.premises.NoSuchOfferException;
import fr.nouveauxlieux.premises.OfferDraft;
import fr.nouveauxlieux.premises.OfferOutcome;
import fr.nouveauxlieux.premises.OfferSheet;
import fr.nouveauxlieux.premises.ReadOwnOffer;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Changes an offer of premises. */
@WebServlet(EditOfferServlet.PATH + "/*")
public class EditOfferServlet extends WritingServlet {

    static final String PATH = OwnOffersServlet.PATH + "/modifier";

    private static final long serialVersionUID = 1L;
    private static final String VERSION = "version";
    private static final NoticeCode WRITTEN = new NoticeCode("premises-written");

    @Inject
    private transient ReadOwnOffer readOwnOffer;

    @Inject
    private transient EditOffer editOffer;

    @Inject
    private transient TerritoryReading territories;

    @Inject
    private transient OfferLocation location;

    @Inject
    private transient OwnOffersPage page;

    @Override
    protected String view() {
        return "premises/edit";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        Optional<OfferSheet> sheet = findSheet(request);
        sheet.ifPresent(found -> page.show(found, List.of()));
        return sheet.isPresent();
    }

    @Override
    protected void fill(HttpServletRequest request, Form form) {
        findSheet(request).ifPresent(sheet -> {
            String commune = sheet.commune()
                    .map(one -> one.name() + " (" + one.code() + ")")
                    .orElse(sheet.content().commune().value());
            new OfferForm(form).fill(sheet.content(), commune);
            form.fill(VERSION, Long.toString(sheet.version()));
        });
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Optional<OfferId> id = findId(request);
        if (id.isEmpty() || !form.value(VERSION).matches("\\d{1,18}")) {
            showNotFound(request, response);
            return;
        }
        Optional<OfferDraft> draft = new OfferForm(form).read(territories, location::locate);
        if (draft.isPresent() && isAllowed(form)) {
            OfferOutcome outcome = editOffer.edit(id.get(), draft.get(), Long.parseLong(form.value(VERSION)));
            if (outcome == OfferOutcome.DONE) {
                goOn(response, OwnOffersServlet.PATH + "/" + id.get(), WRITTEN);
            } else {
                form.refuseAll("premises.refused.overtaken");
            }
        }
    }

    private Optional<OfferSheet> findSheet(HttpServletRequest request) {
        try {
            return findId(request).map(readOwnOffer::read);
        } catch (NoSuchOfferException none) {
            return Optional.empty();
        }
    }

    private static Optional<OfferId> findId(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null || path.isEmpty() ? Optional.empty() : OfferId.find(path.substring(1));
    }
}
