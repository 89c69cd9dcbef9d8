package fr.nouveauxlieux.portal.page.premises;

import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.OfferId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.premises.ExpressInterest;
import fr.nouveauxlieux.premises.InterestDraft;
import fr.nouveauxlieux.premises.InterestOutcome;
import fr.nouveauxlieux.premises.NoSuchOfferException;
import fr.nouveauxlieux.premises.Offer;
import fr.nouveauxlieux.premises.OfferDirectory;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Tells the owner of premises that one is interested. */
@WebServlet(InterestsServlet.PATH + "/*")
public class InterestServlet extends WritingServlet {

    private static final long serialVersionUID = 1L;
    private static final String BEARER = "bearer";
    private static final String MESSAGE = "message";
    private static final NoticeCode TOLD = new NoticeCode("premises-interest-told");

    @Inject
    private transient OfferDirectory directory;

    @Inject
    private transient ExpressInterest expressInterest;

    @Inject
    private transient InterestPage page;

    @Override
    protected String view() {
        return "premises/interest";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        Optional<Offer> offer = findOffer(request);
        offer.ifPresent(page::show);
        return offer.isPresent();
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Optional<Offer> offer = findOffer(request);
        if (offer.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        Optional<InterestDraft> draft = read(form);
        if (draft.isPresent() && isAllowed(form)) {
            try {
                finish(response, form, expressInterest.express(offer.get().id(), draft.get()));
            } catch (NoSuchOfferException gone) {
                showNotFound(request, response);
            }
        }
    }

    private static Optional<InterestDraft> read(Form form) {
        String bearer = form.value(BEARER);
        Optional<OrganisationId> organisation = bearer.startsWith(InterestPage.ORGANISATION)
                ? OrganisationId.find(bearer.substring(InterestPage.ORGANISATION.length()))
                : Optional.empty();
        Optional<DossierId> dossier = bearer.startsWith(InterestPage.DOSSIER)
                ? DossierId.find(bearer.substring(InterestPage.DOSSIER.length()))
                : Optional.empty();
        if (organisation.isEmpty() && dossier.isEmpty()) {
            form.refuse(BEARER, "entry.choose");
        }
        String message = form.readText(MESSAGE, InterestDraft.LONGEST_MESSAGE);
        if (message.isEmpty()) {
            form.refuse(MESSAGE, "entry.required");
        }
        return form.isRefused() ? Optional.empty() : Optional.of(new InterestDraft(organisation, dossier, message));
    }

    private void finish(HttpServletResponse response, Form form, InterestOutcome outcome) {
        if (outcome == InterestOutcome.TOLD) {
            goOn(response, InterestsServlet.PATH, TOLD);
        } else {
            form.refuseAll("premises.refused."
                    + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    private Optional<Offer> findOffer(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null || path.isEmpty()
                ? Optional.empty()
                : OfferId.find(path.substring(1)).flatMap(directory::find);
    }
}
