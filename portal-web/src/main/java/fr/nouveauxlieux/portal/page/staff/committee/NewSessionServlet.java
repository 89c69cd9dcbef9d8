package fr.nouveauxlieux.portal.page.staff.committee;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.committee.PlanSession;
import fr.nouveauxlieux.committee.SessionDraft;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

/** Plans a session of the committee of a wave. */
@WebServlet("/agents/comites/nouvelle")
public class NewSessionServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;
    private static final String WAVE = "wave";

    @Inject
    private transient Permissions permissions;

    @Inject
    private transient PlanSession planSession;

    @Inject
    private transient NewSessionPage page;

    @Inject
    private transient Clock clock;

    @Override
    protected String view() {
        return "staff/committee-new";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        requireOpen();
        return true;
    }

    /** On some call at least: which ones are offered is asked of each. */
    private void requireOpen() {
        if (!permissions.may(PlanSession.class)) {
            throw RefusedException.of(PlanSession.class);
        }
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form) throws IOException {
        requireOpen();
        Optional<WaveKey> wave = page.findWave(form.value(WAVE));
        if (wave.isEmpty()) {
            form.refuse(WAVE, "entry.choose");
        }
        Optional<SessionDraft> draft = SessionForm.read(form, "", clock.instant());
        if (wave.isPresent() && draft.isPresent()) {
            SessionId session = planSession.plan(wave.get(), draft.get());
            goOn(response, SessionAddress.of(session), new NoticeCode("committee-planned"));
        }
    }
}
