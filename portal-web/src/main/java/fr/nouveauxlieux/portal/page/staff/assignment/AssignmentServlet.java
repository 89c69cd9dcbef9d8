package fr.nouveauxlieux.portal.page.staff.assignment;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Who reads what in a wave, and the form of a new run, at
 * {@code /agents/evaluation/fabriques-de-territoire/2026-4/affectation}; hands over what is below.
 */
public class AssignmentServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AssignmentPage page;

    @Inject
    private transient AssignmentActions actions;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<AssignmentAddress> address = AssignmentAddress.find(request.getPathInfo());
        if (address.isEmpty()) {
            showNotFound(request, response);
        } else if (address.get().part().isEmpty()) {
            super.service(request, response);
        } else {
            getServletContext()
                    .getNamedDispatcher("assignment-" + address.get().part()
                            + (address.get().file() ? "-file" : ""))
                    .forward(request, response);
        }
    }

    @Override
    protected String view() {
        return "staff/assignment/wave";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        return page.show(wave(request), request.getParameterMap());
    }

    @Override
    protected void fill(HttpServletRequest request, Form form) {
        actions.fill(wave(request), form);
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        WaveKey wave = wave(request);
        switch (form.value("action")) {
            case "compute" ->
                actions.compute(wave, form).ifPresent(run -> goOn(response, AssignmentAddress.of(wave, run)));
            case "keep-apart" -> finish(response, wave, form, actions.keepApart(wave, form));
            case "lift-apart" -> finish(response, wave, form, actions.liftApart(wave, form));
            case "send-ready" -> finish(response, wave, form, actions.sendReady(wave, form));
            default -> showNotFound(request, response);
        }
    }

    private void finish(HttpServletResponse response, WaveKey wave, Form form, String notice) {
        if (form.isRefused()) {
            // The form of a run was not sent: it shows what is usual.
            actions.fill(wave, form);
        } else {
            goOn(response, AssignmentAddress.of(wave), new NoticeCode(notice));
        }
    }

    private static WaveKey wave(HttpServletRequest request) {
        return AssignmentAddress.find(request.getPathInfo()).orElseThrow().wave();
    }
}
