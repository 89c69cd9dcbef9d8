package fr.nouveauxlieux.portal.page.staff.decision;

import fr.nouveauxlieux.award.decision.DecisionDraftOutcome;
import fr.nouveauxlieux.award.decision.DecisionKind;
import fr.nouveauxlieux.award.decision.DecisionPlan;
import fr.nouveauxlieux.award.decision.PromoteFromWaitingList;
import fr.nouveauxlieux.award.decision.PromotionOutcome;
import fr.nouveauxlieux.award.decision.ReopenDossier;
import fr.nouveauxlieux.award.decision.WriteDecisionDraft;
import fr.nouveauxlieux.instruction.DeskText;
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
import java.util.List;
import java.util.Optional;

/** The decision on one dossier: prepared here, signed on the list of its wave. */
public class DecisionServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;
    private static final NoticeCode WRITTEN = new NoticeCode("decision-prepared");
    private static final NoticeCode PROMOTED = new NoticeCode("decision-promoted");
    private static final NoticeCode REOPENED = new NoticeCode("decision-reopened");
    private static final int LONGEST_AMOUNT = 30;
    private static final int VERSION_LENGTH = 12;

    @Inject
    private transient DecisionPage page;

    @Inject
    private transient WriteDecisionDraft writeDraft;

    @Inject
    private transient PromoteFromWaitingList promote;

    @Inject
    private transient ReopenDossier reopen;

    @Override
    protected String view() {
        return "staff/decision";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        DecisionAddress address = addressOf(request);
        return address.findDossier()
                .filter(dossier -> page.show(address.wave(), dossier))
                .isPresent();
    }

    @Override
    protected void fill(HttpServletRequest request, Form form) {
        if (!prepare(request)) {
            return;
        }
        form.fill("version", Long.toString(page.line().version()));
        page.findPlan().ifPresent(plan -> {
            form.fill("kind", plan.kind().name());
            plan.amount().ifPresent(amount -> form.fill("amount", DecisionWords.typed(amount)));
            form.fill("reasons", plan.reasons());
            form.fill("departure", plan.departure());
        });
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        if (!prepare(request)) {
            showNotFound(request, response);
            return;
        }
        switch (form.value("action")) {
            case "promote" -> promote(request, response, form);
            case "reopen" -> reopen(request, response, form);
            default -> write(request, response, form);
        }
    }

    private void write(HttpServletRequest request, HttpServletResponse response, Form form) {
        List<String> offered = page.listKinds().stream().map(Enum::name).toList();
        if (offered.isEmpty()) {
            form.refuseAll("decisions.not-now");
            return;
        }
        DecisionKind kind = DecisionKind.valueOf(form.requireChoice("kind", offered));
        Optional<Money> amount = readAmount(form, kind);
        String reasons = form.readText("reasons", DecisionPlan.LONGEST_REASONS);
        String departure = form.readText("departure", DecisionPlan.LONGEST_DEPARTURE);
        String version = form.readLine("version", VERSION_LENGTH);
        if (form.isRefused() || !version.matches("\\d+")) {
            return;
        }
        DecisionDraftOutcome outcome = writeDraft.write(
                dossier(), new DecisionPlan(kind, amount, reasons, departure), Long.parseLong(version));
        switch (outcome) {
            case WRITTEN -> goOn(response, ownAddress(request), WRITTEN);
            case CHANGED_MEANWHILE -> form.refuseAll("decisions.changed-meanwhile");
            case NOT_NOW -> form.refuseAll("decisions.not-now");
        }
    }

    private static Optional<Money> readAmount(Form form, DecisionKind kind) {
        String typed = form.readLine("amount", LONGEST_AMOUNT);
        if (kind != DecisionKind.ACCEPTED) {
            return Optional.empty();
        }
        Optional<Money> amount = DecisionWords.findMoney(typed);
        if (amount.isEmpty()) {
            form.refuse("amount", "decisions.not-an-amount");
        }
        return amount;
    }

    private void promote(HttpServletRequest request, HttpServletResponse response, Form form) {
        String reason = form.readText("why", DecisionPlan.LONGEST_DEPARTURE);
        if (form.isRefused()) {
            return;
        }
        PromotionOutcome outcome = promote.promote(
                dossier(), Optional.of(reason).filter(text -> !text.isEmpty()).map(DeskText::new));
        if (outcome == PromotionOutcome.PROMOTED) {
            goOn(response, ownAddress(request), PROMOTED);
        } else {
            form.refuse("why", "decisions.promotion." + DecisionWords.code(outcome));
        }
    }

    private void reopen(HttpServletRequest request, HttpServletResponse response, Form form) {
        String reason = form.readText("reopening", DeskText.LONGEST);
        if (reason.isEmpty()) {
            form.refuse("reopening", "entry.required");
        }
        if (form.isRefused()) {
            return;
        }
        if (reopen.reopen(dossier(), new DeskText(reason))) {
            goOn(response, ownAddress(request), REOPENED);
        } else {
            form.refuse("reopening", "decisions.not-now");
        }
    }

    private DossierId dossier() {
        return page.line().dossier().id();
    }

    private String ownAddress(HttpServletRequest request) {
        return DecisionAddress.of(addressOf(request).wave(), dossier());
    }

    private static DecisionAddress addressOf(HttpServletRequest request) {
        return DecisionAddress.find(request.getPathInfo()).orElseThrow();
    }
}
