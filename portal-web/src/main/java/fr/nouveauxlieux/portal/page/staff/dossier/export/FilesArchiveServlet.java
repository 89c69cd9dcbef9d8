package fr.nouveauxlieux.portal.page.staff.dossier.export;

import fr.nouveauxlieux.attachment.joined.JoinedFile;
import fr.nouveauxlieux.attachment.joined.ListJoinedFiles;
import fr.nouveauxlieux.dossier.DossierFile;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.ReadDossierAsStaff;
import fr.nouveauxlieux.instruction.DeskExport;
import fr.nouveauxlieux.instruction.DeskRow;
import fr.nouveauxlieux.kernel.PageRange;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.page.print.PrintedFiles;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.page.staff.dossier.DossiersTable;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The files of the dossiers that the filters of the list find, as one archive that is packed while it leaves. */
@WebServlet(FilesArchiveServlet.PATH)
public class FilesArchiveServlet extends PageServlet {

    static final String PATH = "/agents/export/pieces.zip";

    private static final long serialVersionUID = 1L;
    private static final long MOST_BYTES = 2L * 1024 * 1024 * 1024;

    @Inject
    private transient DossiersTable table;

    @Inject
    private transient ReadDossierAsStaff readDossier;

    @Inject
    private transient PrintedFiles files;

    @Inject
    private transient ListJoinedFiles listJoinedFiles;

    @Inject
    private transient Permissions permissions;

    @Inject
    private transient FilesArchive archive;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        FoundDossiers found = new FoundDossiers(table, DeskExport.FILES, request.getParameterMap());
        if (found.total() > PageRange.LARGEST_SIZE) {
            goOn(response, StaffSection.DOSSIERS.path(), new NoticeCode("files-too-many"));
            return;
        }
        List<PackedFile> packed = new ArrayList<>();
        for (DeskRow row : found.listFirst(PageRange.LARGEST_SIZE)) {
            packed.addAll(filesOf(readDossier.read(row.id())));
        }
        long bytes = packed.stream()
                .filter(PackedFile::usable)
                .mapToLong(PackedFile::bytes)
                .sum();
        if (packed.isEmpty() || bytes > MOST_BYTES) {
            goOn(
                    response,
                    StaffSection.DOSSIERS.path(),
                    new NoticeCode(packed.isEmpty() ? "files-none" : "files-too-large"));
            return;
        }
        response.setContentType("application/zip");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"pieces.zip\"");
        archive.write(packed, response.getOutputStream());
    }

    private List<PackedFile> filesOf(DossierSheet sheet) {
        List<PackedFile> packed = new ArrayList<>();
        for (DossierFile file : files.listOf(sheet)) {
            packed.add(PackedFile.ofAnswer(sheet.number(), packed.size() + 1, file));
        }
        if (permissions.may(ListJoinedFiles.class, sheet.id())) {
            int position = 0;
            for (JoinedFile file : listJoinedFiles.list(sheet.id())) {
                position++;
                packed.add(PackedFile.joined(sheet.number(), position, file));
            }
        }
        return packed;
    }
}
