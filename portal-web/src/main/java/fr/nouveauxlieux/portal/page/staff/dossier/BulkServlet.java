package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.dossier.ImplicitRefusal;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.instruction.bulk.BeginBulkRun;
import fr.nouveauxlieux.instruction.bulk.BulkAction;
import fr.nouveauxlieux.instruction.bulk.BulkOrder;
import fr.nouveauxlieux.instruction.bulk.RunKey;
import fr.nouveauxlieux.instruction.canned.Blank;
import fr.nouveauxlieux.instruction.view.ViewDraft;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The same thing done with several dossiers: chosen, then seen beforehand, then done. The page that shows beforehand
 * holds the key of the run that its button begins.
 */
@WebServlet(BulkServlet.PATH)
public class BulkServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;

    static final String PATH = "/agents/dossiers/lot";

    private static final int DAY_LENGTH = 10;
    private static final int MOST_MONTHS = 6;

    @Inject
    private transient BulkPage page;

    @Inject
    private transient BulkRunner runner;

    @Inject
    private transient Permissions permissions;

    @Inject
    private transient Clock clock;

    @Override
    protected String view() {
        return "staff/bulk";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        if (!permissions.may(BeginBulkRun.class)) {
            permissions.require(BeginBulkRun.class);
        }
        if (!page.isShown()) {
            String question = request.getParameter("question");
            page.show(question == null || question.length() > ViewDraft.LONGEST_QUESTION ? "" : question);
        }
        return true;
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        prepare(request);
        page.choose(form.listValues("dossiers"));
        if (page.listChosen().isEmpty()) {
            form.refuse("dossiers", "desk.bulk.none-chosen");
        }
        Optional<BulkOrder> order = readOrder(form);
        if (order.isEmpty() || form.isRefused()) {
            return;
        }
        Optional<RunKey> key = RunKey.find(form.value("run"));
        if (form.value("action").equals("do") && key.isPresent()) {
            runner.run(order.get(), key.get(), page.listChosen());
            goOn(response, BulkRunServlet.addressOf(key.get()));
            return;
        }
        page.foresee(order.get());
        showForm(request, response, form, HttpServletResponse.SC_OK);
    }

    /** Empty where the form was refused for it. */
    private Optional<BulkOrder> readOrder(Form form) {
        List<String> offered =
                Arrays.stream(BulkAction.values()).map(Enum::name).toList();
        return switch (BulkAction.valueOf(form.requireChoice("what", offered))) {
            case ASSIGN -> readInstructor(form).map(BulkOrder::assign);
            case TAKE -> Optional.of(BulkOrder.take());
            case ASK_OPINION -> readDay(form).map(BulkOrder::askOpinion);
            case MESSAGE -> readText(form).map(BulkOrder::write);
        };
    }

    private static Optional<AccountId> readInstructor(Form form) {
        Optional<AccountId> instructor = AccountId.find(form.value("instructor"));
        if (instructor.isEmpty()) {
            form.refuse("instructor", "desk.assign.not-able");
        }
        return instructor;
    }

    private Optional<LocalDate> readDay(Form form) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ImplicitRefusal.ZONE);
        try {
            LocalDate day = LocalDate.parse(form.readLine("due", DAY_LENGTH));
            if (day.isAfter(today) && !day.isAfter(today.plusMonths(MOST_MONTHS))) {
                return Optional.of(day);
            }
        } catch (DateTimeException notADay) {
            // Said below, as for a day out of bounds.
        }
        form.refuse("due", "desk.wrong-day");
        return Optional.empty();
    }

    private static Optional<DeskText> readText(Form form) {
        String text = form.readText("text", DeskText.LONGEST);
        Set<String> unknown = Blank.listUnknown(text);
        if (text.isEmpty()) {
            form.refuse("text", "entry.required");
        } else if (!unknown.isEmpty()) {
            form.refuse("text", "desk.canned.unknown", String.join(" ", unknown));
        } else if (Blank.listOpen(text).contains(Blank.DUE)) {
            form.refuse("text", "desk.canned.open", Blank.DUE.written());
        }
        return form.findError("text").isPresent() ? Optional.empty() : Optional.of(new DeskText(text));
    }
}
