package fr.nouveauxlieux.portal.page.staff.call.definition;

import fr.nouveauxlieux.attachment.FileFault;
import fr.nouveauxlieux.attachment.FileName;
import fr.nouveauxlieux.attachment.ReceiveTemplate;
import fr.nouveauxlieux.attachment.TemplateReception;
import fr.nouveauxlieux.attachment.UploadLimits;
import fr.nouveauxlieux.call.drafting.CallDraftSheet;
import fr.nouveauxlieux.call.drafting.DefinitionEdit;
import fr.nouveauxlieux.call.drafting.DefinitionPath;
import fr.nouveauxlieux.call.drafting.EditCallDraft;
import fr.nouveauxlieux.call.form.FieldTemplate;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.door.BodyGate;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.http.AdmissionFilter;
import fr.nouveauxlieux.portal.page.file.FileWords;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/**
 * Attaches to a piece that a draft asks for the file that is to be filled in, and takes it away. How large a request may
 * be, and from whom, is judged before, by {@link TemplateGate}.
 */
@WebServlet(AdmissionFilter.TEMPLATES + "/*")
@MultipartConfig(fileSizeThreshold = 64 * 1024)
public class TemplateFileServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;
    private static final String FILE = "file";
    private static final String TAKE_AWAY = "retirer";
    private static final int STEPS = 3;

    @Inject
    private transient DefinitionPage definition;

    @Inject
    private transient PartPage part;

    @Inject
    private transient TemplatePage page;

    @Inject
    private transient ReceiveTemplate receiveTemplate;

    @Inject
    private transient DraftActions actions;

    @Inject
    private transient UploadLimits limits;

    @Inject
    private transient Permissions permissions;

    static String addressOf(CallCode call, DefinitionPath field) {
        return AdmissionFilter.TEMPLATES + "/" + call + "/" + DefinitionAddress.written(field);
    }

    @Override
    protected String view() {
        return "staff/definition-template";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        permissions.require(EditCallDraft.class);
        return open(request).isPresent();
    }

    @Override
    protected void fill(HttpServletRequest request, Form form) {
        permissions.require(EditCallDraft.class);
        open(request).ifPresent(field -> form.fill(DraftActions.VERSION, versionOf(definition.draft())));
        if (BodyGate.isTooLarge(request)) {
            form.refuse(FILE, FileWords.faultKey(FileFault.TOO_LARGE));
        }
    }

    /** The piece that the address names, ready to be shown; empty where the draft asks for none there. */
    private Optional<DefinitionPath> open(HttpServletRequest request) {
        String[] steps = request.getPathInfo() == null
                ? new String[0]
                : request.getPathInfo().split("/", -1);
        if (steps.length != STEPS) {
            return Optional.empty();
        }
        boolean drafted = CallCode.find(steps[1]).filter(definition::open).isPresent() && definition.isDrafted();
        Optional<DefinitionPath> piece = DefinitionAddress.findPart(steps[2])
                .filter(field -> drafted && part.show(definition.draft(), field) && part.isPiece());
        piece.ifPresent(field -> page.show(definition.draft().code(), field, part.content()));
        return piece;
    }

    private static String versionOf(CallDraftSheet draft) {
        return Long.toString(draft.version());
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        permissions.require(EditCallDraft.class);
        Optional<DefinitionPath> field = open(request);
        if (field.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        if (form.value(DraftActions.ACTION).equals(TAKE_AWAY)) {
            name(response, form, field.get(), null, "template-removed");
            return;
        }
        receive(request, form)
                .ifPresent(template ->
                        name(response, form, field.get(), AttachedTemplate.tree(template), "template-received"));
    }

    private Optional<FieldTemplate.File> receive(HttpServletRequest request, Form form)
            throws ServletException, IOException {
        Part sent = request.getPart(FILE);
        if (sent == null || sent.getSubmittedFileName() == null || sent.getSize() == 0) {
            form.refuse(FILE, "upload.no-file");
            return Optional.empty();
        }
        // As it will be shown and given to files.
        FileName name = FileName.of(FileName.of(sent.getSubmittedFileName()).shown());
        if (sent.getSize() > limits.largestTemplate()) {
            refuse(form, name, FileFault.TOO_LARGE);
            return Optional.empty();
        }
        try (InputStream content = sent.getInputStream()) {
            TemplateReception reception =
                    receiveTemplate.receive(definition.draft().code(), name, content.readAllBytes());
            if (reception instanceof TemplateReception.NotAccepted refusal) {
                refuse(form, name, refusal.fault());
                return Optional.empty();
            }
            return Optional.of(((TemplateReception.Received) reception).template());
        } finally {
            sent.delete();
        }
    }

    private void refuse(Form form, FileName name, FileFault fault) {
        form.refuse(
                FILE, "upload.not-accepted", name.shown(), visit().getTexts().get(FileWords.faultKey(fault)));
    }

    /** @param template as the tree is to hold it; null for none */
    private void name(
            HttpServletResponse response,
            Form form,
            DefinitionPath field,
            Map<String, Object> template,
            String notice) {
        DefinitionEdit edit = new DefinitionEdit.Write(field, Collections.singletonMap(AttachedTemplate.KEY, template));
        if (actions.edit(definition.draft(), edit, form)) {
            goOn(response, addressOf(definition.draft().code(), field), new NoticeCode(notice));
        }
    }
}
