package fr.nouveauxlieux.portal.page.staff.dossier.export;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.instruction.DeskExport;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.page.staff.dossier.DossiersTable;
import fr.nouveauxlieux.spreadsheet.SpreadsheetFormat;
import fr.nouveauxlieux.spreadsheet.SpreadsheetWriter;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The dossiers that the filters of the list find, as a spreadsheet: the list itself, or all answers of one call. */
@WebServlet({
    DossierSheetServlet.LIST + ".xlsx",
    DossierSheetServlet.LIST + ".ods",
    DossierSheetServlet.ANSWERS + ".xlsx",
    DossierSheetServlet.ANSWERS + ".ods"
})
public class DossierSheetServlet extends PageServlet {

    static final String LIST = "/agents/export/dossiers";
    static final String ANSWERS = "/agents/export/reponses";

    private static final long serialVersionUID = 1L;
    private static final String CALL = "appel";

    @Inject
    private transient DossiersTable table;

    @Inject
    private transient DossierListSheet list;

    @Inject
    private transient AnswersSheet answers;

    @Inject
    private transient CallDirectory calls;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getServletPath();
        SpreadsheetFormat format = SpreadsheetFormat.ofEnding(path.substring(path.lastIndexOf('.') + 1))
                .orElseThrow();
        if (path.startsWith(LIST)) {
            FoundDossiers found = find(DeskExport.LIST, request);
            send(response, path, format, writer -> list.write(found, writer));
            return;
        }
        Optional<CallSheet> call = CallCode.find(request.getParameter(CALL)).flatMap(calls::find);
        if (call.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        FoundDossiers found = find(DeskExport.ANSWERS, request);
        send(response, path, format, writer -> answers.write(call.get(), found, writer));
    }

    private FoundDossiers find(DeskExport export, HttpServletRequest request) {
        Map<String, String[]> parameters = request.getParameterMap();
        return new FoundDossiers(table, export, parameters);
    }

    private static void send(HttpServletResponse response, String path, SpreadsheetFormat format, Content content)
            throws IOException {
        response.setContentType(format.mediaType());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + path.substring(path.lastIndexOf('/') + 1) + "\"");
        try (SpreadsheetWriter writer = SpreadsheetWriter.open(format, response.getOutputStream())) {
            content.write(writer);
        }
    }

    /** What the spreadsheet holds. */
    private interface Content {
        void write(SpreadsheetWriter writer) throws IOException;
    }
}
