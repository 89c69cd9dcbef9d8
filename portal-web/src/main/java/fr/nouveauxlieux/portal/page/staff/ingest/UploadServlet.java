package fr.nouveauxlieux.portal.page.staff.ingest;

import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.place.ingest.ImportWaitingException;
import fr.nouveauxlieux.place.ingest.IncomingFiles;
import fr.nouveauxlieux.place.ingest.QueueImport;
import fr.nouveauxlieux.place.ingest.ReceivedFile;
import fr.nouveauxlieux.place.ingest.SourceCode;
import fr.nouveauxlieux.place.ingest.SourceMappings;
import fr.nouveauxlieux.place.ingest.UnusableFileException;
import fr.nouveauxlieux.portal.door.FileGate;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
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
import java.nio.charset.Charset;
import java.util.Optional;

/** Takes a file of a source from a form. How large a request may be is judged before, by {@link FileGate}. */
@WebServlet(UploadServlet.PATH)
@MultipartConfig(fileSizeThreshold = 64 * 1024)
public class UploadServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;

    static final String PATH = FileGate.PATH;

    private static final String SOURCE = "source";
    private static final String FILE = "file";

    @Inject
    private transient Permissions permissions;

    @Inject
    private transient SourceMappings mappings;

    @Inject
    private transient IncomingFiles incoming;

    @Inject
    private transient QueueImport queueImport;

    @Inject
    private transient UploadPage page;

    @Override
    protected String view() {
        return "staff/upload";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        permissions.require(QueueImport.class);
        return true;
    }

    @Override
    protected void fill(HttpServletRequest request, Form form) {
        SourceCode.find(request.getParameter(SOURCE)).ifPresent(source -> form.fill(SOURCE, source.value()));
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        permissions.require(QueueImport.class);
        SourceCode source = new SourceCode(form.requireChoice(SOURCE, page.listCodes()));
        Optional<Charset> charset = mappings.findCharset(source);
        Part part = request.getPart(FILE);
        if (part == null || part.getSize() == 0) {
            form.refuse(FILE, "staff.upload.no-file");
        }
        if (form.isRefused() || charset.isEmpty()) {
            return;
        }
        try (InputStream content = part.getInputStream()) {
            queue(source, incoming.receive(content, charset.get()));
            goOn(response, StaffSection.IMPORTS.path(), new NoticeCode("import-queued"));
        } catch (ImportWaitingException waiting) {
            form.refuse(SOURCE, "staff.upload.waiting");
        } catch (UnusableFileException unusable) {
            form.refuse(FILE, "staff.upload.unusable", unusable.getMessage());
        } finally {
            part.delete();
        }
    }

    /** The file is whoever received it's until its import is queued. */
    private void queue(SourceCode source, ReceivedFile file) throws IOException {
        boolean queued = false;
        try {
            queueImport.queue(source, file);
            queued = true;
        } finally {
            if (!queued) {
                incoming.discard(file);
            }
        }
    }
}
