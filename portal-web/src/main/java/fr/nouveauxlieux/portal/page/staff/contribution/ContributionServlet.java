package fr.nouveauxlieux.portal.page.staff.contribution;

import fr.nouveauxlieux.contribution.AcceptContribution;
import fr.nouveauxlieux.contribution.DecisionOutcome;
import fr.nouveauxlieux.contribution.DecisionReason;
import fr.nouveauxlieux.contribution.NoSuchContributionException;
import fr.nouveauxlieux.contribution.ReadContribution;
import fr.nouveauxlieux.contribution.RefuseContribution;
import fr.nouveauxlieux.contribution.UndoContribution;
import fr.nouveauxlieux.kernel.ContributionId;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One contribution: what is said beside what is shown, and the decision. */
@WebServlet("/agents/moderation/*")
public class ContributionServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;
    private static final String ACCEPT = "accept";
    private static final String REFUSE = "refuse";
    private static final String UNDO = "undo";
    private static final String FIELDS = "fields";
    private static final String HIDE = "hide";
    private static final String REASON = "reason";
    private static final String UNDO_REASON = "undo-reason";
    private static final String VERSION = "version";

    @Inject
    private transient ReadContribution readContribution;

    @Inject
    private transient AcceptContribution acceptContribution;

    @Inject
    private transient RefuseContribution refuseContribution;

    @Inject
    private transient UndoContribution undoContribution;

    @Inject
    private transient ContributionSheetPage page;

    @Override
    protected String view() {
        return "staff/contribution";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        Optional<ContributionId> id = findId(request);
        try {
            id.map(readContribution::read).ifPresent(page::show);
            return id.isPresent();
        } catch (NoSuchContributionException none) {
            return false;
        }
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Optional<ContributionId> id = findId(request);
        String action = form.value("action");
        if (id.isEmpty()
                || !List.of(ACCEPT, REFUSE, UNDO).contains(action)
                || !form.value(VERSION).matches("\\d{1,18}")) {
            showNotFound(request, response);
            return;
        }
        try {
            decide(id.get(), action, form).ifPresent(outcome -> finish(response, form, action, outcome));
        } catch (NoSuchContributionException none) {
            showNotFound(request, response);
        } catch (IllegalArgumentException anotherField) {
            form.refuseAll("moderation.refused.overtaken");
        }
    }

    private Optional<DecisionOutcome> decide(ContributionId id, String action, Form form) {
        long version = Long.parseLong(form.value(VERSION));
        if (action.equals(ACCEPT)) {
            return Optional.of(acceptContribution.accept(id, readFields(form), form.isTicked(HIDE), version));
        }
        return readReason(form, action.equals(REFUSE) ? REASON : UNDO_REASON)
                .map(reason -> action.equals(REFUSE)
                        ? refuseContribution.refuse(id, reason, version)
                        : undoContribution.undo(id, reason, version));
    }

    private static Set<PlaceField<?>> readFields(Form form) {
        Set<PlaceField<?>> fields = new HashSet<>();
        form.listValues(FIELDS).forEach(key -> PlaceField.find(key).ifPresent(fields::add));
        return fields;
    }

    private static Optional<DecisionReason> readReason(Form form, String field) {
        String typed = form.requireLine(field, DecisionReason.LONGEST);
        if (form.isRefused()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DecisionReason(typed));
        } catch (IllegalArgumentException tooShort) {
            form.refuse(field, "moderation.refused.reason");
            return Optional.empty();
        }
    }

    private void finish(HttpServletResponse response, Form form, String action, DecisionOutcome outcome) {
        if (outcome == DecisionOutcome.DONE) {
            goOn(response, StaffSection.MODERATION.path() + "?etat=WAITING", new NoticeCode("contribution-" + action));
        } else {
            form.refuseAll(
                    outcome == DecisionOutcome.OVERTAKEN
                            ? "moderation.refused.overtaken"
                            : "moderation.refused.place-gone");
        }
    }

    private static Optional<ContributionId> findId(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null || path.isEmpty() ? Optional.empty() : ContributionId.find(path.substring(1));
    }
}
