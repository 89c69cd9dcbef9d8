package fr.nouveauxlieux.portal.page.file;

import fr.nouveauxlieux.attachment.FileState;
import fr.nouveauxlieux.attachment.joined.JoinedFile;
import fr.nouveauxlieux.attachment.joined.JoiningLimits;
import fr.nouveauxlieux.attachment.joined.ListJoinedFiles;
import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files joined to what is written on a dossier, as its readers' pages list them. */
@Named("joinedFiles")
@RequestScoped
public class JoinedFileRows {

    private static final long MEBIBYTE = 1L << 20;

    @Inject
    private ListJoinedFiles listJoinedFiles;

    @Inject
    private JoiningLimits limits;

    @Inject
    private FileRows files;

    @Inject
    private Visit visit;

    private final Map<DossierId, List<JoinedFile>> read = new HashMap<>();

    /** For those whose dossier it is. */
    public List<FileRow> listOwn(DossierId dossier, Writing writing) {
        return list(dossier, writing, FileServlet.OWN);
    }

    public List<FileRow> listForStaff(DossierId dossier, Writing writing) {
        return list(dossier, writing, FileServlet.STAFF_JOINED);
    }

    private List<FileRow> list(DossierId dossier, Writing writing, String address) {
        return read.computeIfAbsent(dossier, listJoinedFiles::list).stream()
                .filter(file -> file.writing().equals(writing))
                .map(file -> row(file, address))
                .toList();
    }

    private FileRow row(JoinedFile file, String address) {
        FileWords words = new FileWords(visit.getTexts());
        return new FileRow(
                file.id().value(),
                file.name().shown(),
                words.size(file.bytes()),
                file.state().code(),
                file.state() == FileState.RECEIVING
                        ? visit.getTexts().get("joined.interrupted")
                        : words.state(file.state(), file.fault()),
                file.isSafe() ? address + "/" + file.id() : "",
                Optional.empty());
    }

    /** What can be joined, in words. */
    public String getHint() {
        return visit.getTexts().format("joined.hint", JoiningLimits.MOST, limits.largest() / MEBIBYTE);
    }

    /** What the browser's file chooser offers. */
    public String getAccept() {
        return files.getUsualEndings();
    }
}
