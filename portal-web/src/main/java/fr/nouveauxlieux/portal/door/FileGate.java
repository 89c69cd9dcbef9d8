package fr.nouveauxlieux.portal.door;

import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.place.ingest.IncomingFiles;
import fr.nouveauxlieux.place.ingest.QueueImport;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.http.AdmissionFilter;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Stands before the page that takes files of sources. */
public class FileGate extends BodyGate {

    private static final long serialVersionUID = 1L;

    /** Where files are sent to from a form. */
    public static final String PATH = AdmissionFilter.FILE_FORM;

    private static final NoticeCode TOO_LARGE = new NoticeCode("file-too-large");

    @Inject
    private transient Permissions permissions;

    @Inject
    private transient IncomingFiles incoming;

    /** For the container, which injects the rest. */
    public FileGate() {}

    FileGate(Permissions permissions, IncomingFiles incoming) {
        this.permissions = permissions;
        this.incoming = incoming;
    }

    @Override
    protected long largest() {
        return incoming.largest();
    }

    @Override
    protected boolean mayBeSent(HttpServletRequest request) {
        return permissions.may(QueueImport.class);
    }

    /** The page itself tells whoever may not send files so. */
    @Override
    protected String afterwards(HttpServletRequest request) {
        return mayBeSent(request) ? TOO_LARGE.appendTo(PATH) : PATH;
    }
}
