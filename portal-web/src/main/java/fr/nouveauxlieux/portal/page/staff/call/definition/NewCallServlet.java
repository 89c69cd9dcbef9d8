package fr.nouveauxlieux.portal.page.staff.call.definition;

import fr.nouveauxlieux.call.drafting.BeginCallDraft;
import fr.nouveauxlieux.call.drafting.DefinitionText;
import fr.nouveauxlieux.call.drafting.DraftChange;
import fr.nouveauxlieux.call.drafting.DraftSource;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Begins a call: from nothing, as a copy of another, or from the file of a definition. */
@WebServlet("/agents/appels/nouveau")
@MultipartConfig(fileSizeThreshold = 512 * 1024)
public class NewCallServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;
    private static final String CODE = "code";
    private static final String FILE = "file";
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_TITLE = 200;

    @Inject
    private transient Permissions permissions;

    @Inject
    private transient BeginCallDraft beginCallDraft;

    @Override
    protected String view() {
        return "staff/call-new";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        permissions.require(BeginCallDraft.class);
        return true;
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        permissions.require(BeginCallDraft.class);
        if (form.value(DraftActions.ACTION).equals("importer")) {
            receive(request, response, form);
        } else {
            begin(response, form);
        }
    }

    private void begin(HttpServletResponse response, Form form) {
        Optional<CallCode> code = CallCode.find(form.requireLine(CODE, LONGEST_CODE));
        if (code.isEmpty()) {
            form.refuse(CODE, "staff.definition.not-a-code");
        }
        String french = form.requireLine("title-fr", LONGEST_TITLE);
        String english = form.requireLine("title-en", LONGEST_TITLE);
        if (form.isRefused()) {
            return;
        }
        Bilingual title = new Bilingual(french, english);
        Optional<CallCode> copied = CallCode.find(form.value("source"));
        DraftSource source = copied.<DraftSource>map(call -> new DraftSource.CopyOf(call, title))
                .orElse(new DraftSource.Blank(title));
        finish(response, form, code.orElseThrow(), beginCallDraft.begin(code.orElseThrow(), source), CODE);
    }

    private void receive(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Part part = request.getPart(FILE);
        if (part == null || part.getSize() == 0) {
            form.refuse(FILE, "staff.definition.no-file");
            return;
        }
        try {
            Map<String, Object> definition =
                    DefinitionText.read(part.getInputStream().readAllBytes());
            Optional<CallCode> code = CallCode.find(String.valueOf(definition.get(CODE)));
            if (code.isEmpty()) {
                form.refuse(FILE, "staff.definition.file-without-code");
                return;
            }
            DraftChange change = beginCallDraft.begin(code.get(), new DraftSource.Received(definition));
            finish(response, form, code.get(), change, FILE);
        } catch (IllegalArgumentException notJson) {
            form.refuse(FILE, "staff.definition.not-json", notJson.getMessage());
        } finally {
            part.delete();
        }
    }

    private void finish(HttpServletResponse response, Form form, CallCode code, DraftChange change, String field) {
        switch (change) {
            case CHANGED -> goOn(response, DefinitionAddress.of(code));
            case DRAFT_EXISTS -> form.refuse(field, "staff.definition.draft-exists");
            case CODE_TAKEN -> form.refuse(field, "staff.definition.code-taken");
            default -> form.refuseAll("staff.definition.gone");
        }
    }
}
