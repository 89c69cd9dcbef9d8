package fr.nouveauxlieux.portal.page.premises;

import fr.nouveauxlieux.kernel.OfferId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.premises.OfferDraft;
import fr.nouveauxlieux.premises.WriteOffer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** Begins an offer of premises. */
@WebServlet(AddOfferServlet.PATH)
public class AddOfferServlet extends WritingServlet {

    static final String PATH = OwnOffersServlet.PATH + "/ajouter";

    private static final long serialVersionUID = 1L;
    private static final NoticeCode WRITTEN = new NoticeCode("premises-written");

    @Inject
    private transient WriteOffer writeOffer;

    @Inject
    private transient TerritoryReading territories;

    @Inject
    private transient OfferLocation location;

    @Override
    protected String view() {
        return "premises/add";
    }

    @Override
    protected void fill(HttpServletRequest request, Form form) {
        form.fill("rent-kind", OfferForm.PRICED).fill("access", "inconnu");
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form) {
        Optional<OrganisationId> owner = OrganisationId.find(form.value("owner"));
        if (owner.isEmpty()) {
            form.refuse("owner", "entry.choose");
        }
        Optional<OfferDraft> draft = new OfferForm(form).read(territories, location::locate);
        if (draft.isPresent() && isAllowed(form)) {
            OfferId id = writeOffer.write(owner.orElseThrow(), draft.get());
            goOn(response, OwnOffersServlet.PATH + "/" + id, WRITTEN);
        }
    }
}
