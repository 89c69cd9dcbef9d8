package fr.nouveauxlieux.portal.page.staff.call.definition;

import fr.nouveauxlieux.call.CallDefinitionException;
import fr.nouveauxlieux.call.ChangeReason;
import fr.nouveauxlieux.call.PublishCallVersion;
import fr.nouveauxlieux.call.drafting.BeginCallDraft;
import fr.nouveauxlieux.call.drafting.CallDraftSheet;
import fr.nouveauxlieux.call.drafting.DefinitionPath;
import fr.nouveauxlieux.call.drafting.DiscardCallDraft;
import fr.nouveauxlieux.call.drafting.DraftChange;
import fr.nouveauxlieux.call.drafting.DraftSource;
import fr.nouveauxlieux.call.drafting.PublishOutcome;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The definition of a call: what is published, the draft with its parts and what is wrong with it, publishing. */
public class DefinitionServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;
    private static final String REASON = "reason";
    private static final int LONGEST_REASON = 500;
    private static final NoticeCode SAVED = new NoticeCode("definition-saved");

    @Inject
    private transient DefinitionPage page;

    @Inject
    private transient BeginCallDraft beginCallDraft;

    @Inject
    private transient DiscardCallDraft discardCallDraft;

    @Inject
    private transient PublishCallVersion publishCallVersion;

    @Inject
    private transient DraftActions actions;

    @Override
    protected String view() {
        return "staff/definition";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        return DefinitionAddress.find(request.getPathInfo())
                .filter(address -> address.page().isEmpty())
                .filter(address -> page.open(address.call()))
                .isPresent();
    }

    @Override
    protected void fill(HttpServletRequest request, Form form) {
        DefinitionAddress.find(request.getPathInfo())
                .flatMap(address -> page.findDraft(address.call()))
                .ifPresent(draft -> form.fill(DraftActions.VERSION, Long.toString(draft.version())));
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Optional<DefinitionAddress> address = DefinitionAddress.find(request.getPathInfo());
        if (address.isEmpty() || !page.open(address.get().call())) {
            showNotFound(request, response);
            return;
        }
        CallCode call = address.get().call();
        if (form.value(DraftActions.ACTION).equals("commencer")) {
            begin(response, form, call);
            return;
        }
        Optional<CallDraftSheet> draft = page.findDraft(call);
        if (draft.isEmpty()) {
            form.refuseAll("staff.definition.gone");
            return;
        }
        switch (form.value(DraftActions.ACTION)) {
            case "publier" -> publish(response, form, draft.get());
            case "abandonner" -> discard(response, form, draft.get());
            default -> editList(response, form, draft.get());
        }
    }

    private void begin(HttpServletResponse response, Form form, CallCode call) {
        DraftChange change = beginCallDraft.begin(call, new DraftSource.OwnVersion());
        if (change == DraftChange.CHANGED || change == DraftChange.DRAFT_EXISTS) {
            goOn(response, DefinitionAddress.of(call));
        } else {
            form.refuseAll("staff.definition.gone");
        }
    }

    private void editList(HttpServletResponse response, Form form, CallDraftSheet draft) {
        if (!DraftActions.isOfList(form)) {
            form.refuseAll("staff.definition.gone");
            return;
        }
        Optional<DefinitionPath> part = actions.take(draft, form);
        part.ifPresent(now -> goOn(
                response,
                now.isRoot() ? DefinitionAddress.of(draft.code()) : DefinitionAddress.of(draft.code(), now),
                SAVED));
    }

    private void publish(HttpServletResponse response, Form form, CallDraftSheet draft) {
        String text = form.requireLine(REASON, LONGEST_REASON);
        Optional<ChangeReason> reason = Optional.empty();
        try {
            reason = Optional.of(new ChangeReason(text));
        } catch (IllegalArgumentException tooShort) {
            form.refuse(REASON, "staff.calls.refused.reason");
        }
        if (form.isRefused()) {
            return;
        }
        try {
            PublishOutcome outcome = publishCallVersion.publish(draft.code(), seen(form), reason.orElseThrow());
            finish(response, form, outcome.change(), draft, "definition-published");
        } catch (CallDefinitionException unusable) {
            form.refuseAll("staff.definition.not-whole-yet");
        }
    }

    private void discard(HttpServletResponse response, Form form, CallDraftSheet draft) {
        if (!form.isTicked("sure")) {
            form.refuse("sure", "staff.definition.discard-tick");
            return;
        }
        DraftChange change = discardCallDraft.discard(draft.code(), seen(form));
        if (change == DraftChange.CHANGED) {
            goOn(response, StaffSection.CALLS.path(), new NoticeCode("definition-discarded"));
        } else {
            finish(response, form, change, draft, "");
        }
    }

    private void finish(
            HttpServletResponse response, Form form, DraftChange change, CallDraftSheet draft, String notice) {
        switch (change) {
            case CHANGED -> goOn(response, DefinitionAddress.of(draft.code()), new NoticeCode(notice));
            case SAME -> form.refuseAll("staff.definition.same");
            case OVERTAKEN -> {
                form.refuseAll("staff.definition.overtaken");
                form.fill(DraftActions.VERSION, Long.toString(draft.version()));
            }
            default -> form.refuseAll("staff.definition.gone");
        }
    }

    private static long seen(Form form) {
        String version = form.value(DraftActions.VERSION);
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }
}
