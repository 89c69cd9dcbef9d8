package fr.nouveauxlieux.portal.page.staff.result;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.page.staff.evaluation.WaveTable;
import fr.nouveauxlieux.review.result.WaveGrading;
import fr.nouveauxlieux.spreadsheet.SpreadsheetFormat;
import fr.nouveauxlieux.spreadsheet.SpreadsheetWriter;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Gives the results of a wave as a spreadsheet, with all that they are reckoned from. */
@WebServlet({ResultsBookServlet.BOOK + ".xlsx", ResultsBookServlet.BOOK + ".ods"})
public class ResultsBookServlet extends PageServlet {

    /** Its address, without the format's ending. */
    static final String BOOK = "/agents/export/evaluation/resultats";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ShownResults results;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getServletPath();
        SpreadsheetFormat format = SpreadsheetFormat.ofEnding(path.substring(path.lastIndexOf('.') + 1))
                .orElseThrow();
        Optional<WaveKey> wave = WaveTable.find(request.getParameterMap());
        if (wave.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        WaveGrading grading = results.export(wave.get());
        response.setContentType(format.mediaType());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + path.substring(path.lastIndexOf('/') + 1) + "\"");
        try (SpreadsheetWriter writer = SpreadsheetWriter.open(format, response.getOutputStream())) {
            new ResultsBook(visit().getTexts(), grading).write(writer);
        }
    }
}
