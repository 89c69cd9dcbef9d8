package fr.nouveauxlieux.portal.page.file;

import fr.nouveauxlieux.attachment.AppendOutcome;
import fr.nouveauxlieux.attachment.FileName;
import fr.nouveauxlieux.attachment.UploadBeginning;
import fr.nouveauxlieux.attachment.joined.AppendJoinedFile;
import fr.nouveauxlieux.attachment.joined.JoinFile;
import fr.nouveauxlieux.attachment.joined.JoiningLimits;
import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.form.Form;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** Joins the files that a form was sent with to what was written in it, once that is kept. */
@ApplicationScoped
public class JoinedFileSender {

    private static final Logger LOG = System.getLogger(JoinedFileSender.class.getName());
    private static final String FORM_WITH_FILES = "multipart/form-data";

    @Inject
    private JoinFile joinFile;

    @Inject
    private AppendJoinedFile appendJoinedFile;

    @Inject
    private PieceSender sender;

    /** The files chosen in a field; the form is refused where they are more than a writing can have. */
    public List<Part> listChosen(HttpServletRequest request, Form form, String field)
            throws IOException, ServletException {
        String type = request.getContentType();
        if (type == null || !type.startsWith(FORM_WITH_FILES)) {
            return List.of();
        }
        List<Part> chosen = request.getParts().stream()
                .filter(part -> part.getName().equals(field))
                .filter(part -> part.getSubmittedFileName() != null
                        && !part.getSubmittedFileName().isEmpty())
                .toList();
        if (chosen.size() > JoiningLimits.MOST) {
            form.refuse(field, "joined.too-many", JoiningLimits.MOST);
        }
        return chosen;
    }

    /** Where the form is shown again for another reason: browsers do not keep which files were chosen. */
    public void askAgain(Form form, String field, List<Part> chosen) throws IOException {
        if (!chosen.isEmpty()) {
            form.refuse(field, "joined.again");
        }
        for (Part part : chosen) {
            part.delete();
        }
    }

    /** @return whether each was taken in; why one was not is read beside the writing */
    public boolean sendAll(DossierId dossier, Writing writing, List<Part> chosen) throws IOException {
        boolean all = true;
        for (Part part : chosen) {
            all &= send(dossier, writing, part);
        }
        return all;
    }

    private boolean send(DossierId dossier, Writing writing, Part part) throws IOException {
        try (InputStream content = part.getInputStream()) {
            FileName name = FileName.of(part.getSubmittedFileName());
            UploadBeginning beginning = joinFile.begin(dossier, writing, name, part.getSize());
            return beginning instanceof UploadBeginning.Begun begun && send(begun.id(), content);
        } catch (IOException lost) {
            LOG.log(Level.WARNING, "A file that came with what was written on " + dossier + " was lost", lost);
            return false;
        } finally {
            part.delete();
        }
    }

    private boolean send(AttachmentId id, InputStream content) throws IOException {
        return sender.send((at, piece, length) -> appendJoinedFile.append(id, at, piece, length), 0, content)
                        .kind()
                == AppendOutcome.Kind.APPENDED;
    }
}
