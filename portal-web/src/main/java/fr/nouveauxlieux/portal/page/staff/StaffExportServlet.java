package fr.nouveauxlieux.portal.page.staff;

import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.table.TableCsv;
import fr.nouveauxlieux.portal.table.TableQuery;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Gives a table of the staff as a file: all rows that its filters find, read in the name of whoever asks, so that it
 * holds nothing that they could not read on screen.
 */
@WebServlet(StaffExportServlet.FOLDER + "/*")
public class StaffExportServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    static final String FOLDER = StaffSection.HOME + "/export";

    private static final String ENDING = ".csv";

    @Inject
    @Any
    private transient Instance<TableSource> tables;

    /** @param path of the table's page */
    public static String addressOf(String path) {
        return FOLDER + path.substring(StaffSection.HOME.length()) + ENDING;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String address = FOLDER + (request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<TableSource> table = tables.stream()
                .filter(source -> addressOf(source.path()).equals(address))
                .findFirst();
        if (table.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        TableCsv csv = new TableCsv(table.get(), TableQuery.of(table.get().shape(), request.getParameterMap()));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + nameOf(address) + "\"");
        csv.write(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
    }

    private static String nameOf(String address) {
        return address.substring(FOLDER.length() + 1).replace('/', '-');
    }
}
