package fr.nouveauxlieux.portal.page.dossier.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.nouveauxlieux.call.budget.sheet.BudgetSheetWriter;
import fr.nouveauxlieux.call.budget.sheet.SheetReading;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.dossier.AnswerChange;
import fr.nouveauxlieux.dossier.NoSuchDossierException;
import fr.nouveauxlieux.dossier.NotAmendableException;
import fr.nouveauxlieux.dossier.SaveAnswers;
import fr.nouveauxlieux.dossier.SaveOutcome;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.FormServlet;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.spreadsheet.SpreadsheetFormat;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A budget as a spreadsheet: handed out as it stands; taken back in two steps, the first of which shows what would
 * change, the second of which saves it as any other answer. Nothing is kept in between but in the form itself.
 */
@WebServlet(BudgetSheetServlet.PATH + "/*")
@MultipartConfig(fileSizeThreshold = 512 * 1024)
public class BudgetSheetServlet extends FormServlet {

    static final String PATH = "/tableurs";

    private static final long serialVersionUID = 1L;

    private static final String FIELD = "champ";
    private static final String FORMAT = "format";
    private static final String CONTENT = "budget";
    private static final String VERSION = "version";
    private static final int OK = HttpServletResponse.SC_OK;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Inject
    private transient SaveAnswers saveAnswers;

    @Inject
    private transient BudgetSheetPage page;

    static String addressOf(DossierId dossier, AnswerPath path) {
        return PATH + "/" + dossier + "?" + FIELD + "=" + path;
    }

    @Override
    protected String view() {
        return "dossier-budget-sheet";
    }

    @Override
    protected boolean isForSignedIn() {
        return true;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            if (request.getMethod().equals("GET") && request.getParameter(FORMAT) != null && actor().isSignedIn()) {
                send(request, response);
            } else {
                super.service(request, response);
            }
        } catch (NoSuchDossierException none) {
            showNotFound(request, response);
        } catch (RefusedException refused) {
            answerRefusal(request, response);
        }
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        Optional<DossierId> dossier = findDossier(request);
        Optional<AnswerPath> path = AnswerPath.find(request.getParameter(FIELD));
        return dossier.isPresent() && path.isPresent() && page.show(dossier.get(), path.get());
    }

    private void send(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Optional<SpreadsheetFormat> format = SpreadsheetFormat.ofEnding(request.getParameter(FORMAT))
                .filter(asked -> asked != SpreadsheetFormat.CSV);
        if (format.isEmpty() || !prepare(request)) {
            showNotFound(request, response);
            return;
        }
        response.setContentType(format.get().mediaType());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"budget-" + page.sheet().number() + "."
                        + format.get().ending() + "\"");
        new BudgetSheetWriter(page.terms(), visit().getLanguage())
                .write(page.kept(), format.get(), response.getOutputStream());
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        if (!prepare(request)) {
            showNotFound(request, response);
        } else if (form.value(CONTENT).isEmpty()) {
            preview(request, response, form);
        } else {
            save(response, form, AnswerPath.parse(request.getParameter(FIELD)));
        }
    }

    private void preview(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Optional<SheetReading> reading = BudgetFile.read(request, form, page.terms());
        if (reading.isEmpty()) {
            return;
        }
        page.tell(reading.get());
        if (reading.get().budget().isEmpty()) {
            form.refuse(BudgetFile.INPUT, "budget-sheet.faults");
            return;
        }
        visit().at(
                        request.getServletPath() + request.getPathInfo(),
                        QueryString.empty().with(FIELD, request.getParameter(FIELD)));
        show(request, response, form, "dossier-budget-preview", OK);
    }

    private void save(HttpServletResponse response, Form form, AnswerPath path) {
        long version = form.value(VERSION).matches("\\d{1,9}") ? Long.parseLong(form.value(VERSION)) : 0;
        try {
            AnswerChange change = new AnswerChange(
                    path, MAPPER.readValue(form.value(CONTENT), Object.class), version, "sheet-" + UUID.randomUUID());
            SaveOutcome outcome =
                    saveAnswers.save(page.sheet().id(), List.of(change)).get(0);
            if (outcome instanceof SaveOutcome.Saved) {
                goOn(response, page.getBack(), new NoticeCode("budget-imported"));
            } else if (outcome instanceof SaveOutcome.Conflict) {
                form.refuse(BudgetFile.INPUT, "budget-sheet.changed-since");
            } else {
                form.refuse(BudgetFile.INPUT, "budget-sheet.unreadable");
            }
        } catch (NotAmendableException closed) {
            form.refuseAll("dossier.not-amendable");
        } catch (JsonProcessingException altered) {
            form.refuse(BudgetFile.INPUT, "budget-sheet.unreadable");
        }
    }

    private static Optional<DossierId> findDossier(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? Optional.empty() : DossierId.find(path.substring(1));
    }
}
