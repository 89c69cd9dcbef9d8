package fr.nouveauxlieux.portal.page.dossier.sheet;

import fr.nouveauxlieux.call.budget.BudgetTerms;
import fr.nouveauxlieux.call.budget.sheet.BudgetSheetReader;
import fr.nouveauxlieux.call.budget.sheet.SheetReading;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.spreadsheet.ReadLimits;
import fr.nouveauxlieux.spreadsheet.SpreadsheetFormat;
import fr.nouveauxlieux.spreadsheet.Spreadsheets;
import fr.nouveauxlieux.spreadsheet.UnreadableSpreadsheetException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Takes the spreadsheet that a form sends. */
final class BudgetFile {

    static final String INPUT = "file";

    private static final int LARGEST = 256 * 1024;
    private static final ReadLimits LIMITS = new ReadLimits(LARGEST, 20L * 1024 * 1024, 20, 20_000);

    private BudgetFile() {}

    /** Refuses the form where nothing can be read of the file: empty then. */
    static Optional<SheetReading> read(HttpServletRequest request, Form form, BudgetTerms terms)
            throws IOException, ServletException {
        Part part = isWithFiles(request) ? request.getPart(INPUT) : null;
        if (part == null || part.getSize() == 0) {
            form.refuse(INPUT, "budget-sheet.no-file");
            return Optional.empty();
        }
        try (InputStream content = part.getInputStream()) {
            return read(formatOf(part.getSubmittedFileName()), content.readNBytes(LARGEST + 1), form, terms);
        } finally {
            part.delete();
        }
    }

    private static boolean isWithFiles(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().startsWith("multipart/form-data");
    }

    private static Optional<SheetReading> read(
            Optional<SpreadsheetFormat> format, byte[] file, Form form, BudgetTerms terms) {
        if (format.isEmpty()) {
            form.refuse(INPUT, "budget-sheet.format");
            return Optional.empty();
        }
        try {
            return Optional.of(new BudgetSheetReader(terms).read(Spreadsheets.read(format.get(), file, LIMITS)));
        } catch (UnreadableSpreadsheetException unreadable) {
            form.refuse(
                    INPUT,
                    switch (unreadable.reason()) {
                        case TOO_LARGE -> "budget-sheet.too-large";
                        case NOT_THIS_FORMAT -> "budget-sheet.unreadable";
                    });
            return Optional.empty();
        }
    }

    private static Optional<SpreadsheetFormat> formatOf(String name) {
        return name == null ? Optional.empty() : SpreadsheetFormat.ofEnding(name.substring(name.lastIndexOf('.') + 1));
    }
}
