package fr.nouveauxlieux.portal.page.staff.dossier.export;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.call.form.FormSection;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.ReadDossierAsStaff;
import fr.nouveauxlieux.instruction.DeskRow;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.dossier.field.AnswerWords;
import fr.nouveauxlieux.portal.page.dossier.field.Registers;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.page.staff.dossier.DossierWords;
import fr.nouveauxlieux.spreadsheet.SheetCell;
import fr.nouveauxlieux.spreadsheet.SpreadsheetWriter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The answers of one call's dossiers as a sheet: a row a dossier, a column a question of any version of its form, those
 * of the newest version first. Each dossier is read in the name of whoever asks, and each reading is in the journal.
 */
@RequestScoped
public class AnswersSheet {

    private static final int WIDTH = 30;

    @Inject
    private CallDirectory calls;

    @Inject
    private ReadDossierAsStaff readDossier;

    @Inject
    private Registers registers;

    @Inject
    private DossierWords words;

    @Inject
    private StaffCells cells;

    @Inject
    private Visit visit;

    void write(CallSheet call, FoundDossiers dossiers, SpreadsheetWriter writer) throws IOException {
        AnswerWords answerWords = new AnswerWords(visit.getTexts(), registers);
        List<AnswerColumn> columns = fields(call).stream()
                .flatMap(field -> AnswerColumn.of(field, visit.getTexts(), answerWords).stream())
                .toList();
        List<String> titles = Stream.concat(
                        Stream.of(
                                        "desk.number",
                                        "desk.organisation",
                                        "desk.departement",
                                        "desk.state",
                                        "desk.export.version")
                                .map(cells::text),
                        columns.stream().map(AnswerColumn::title))
                .toList();
        writer.beginSheet(
                cells.text("desk.export.answers-sheet"),
                titles.stream().map(title -> WIDTH).toList());
        writer.headings(titles);
        dossiers.forEach(row -> writer.row(row(row, columns)));
    }

    private List<FormField> fields(CallSheet newest) {
        Map<String, FormField> fields = new LinkedHashMap<>();
        for (int version = newest.version(); version > 0; version--) {
            CallSheet call = version == newest.version() ? newest : calls.getVersion(newest.code(), version);
            for (FormSection section : call.form().sections()) {
                section.fields().forEach(field -> fields.putIfAbsent(field.code(), field));
            }
        }
        return List.copyOf(fields.values());
    }

    private List<SheetCell> row(DeskRow row, List<AnswerColumn> columns) {
        DossierSheet sheet = readDossier.read(row.id());
        Answers answers = sheet.plainAnswers();
        List<SheetCell> written = new ArrayList<>(List.of(
                SheetCell.text(row.number()),
                SheetCell.text(row.organisationName()),
                SheetCell.text(row.departement()),
                SheetCell.text(words.state(row.state())),
                SheetCell.number(sheet.callVersion())));
        columns.forEach(column -> written.add(column.cell().apply(answers)));
        return written;
    }
}
