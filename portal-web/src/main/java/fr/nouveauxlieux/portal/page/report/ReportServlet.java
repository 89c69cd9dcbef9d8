package fr.nouveauxlieux.portal.page.report;

import fr.nouveauxlieux.account.Language;
import fr.nouveauxlieux.contribution.ContributionDraft;
import fr.nouveauxlieux.contribution.ContributionKind;
import fr.nouveauxlieux.contribution.ProposalOutcome;
import fr.nouveauxlieux.contribution.ProposeCorrection;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.limit.Purpose;
import fr.nouveauxlieux.limit.SharedLimit;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.place.PlaceSheet;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.ReturnAddress;
import fr.nouveauxlieux.portal.http.PlaceAddress;
import fr.nouveauxlieux.portal.http.PlaceForm;
import fr.nouveauxlieux.portal.page.FormServlet;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;

/** Where anyone says what is wrong with a place. Handed over to by the servlet of places. */
public class ReportServlet extends FormServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_LINE = 500;
    private static final int SECONDS = 60;

    @Inject
    private transient PlaceDirectory directory;

    @Inject
    private transient ProposeCorrection proposeCorrection;

    @Inject
    private transient SharedLimit limit;

    @Inject
    private transient ReportPage page;

    @Override
    protected String view() {
        return "place-report";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        Optional<PlaceSheet> sheet = findSheet(request);
        sheet.ifPresent(page::show);
        return sheet.isPresent();
    }

    @Override
    protected void fill(HttpServletRequest request, Form form) {
        findSheet(request).ifPresent(sheet -> new ReportForm(sheet.profile(), visit().getTexts()).fill(form));
        ReturnAddress.find(request.getParameter(RETURN)).ifPresent(address -> form.fill(RETURN, address.value()));
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Optional<PlaceSheet> sheet = findSheet(request);
        if (sheet.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        if (!form.value(ReportForm.TRAP).isEmpty()) {
            thank(response, sheet.get(), form);
            return;
        }
        Optional<ContributionDraft> draft = read(sheet.get(), form);
        if (draft.isPresent() && isAllowed(form)) {
            keep(response, sheet.get(), form, draft.get());
        }
    }

    private Optional<ContributionDraft> read(PlaceSheet sheet, Form form) {
        ReportForm fields = new ReportForm(sheet.profile(), visit().getTexts());
        ContributionKind kind = fields.readKind(form);
        String comment = fields.readComment(form);
        ReportForm.Said said = fields.readFields(form);
        Optional<PlaceId> twin = readTwin(form, sheet);
        Optional<EmailAddress> email = readEmail(form);
        return form.isRefused()
                ? Optional.empty()
                : Optional.of(new ContributionDraft(
                        sheet.id(),
                        kind,
                        said.values(),
                        said.emptied(),
                        comment,
                        twin,
                        email,
                        Language.of(visit().getLanguage())));
    }

    /** The other place, by the address of its page. */
    private static Optional<PlaceId> readTwin(Form form, PlaceSheet sheet) {
        String typed = form.readLine(ReportForm.TWIN, LONGEST_LINE);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        String segment = typed.replaceFirst("[?#].*", "").replaceFirst(".*/", "");
        Optional<PlaceId> twin = PlaceAddress.findId(segment).filter(id -> !id.equals(sheet.id()));
        if (twin.isEmpty()) {
            form.refuse(ReportForm.TWIN, "report.refused.twin");
        }
        return twin;
    }

    private static Optional<EmailAddress> readEmail(Form form) {
        String typed = form.readLine(ReportForm.EMAIL, LONGEST_LINE);
        Optional<EmailAddress> address = EmailAddress.find(typed);
        if (address.isEmpty() && !typed.isEmpty()) {
            form.refuse(ReportForm.EMAIL, "entry.not-an-address");
        }
        return address;
    }

    private boolean isAllowed(Form form) {
        OptionalLong wait = limit.tryTake(Purpose.CONTRIBUTION, actor().origin());
        wait.ifPresent(seconds -> form.refuseAll("entry.wait", (seconds + SECONDS - 1) / SECONDS));
        return wait.isEmpty();
    }

    private void keep(HttpServletResponse response, PlaceSheet sheet, Form form, ContributionDraft draft) {
        ProposalOutcome outcome = proposeCorrection.propose(draft);
        if (outcome == ProposalOutcome.NOTHING_SAID) {
            form.refuse(ReportForm.COMMENT, "report.refused.nothing");
        } else {
            thank(response, sheet, form);
        }
    }

    private void thank(HttpServletResponse response, PlaceSheet sheet, Form form) {
        String address = PlaceForm.REPORT.thanksBelow(PlaceAddress.of(sheet.id(), sheet.name()));
        goOn(
                response,
                ReturnAddress.find(form.value(RETURN))
                        .map(back ->
                                QueryString.empty().with(RETURN, back.value()).appendTo(address))
                        .orElse(address));
    }

    private Optional<PlaceSheet> findSheet(HttpServletRequest request) {
        return PlaceForm.REPORT.findPlace(request.getPathInfo()).flatMap(directory::findSheet);
    }
}
