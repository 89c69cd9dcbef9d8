package fr.nouveauxlieux.portal.page.staff.panel;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.panel.PanelSheet;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * The panel of a wave, at {@code /agents/evaluation/fabriques-de-territoire/2026-4/jury}; hands over the page of someone's
 * seat, which is below. Has no address of its own.
 */
public class PanelServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;

    private static final String SEAT = "/jury/membre";

    /** What is done, by the code that the form's button sends, which is part of the notice's as well. */
    private static final Map<String, Action> ACTIONS = Map.of(
            "remove", PanelActions::remove,
            "copy", PanelActions::copy,
            "record", PanelActions::record,
            "withdraw", PanelActions::withdraw);

    @FunctionalInterface
    private interface Action {
        void run(PanelActions actions, PanelSheet sheet, Form form);
    }

    @Inject
    private transient PanelPage page;

    @Inject
    private transient PanelActions actions;

    @Inject
    private transient PanelAddress addresses;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo();
        if (path.endsWith(SEAT)) {
            getServletContext().getNamedDispatcher("evaluation-jury-membre").forward(request, response);
        } else if (path.endsWith("/jury")) {
            super.service(request, response);
        } else {
            showNotFound(request, response);
        }
    }

    @Override
    protected String view() {
        return "staff/panel";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        Optional<WaveKey> wave = addresses.findWave(request);
        wave.filter(key -> !page.isShown()).ifPresent(page::show);
        return wave.isPresent();
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        String code = form.value("action");
        if (!prepare(request) || !ACTIONS.containsKey(code)) {
            showNotFound(request, response);
            return;
        }
        ACTIONS.get(code).run(actions, page.sheet(), form);
        if (!form.isRefused()) {
            goOn(response, page.getPath(), new NoticeCode("panel-" + code));
        }
    }
}
