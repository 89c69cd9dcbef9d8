package fr.nouveauxlieux.portal.page.staff.call.definition;

import fr.nouveauxlieux.call.drafting.CallDraftSheet;
import fr.nouveauxlieux.call.drafting.DefinitionEdit;
import fr.nouveauxlieux.call.drafting.DefinitionPath;
import fr.nouveauxlieux.call.drafting.EditCallDraft;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Edits one part of a call's draft, and the lists within it. */
public class PartServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;
    private static final NoticeCode SAVED = new NoticeCode("definition-saved");

    @Inject
    private transient DefinitionPage definition;

    @Inject
    private transient PartPage page;

    @Inject
    private transient DraftActions actions;

    @Inject
    private transient Permissions permissions;

    @Override
    protected String view() {
        return "staff/definition-part";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        permissions.require(EditCallDraft.class);
        return open(request).isPresent();
    }

    /** The draft and the part of the address, ready to be shown; empty where there is none. */
    private Optional<CallDraftSheet> open(HttpServletRequest request) {
        return DefinitionAddress.find(request.getPathInfo())
                .filter(address -> definition.open(address.call()) && definition.isDrafted())
                .filter(address -> address.findPart()
                        .filter(part -> page.show(definition.draft(), part))
                        .isPresent())
                .map(address -> definition.draft());
    }

    @Override
    protected void fill(HttpServletRequest request, Form form) {
        permissions.require(EditCallDraft.class);
        open(request).ifPresent(draft -> {
            form.fill(DraftActions.VERSION, Long.toString(draft.version()));
            new PartForm(form, page.content()).fill(page.getInputs());
        });
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        permissions.require(EditCallDraft.class);
        Optional<CallDraftSheet> draft = open(request);
        if (draft.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        DefinitionPath part = DefinitionAddress.find(request.getPathInfo())
                .flatMap(DefinitionAddress::findPart)
                .orElseThrow();
        if (DraftActions.isOfList(form)) {
            // The other form of the page was not sent: it shows the part as it is.
            new PartForm(form, page.content()).fill(page.getInputs());
            actions.take(draft.get(), form).ifPresent(now -> goOn(response, addressOf(draft.get(), now), SAVED));
        } else {
            save(response, form, draft.get(), part);
        }
    }

    private void save(HttpServletResponse response, Form form, CallDraftSheet draft, DefinitionPath part) {
        Map<String, Object> become = new LinkedHashMap<>(page.content());
        if (!form.value("kind").isEmpty()) {
            become.put("kind", form.value("kind"));
        }
        Map<String, Object> values =
                new PartForm(form, page.content()).read(page.inputsOfShapes(), page.shape(), become);
        if (form.isRefused() || !actions.edit(draft, new DefinitionEdit.Write(part, values), form)) {
            return;
        }
        boolean anotherKind = !Objects.equals(become.get("kind"), page.content().get("kind"));
        goOn(
                response,
                anotherKind
                        ? DefinitionAddress.of(draft.code(), part)
                        : page.getAround().address(),
                SAVED);
    }

    private static String addressOf(CallDraftSheet draft, DefinitionPath part) {
        return part.isRoot() ? DefinitionAddress.of(draft.code()) : DefinitionAddress.of(draft.code(), part);
    }
}
