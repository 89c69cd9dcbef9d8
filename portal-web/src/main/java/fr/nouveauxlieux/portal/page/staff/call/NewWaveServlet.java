package fr.nouveauxlieux.portal.page.staff.call;

import fr.nouveauxlieux.call.OpenWave;
import fr.nouveauxlieux.call.WaveChange;
import fr.nouveauxlieux.call.WaveCode;
import fr.nouveauxlieux.call.WavePlan;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Announces a wave of a call. */
@WebServlet("/agents/appels/nouvelle")
public class NewWaveServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;
    private static final String CODE = "code";
    private static final int LONGEST_CODE = 30;
    private static final String USUAL_GRACE = "30";

    @Inject
    private transient Permissions permissions;

    @Inject
    private transient OpenWave openWave;

    @Inject
    private transient NewWavePage page;

    @Override
    protected String view() {
        return "staff/wave-new";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        permissions.require(OpenWave.class);
        return true;
    }

    @Override
    protected void fill(HttpServletRequest request, Form form) {
        form.fill(WaveForm.GRACE, USUAL_GRACE);
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form) throws IOException {
        permissions.require(OpenWave.class);
        List<String> offered = page.getCalls().stream().map(Choice::code).toList();
        Optional<String> call = form.findChoice("call", offered);
        if (call.isEmpty()) {
            form.refuse("call", "entry.choose");
        }
        Optional<WaveCode> code = WaveCode.find(form.requireLine(CODE, LONGEST_CODE));
        if (code.isEmpty()) {
            form.refuse(CODE, "staff.calls.refused.code");
        }
        Optional<WavePlan> plan = WaveForm.read(form);
        if (form.isRefused()) {
            return;
        }
        WaveChange change = openWave.open(new CallCode(call.orElseThrow()), code.orElseThrow(), plan.orElseThrow());
        if (change == WaveChange.CHANGED) {
            goOn(response, StaffSection.CALLS.path(), new NoticeCode("wave-opened"));
        } else {
            form.refuse(CODE, "staff.calls.code-taken");
        }
    }
}
