package fr.nouveauxlieux.portal.page.staff.premises;

import fr.nouveauxlieux.kernel.OfferId;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import fr.nouveauxlieux.premises.NoSuchOfferException;
import fr.nouveauxlieux.premises.OfferOutcome;
import fr.nouveauxlieux.premises.OfferReason;
import fr.nouveauxlieux.premises.PublishOffer;
import fr.nouveauxlieux.premises.ReadOffer;
import fr.nouveauxlieux.premises.RefuseOffer;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One offer of premises, and the decision of the moderation. */
@WebServlet("/agents/locaux/*")
public class OfferSheetServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;
    private static final String PUBLISH = "publish";
    private static final String REFUSE = "refuse";
    private static final String REASON = "reason";
    private static final String VERSION = "version";

    @Inject
    private transient ReadOffer readOffer;

    @Inject
    private transient PublishOffer publishOffer;

    @Inject
    private transient RefuseOffer refuseOffer;

    @Inject
    private transient OfferSheetPage page;

    @Override
    protected String view() {
        return "staff/premises-offer";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        Optional<OfferId> id = findId(request);
        try {
            id.map(readOffer::read).ifPresent(page::show);
            return id.isPresent();
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
                || !List.of(PUBLISH, REFUSE).contains(action)
                || !form.value(VERSION).matches("\\d{1,18}")) {
            showNotFound(request, response);
            return;
        }
        try {
            decide(id.get(), action, form).ifPresent(outcome -> finish(response, form, action, outcome));
        } catch (NoSuchOfferException none) {
            showNotFound(request, response);
        }
    }

    private Optional<OfferOutcome> decide(OfferId id, String action, Form form) {
        long version = Long.parseLong(form.value(VERSION));
        return action.equals(PUBLISH)
                ? Optional.of(publishOffer.publish(id, version))
                : readReason(form).map(reason -> refuseOffer.refuse(id, reason, version));
    }

    private static Optional<OfferReason> readReason(Form form) {
        String typed = form.requireLine(REASON, OfferReason.LONGEST);
        if (form.isRefused()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new OfferReason(typed));
        } catch (IllegalArgumentException tooShort) {
            form.refuse(REASON, "moderation.refused.reason");
            return Optional.empty();
        }
    }

    private void finish(HttpServletResponse response, Form form, String action, OfferOutcome outcome) {
        if (outcome == OfferOutcome.DONE) {
            goOn(response, StaffSection.PREMISES.path(), new NoticeCode("premises-staff-" + action));
        } else {
            form.refuseAll(outcome == OfferOutcome.OVER ? "staff.premises.refused.over" : "premises.refused.overtaken");
        }
    }

    private static Optional<OfferId> findId(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null || path.isEmpty() ? Optional.empty() : OfferId.find(path.substring(1));
    }
}
