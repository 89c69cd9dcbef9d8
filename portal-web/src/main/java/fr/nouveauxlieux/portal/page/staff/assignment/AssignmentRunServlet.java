package fr.nouveauxlieux.portal.page.staff.assignment;

import fr.nouveauxlieux.assignment.AddProposal;
import fr.nouveauxlieux.assignment.AppliedRun;
import fr.nouveauxlieux.assignment.ApplyRun;
import fr.nouveauxlieux.assignment.AssignmentRunId;
import fr.nouveauxlieux.assignment.ProposalOutcome;
import fr.nouveauxlieux.assignment.ReplayRun;
import fr.nouveauxlieux.assignment.StrikeProposal;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A run: what it proposes, to be adjusted, applied, and reckoned again. */
public class AssignmentRunServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;

    /** A dossier and a reader, as a button sends them. */
    private static final Pattern PAIR = Pattern.compile("([0-9a-z]{16})-([0-9a-z]{16})");

    @Inject
    private transient AssignmentRunPage page;

    @Inject
    private transient StrikeProposal strikeProposal;

    @Inject
    private transient AddProposal addProposal;

    @Inject
    private transient ApplyRun applyRun;

    @Inject
    private transient ReplayRun replayRun;

    @Inject
    private transient AssignmentWords words;

    @Override
    protected String view() {
        return "staff/assignment/run";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        AssignmentAddress address = address(request);
        return address.run()
                .filter(run -> page.show(address.wave(), run, request.getParameterMap()))
                .isPresent();
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Optional<AssignmentRunId> run = address(request).run();
        if (run.isEmpty() || !prepare(request)) {
            showNotFound(request, response);
            return;
        }
        if (form.value("action").equals("replay")) {
            page.tellReplayed(replayRun.replay(run.get()));
            showForm(request, response, Form.blank(), HttpServletResponse.SC_OK);
            return;
        }
        String notice = act(run.get(), form);
        if (notice.isEmpty() && !form.isRefused()) {
            showNotFound(request, response);
        } else if (!form.isRefused()) {
            goOn(response, page.getPages().getAddress(), new NoticeCode(notice));
        }
    }

    /** @return the code of what is said; empty where nothing of that name can be done */
    private String act(AssignmentRunId run, Form form) {
        return switch (form.value("action")) {
            case "strike" -> strike(run, form);
            case "add" -> add(run, form);
            case "apply" -> apply(run, form);
            default -> "";
        };
    }

    private String strike(AssignmentRunId run, Form form) {
        Matcher pair = PAIR.matcher(form.value("strike"));
        if (!pair.matches()) {
            form.refuseAll("assignment.refused.overtaken");
            return "";
        }
        Optional<DossierId> dossier = DossierId.find(pair.group(1));
        Optional<AccountId> reader = AccountId.find(pair.group(2));
        if (dossier.isEmpty() || reader.isEmpty() || !strikeProposal.strike(run, dossier.get(), reader.get())) {
            form.refuseAll("assignment.refused.overtaken");
        }
        return "proposal-struck";
    }

    private String add(AssignmentRunId run, Form form) {
        Optional<DossierId> dossier = DossierId.find(form.value("dossier"));
        if (dossier.isEmpty()) {
            form.refuse("dossier", "entry.choose");
        }
        Optional<AccountId> reader = AssignmentActions.readAccount(form, "reader");
        if (form.isRefused()) {
            return "";
        }
        ProposalOutcome outcome = addProposal.add(run, dossier.orElseThrow(), reader.orElseThrow());
        if (outcome instanceof ProposalOutcome.Barred barred) {
            form.refuse("reader", "assignment.refused.barred", words.bar(barred.bar()));
        } else if (outcome instanceof ProposalOutcome.NotNow) {
            form.refuseAll("assignment.refused.overtaken");
        }
        return "proposal-added";
    }

    private String apply(AssignmentRunId run, Form form) {
        Optional<AppliedRun> applied = applyRun.apply(run);
        if (applied.isEmpty()) {
            form.refuseAll("assignment.refused.overtaken");
            return "";
        }
        return applied.get().leftOut() == 0 ? "run-applied" : "run-applied-partly";
    }

    private static AssignmentAddress address(HttpServletRequest request) {
        return AssignmentAddress.find(request.getPathInfo()).orElseThrow();
    }
}
