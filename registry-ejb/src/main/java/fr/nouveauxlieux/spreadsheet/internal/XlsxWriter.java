package fr.nouveauxlieux.spreadsheet.internal;

import fr.nouveauxlieux.spreadsheet.SheetCell;
import fr.nouveauxlieux.spreadsheet.SpreadsheetWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes XLSX. Rows leave in hundreds; texts stand in their cells, so that none has to be remembered. */
public final class XlsxWriter implements SpreadsheetWriter {

    private static final int ROWS_KEPT = 100;
    private static final int CENT = 2;
    private static final String DAY = "yyyy-mm-dd";
    private static final String EUROS = "#,##0.00 \"€\"";

    private final Workbook workbook;
    private Worksheet sheet;
    private int row;

    public XlsxWriter(OutputStream out) {
        this.workbook = new Workbook(new Unclosed(out), "Nouveaux Lieux", "1.0");
    }

    @Override
    public void beginSheet(String name, List<Integer> widths) throws IOException {
        finishSheet();
        sheet = workbook.newWorksheet(SheetText.sheetName(name));
        row = 0;
        for (int column = 0; column < widths.size(); column++) {
            sheet.width(column, widths.get(column));
        }
    }

    @Override
    public void headings(List<String> titles) throws IOException {
        row(titles.stream().<SheetCell>map(SheetCell.Heading::new).toList());
        sheet.freezePane(0, row);
    }

    @Override
    public void row(List<SheetCell> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        row++;
        if (row % ROWS_KEPT == 0) {
            sheet.flush();
        }
    }

    private void write(int column, SheetCell cell) {
        if (cell instanceof SheetCell.Text text) {
            sheet.inlineString(row, column, SheetText.cell(text.value()));
        } else if (cell instanceof SheetCell.Heading heading) {
            sheet.inlineString(row, column, SheetText.cell(heading.value()));
            sheet.style(row, column).bold().set();
        } else if (cell instanceof SheetCell.Number number) {
            sheet.value(row, column, number.value());
        } else if (cell instanceof SheetCell.Amount amount) {
            sheet.value(row, column, BigDecimal.valueOf(amount.value().cents(), CENT));
            sheet.style(row, column).format(EUROS).set();
        } else if (cell instanceof SheetCell.Day day) {
            sheet.value(row, column, day.value());
            sheet.style(row, column).format(DAY).set();
        } else if (cell instanceof SheetCell.Link link) {
            sheet.hyperlink(
                    row, column, HyperLink.external(link.address().toASCIIString(), SheetText.cell(link.text())));
        }
    }

    private void finishSheet() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
    }

    @Override
    public void close() throws IOException {
        finishSheet();
        workbook.close();
    }

    /** The library closes what it is given. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
