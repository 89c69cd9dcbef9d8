package fr.nouveauxlieux.portal.page.staff.support;

import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import fr.nouveauxlieux.portal.page.support.SupportPage;
import fr.nouveauxlieux.support.ListSchemes;
import fr.nouveauxlieux.support.Scheme;
import fr.nouveauxlieux.support.SchemeSheet;
import fr.nouveauxlieux.support.SupportCode;
import fr.nouveauxlieux.support.WriteScheme;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Writes a scheme, at {@code /agents/aides/micro-folies}, or adds one; shows before what it will look like. */
@WebServlet("/agents/aides/*")
public class StaffSupportServlet extends StaffServlet {

    /** In the place of a code. */
    static final String NEW = "nouvelle";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Permissions permissions;

    @Inject
    private transient ListSchemes listSchemes;

    @Inject
    private transient WriteScheme writeScheme;

    @Inject
    private transient StaffSupportPage page;

    @Inject
    private transient SupportPage preview;

    @Override
    protected String view() {
        return "staff/support";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        permissions.require(WriteScheme.class);
        Optional<SchemeSheet> sheet = findSheet(request);
        page.show(sheet);
        return sheet.isPresent() || isNew(request);
    }

    @Override
    protected void fill(HttpServletRequest request, Form form) {
        permissions.require(WriteScheme.class);
        form.fill(SchemeForm.VERSION, Long.toString(WriteScheme.NEW));
        findSheet(request).ifPresent(sheet -> {
            new SchemeForm(form).fill(sheet.scheme());
            form.fill(SchemeForm.VERSION, Long.toString(sheet.version()));
        });
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        permissions.require(WriteScheme.class);
        Optional<SchemeSheet> sheet = findSheet(request);
        String version = form.value(SchemeForm.VERSION);
        if (sheet.isEmpty() && !isNew(request) || !version.matches("\\d{1,18}")) {
            showNotFound(request, response);
            return;
        }
        Optional<Scheme> scheme =
                new SchemeForm(form).read(sheet.map(found -> found.scheme().code()));
        if (scheme.isEmpty()) {
            return;
        }
        if (form.has("action", "preview")) {
            preview.show(scheme.get(), false);
            showForm(request, response, form, HttpServletResponse.SC_OK);
            return;
        }
        write(response, form, scheme.get(), Long.parseLong(version), sheet);
    }

    private void write(
            HttpServletResponse response, Form form, Scheme scheme, long version, Optional<SchemeSheet> sheet) {
        switch (writeScheme.write(scheme, version)) {
            case ADDED -> goOn(response, StaffSection.SUPPORTS.path(), new NoticeCode("support-added"));
            case CHANGED -> goOn(response, StaffSection.SUPPORTS.path(), new NoticeCode("support-changed"));
            case SAME -> goOn(response, StaffSection.SUPPORTS.path(), new NoticeCode("support-same"));
            case NO_SUCH_CALL -> form.refuse(SchemeForm.CALL, "staff.supports.refused.call");
            case OVERTAKEN -> {
                if (sheet.isEmpty()) {
                    form.refuse(SchemeForm.CODE, "staff.supports.refused.taken");
                } else {
                    // Sent again, it is meant to replace what stands there now.
                    form.refuseAll("staff.supports.overtaken");
                    form.fill(SchemeForm.VERSION, Long.toString(sheet.get().version()));
                }
            }
        }
    }

    private static boolean isNew(HttpServletRequest request) {
        return ("/" + NEW).equals(request.getPathInfo());
    }

    private Optional<SchemeSheet> findSheet(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        Optional<SupportCode> code = SupportCode.find(path.substring(1));
        return code.isEmpty()
                ? Optional.empty()
                : listSchemes.listAll().stream()
                        .filter(sheet -> sheet.scheme().code().equals(code.get()))
                        .findFirst();
    }
}
