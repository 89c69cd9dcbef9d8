package fr.nouveauxlieux.spreadsheet.internal;

import fr.nouveauxlieux.spreadsheet.ReadCell.Kind;
import fr.nouveauxlieux.spreadsheet.UnreadableSpreadsheetException;
import fr.nouveauxlieux.spreadsheet.UnreadableSpreadsheetException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads XLSX. */
public final class XlsxReading {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    /** Of a format, what is shown as it is, colours and conditions. */
    private static final String LITERAL = "\"[^\"]*\"|\\\\.|\\[[^\\]]*]";

    private XlsxReading() {}

    public static void read(byte[] file, SheetCollector collector) throws UnreadableSpreadsheetException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS)) {
            List<Sheet> sheets = workbook.getSheets().toList();
            for (Sheet sheet : sheets) {
                collector.beginSheet(sheet.getName());
                read(sheet, collector);
            }
        } catch (IOException | RuntimeException e) {
            throw new UnreadableSpreadsheetException(Reason.NOT_THIS_FORMAT, e);
        }
    }

    private static void read(Sheet sheet, SheetCollector collector) throws IOException, UnreadableSpreadsheetException {
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                for (Cell cell : each.next()) {
                    if (cell != null && cell.getType() != CellType.EMPTY) {
                        read(cell, collector);
                    }
                }
            }
        }
    }

    private static void read(Cell cell, SheetCollector collector) throws UnreadableSpreadsheetException {
        int row = cell.getAddress().getRow();
        int column = cell.getAddress().getColumn();
        switch (cell.getType()) {
            case NUMBER -> addNumber(cell, row, column, collector);
            case BOOLEAN -> collector.add(row, column, Kind.TRUTH, String.valueOf(cell.asBoolean()));
            case ERROR -> collector.add(row, column, Kind.ERROR, text(cell));
            case FORMULA -> addOutcome(cell, row, column, collector);
            default -> collector.add(row, column, Kind.TEXT, text(cell));
        }
    }

    private static void addNumber(Cell cell, int row, int column, SheetCollector collector)
            throws UnreadableSpreadsheetException {
        if (isDay(cell)) {
            collector.add(row, column, Kind.DAY, cell.asDate().toLocalDate().toString());
        } else {
            collector.add(row, column, Kind.NUMBER, cell.asNumber().toPlainString());
        }
    }

    private static boolean isDay(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && format.replaceAll(LITERAL, "").matches("(?i).*[yd].*")
                && cell.asNumber().signum() > 0;
    }

    /** Of a formula, what the program that saved the file made of it. */
    private static void addOutcome(Cell cell, int row, int column, SheetCollector collector)
            throws UnreadableSpreadsheetException {
        String outcome = text(cell);
        Optional<BigDecimal> number = findNumber(outcome);
        if (number.isPresent()) {
            collector.add(row, column, Kind.NUMBER, number.get().toPlainString());
        } else {
            collector.add(row, column, outcome.startsWith("#") ? Kind.ERROR : Kind.TEXT, outcome);
        }
    }

    private static Optional<BigDecimal> findNumber(String text) {
        return text.length() <= 40 && text.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,2})?")
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    private static String text(Cell cell) {
        Object value = cell.getValue();
        return value != null ? value.toString() : cell.getRawValue() == null ? "" : cell.getRawValue();
    }
}
