package fr.nouveauxlieux.portal.page.staff.call;

import fr.nouveauxlieux.call.ChangeReason;
import fr.nouveauxlieux.call.ExtendWave;
import fr.nouveauxlieux.call.ListWaves;
import fr.nouveauxlieux.call.ReviseWave;
import fr.nouveauxlieux.call.WaveChange;
import fr.nouveauxlieux.call.WaveCode;
import fr.nouveauxlieux.call.WavePlan;
import fr.nouveauxlieux.call.WaveSheet;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import fr.nouveauxlieux.portal.page.staff.call.definition.DefinitionAddress;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/**
 * Revises or extends one wave, at {@code /agents/appels/fabriques-de-territoire/2026-4}; hands over the pages of the
 * call's definition, which are below {@code /agents/appels/fabriques-de-territoire/definition}.
 */
@WebServlet("/agents/appels/*")
public class WaveServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;
    private static final String VERSION = "version";
    private static final String REASON = "reason";
    private static final String EXTENDED_DEADLINE = "extended-deadline";
    private static final String INCIDENT = "incident";
    private static final int LONGEST_REASON = 500;

    /** Servlets of the pages of a call's definition, named by their page and without addresses of their own. */
    private static final String DEFINITION = "call-definition-";

    @Inject
    private transient Permissions permissions;

    @Inject
    private transient ListWaves listWaves;

    @Inject
    private transient ReviseWave reviseWave;

    @Inject
    private transient ExtendWave extendWave;

    @Inject
    private transient WavePage page;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<DefinitionAddress> definition = DefinitionAddress.find(request.getPathInfo());
        if (definition.isEmpty()) {
            super.service(request, response);
            return;
        }
        RequestDispatcher page = getServletContext()
                .getNamedDispatcher(DEFINITION + definition.get().page());
        if (page == null) {
            showNotFound(request, response);
        } else {
            page.forward(request, response);
        }
    }

    @Override
    protected String view() {
        return "staff/wave";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        permissions.require(ReviseWave.class);
        Optional<WaveSheet> wave = findWave(request);
        wave.ifPresent(page::show);
        return wave.isPresent();
    }

    @Override
    protected void fill(HttpServletRequest request, Form form) {
        findWave(request).ifPresent(sheet -> fill(form, sheet));
    }

    private static void fill(Form form, WaveSheet sheet) {
        WaveForm.fill(form, sheet.wave());
        form.fill(VERSION, Long.toString(sheet.version()))
                .fill(EXTENDED_DEADLINE, WaveForm.local(sheet.wave().deadline()));
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        permissions.require(ReviseWave.class);
        Optional<WaveSheet> wave = findWave(request);
        if (wave.isEmpty() || !form.value(VERSION).matches("\\d{1,18}")) {
            showNotFound(request, response);
            return;
        }
        boolean extending = form.has("action", "extend");
        if (extending) {
            // The other form of the page was not sent: it shows the wave as it is.
            WaveForm.fill(form, wave.get().wave());
        } else {
            form.fill(EXTENDED_DEADLINE, WaveForm.local(wave.get().wave().deadline()));
        }
        try {
            Optional<WaveChange> change = extending ? extend(wave.get(), form) : revise(wave.get(), form);
            if (change.isPresent()) {
                finish(response, form, wave.get(), change.get());
            }
        } catch (IllegalArgumentException refused) {
            if (refused.getMessage().startsWith(WaveForm.REMINDERS)) {
                form.refuse(WaveForm.REMINDERS, "staff.calls.refused.reminders-past");
            } else {
                form.refuse(extending ? EXTENDED_DEADLINE : WaveForm.DEADLINE, "staff.calls.refused.later");
            }
        }
    }

    private Optional<WaveChange> revise(WaveSheet sheet, Form form) {
        Optional<WavePlan> plan = WaveForm.read(form);
        Optional<ChangeReason> reason = readReason(form, REASON);
        if (form.isRefused()) {
            return Optional.empty();
        }
        return Optional.of(reviseWave.revise(
                sheet.wave().call(),
                new WaveCode(sheet.wave().code()),
                plan.orElseThrow(),
                reason.orElseThrow(),
                Long.parseLong(form.value(VERSION))));
    }

    private Optional<WaveChange> extend(WaveSheet sheet, Form form) {
        Optional<Instant> deadline = WaveForm.readMoment(form, EXTENDED_DEADLINE);
        Optional<ChangeReason> incident = readReason(form, INCIDENT);
        if (form.isRefused()) {
            return Optional.empty();
        }
        return Optional.of(extendWave.extend(
                sheet.wave().call(),
                new WaveCode(sheet.wave().code()),
                deadline.orElseThrow(),
                incident.orElseThrow(),
                Long.parseLong(form.value(VERSION))));
    }

    private static Optional<ChangeReason> readReason(Form form, String field) {
        String text = form.requireLine(field, LONGEST_REASON);
        try {
            return Optional.of(new ChangeReason(text));
        } catch (IllegalArgumentException tooShort) {
            form.refuse(field, "staff.calls.refused.reason");
            return Optional.empty();
        }
    }

    private void finish(HttpServletResponse response, Form form, WaveSheet sheet, WaveChange change)
            throws IOException {
        if (change == WaveChange.CHANGED || change == WaveChange.SAME) {
            goOn(
                    response,
                    StaffSection.CALLS.path(),
                    new NoticeCode(change == WaveChange.CHANGED ? "wave-changed" : "wave-same"));
            return;
        }
        form.refuseAll("staff.calls.overtaken");
        fill(form, sheet);
    }

    private Optional<WaveSheet> findWave(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return listWaves.listAll().stream()
                .filter(sheet -> !sheet.withdrawn())
                .filter(sheet -> path.equals(
                        "/" + sheet.wave().call() + "/" + sheet.wave().code()))
                .findFirst();
    }
}
