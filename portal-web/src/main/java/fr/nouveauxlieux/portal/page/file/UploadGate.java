package fr.nouveauxlieux.portal.page.file;

import fr.nouveauxlieux.attachment.BeginUpload;
import fr.nouveauxlieux.attachment.UploadLimits;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.door.BodyGate;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Stands before the page that takes files of dossiers. */
public class UploadGate extends BodyGate {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Permissions permissions;

    @Inject
    private transient UploadLimits limits;

    /** For the container, which injects the rest. */
    public UploadGate() {}

    @Override
    protected long largest() {
        return limits.largest();
    }

    @Override
    protected boolean mayBeSent(HttpServletRequest request) {
        Optional<DossierId> dossier = FilesServlet.findDossier(request);
        return dossier.isPresent() && permissions.may(BeginUpload.class, dossier.get());
    }

    /** Of the address alone, and nothing but what an answer's path may hold. */
    @Override
    protected String afterwards(HttpServletRequest request) {
        String page = super.afterwards(request);
        return FilesServlet.findField(request.getQueryString())
                .map(path -> page + (page.contains("?") ? "&" : "?") + FilesServlet.FIELD + "=" + path)
                .orElse(page);
    }
}
