package fr.nouveauxlieux.portal.page.staff.call.definition;

import fr.nouveauxlieux.attachment.ReceiveTemplate;
import fr.nouveauxlieux.attachment.UploadLimits;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.door.BodyGate;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Stands before the page that takes files which calls hand out. */
public class TemplateGate extends BodyGate {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Permissions permissions;

    @Inject
    private transient UploadLimits limits;

    /** For the container, which injects the rest. */
    public TemplateGate() {}

    @Override
    protected long largest() {
        return limits.largestTemplate();
    }

    @Override
    protected boolean mayBeSent(HttpServletRequest request) {
        return permissions.may(ReceiveTemplate.class);
    }
}
