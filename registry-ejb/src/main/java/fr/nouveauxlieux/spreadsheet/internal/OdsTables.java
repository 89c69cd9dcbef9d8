package fr.nouveauxlieux.spreadsheet.internal;

import fr.nouveauxlieux.spreadsheet.ReadCell.Kind;
import fr.nouveauxlieux.spreadsheet.UnreadableSpreadsheetException;
import fr.nouveauxlieux.spreadsheet.UnreadableSpreadsheetException.Reason;
import java.math.BigDecimal;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the tables of a {@code content.xml}, once. */
final class OdsTables {

    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String TABLE = ODF + "table:1.0";
    private static final String OFFICE = ODF + "office:1.0";

    /** Of rows and of columns: beyond, no program has any. */
    private static final int FARTHEST = 2_000_000;

    private final XMLStreamReader xml;
    private final SheetCollector collector;
    private int row;
    private int column;

    OdsTables(XMLStreamReader xml, SheetCollector collector) {
        this.xml = xml;
        this.collector = collector;
    }

    void read() throws XMLStreamException, UnreadableSpreadsheetException {
        boolean spreadsheet = false;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            spreadsheet |= is(OFFICE, "spreadsheet");
            if (is(TABLE, "table")) {
                collector.beginSheet(attribute(TABLE, "name"));
                row = 0;
            } else if (is(TABLE, "table-row")) {
                readRow();
            }
        }
        if (!spreadsheet) {
            throw new UnreadableSpreadsheetException(Reason.NOT_THIS_FORMAT);
        }
    }

    private void readRow() throws XMLStreamException, UnreadableSpreadsheetException {
        int times = repeated("number-rows-repeated");
        column = 0;
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !is(TABLE, "table-row")) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT
                    && (is(TABLE, "table-cell") || is(TABLE, "covered-table-cell"))) {
                readCell(times);
            }
        }
        row = Math.min(FARTHEST, row + times);
    }

    private void readCell(int rows) throws XMLStreamException, UnreadableSpreadsheetException {
        int columns = repeated("number-columns-repeated");
        String type = attribute(OFFICE, "value-type");
        String value = attribute(OFFICE, "value");
        String day = attribute(OFFICE, "date-value");
        String truth = attribute(OFFICE, "boolean-value");
        String text = new OdsText(xml).read();
        Kind kind =
                switch (type) {
                    case "float", "currency", "percentage" -> Kind.NUMBER;
                    case "date" -> Kind.DAY;
                    case "boolean" -> Kind.TRUTH;
                    default -> text.matches("(#|Err:).*") && !type.equals("string") ? Kind.ERROR : Kind.TEXT;
                };
        String held =
                switch (kind) {
                    case NUMBER -> new BigDecimal(value).toPlainString();
                    case DAY -> day.replaceFirst("T.*", "");
                    case TRUTH -> truth;
                    default -> text;
                };
        if (!held.isBlank()) {
            add(kind, held, rows, columns);
        }
        column = Math.min(FARTHEST, column + columns);
    }

    /** The collector ends what is repeated without end. */
    private void add(Kind kind, String held, int rows, int columns) throws UnreadableSpreadsheetException {
        for (int down = 0; down < rows; down++) {
            for (int right = 0; right < columns; right++) {
                collector.add(row + down, column + right, kind, held);
            }
        }
    }

    private int repeated(String name) {
        String times = attribute(TABLE, name);
        return times.matches("[1-9]\\d{0,6}") ? Integer.parseInt(times) : 1;
    }

    private boolean is(String namespace, String name) {
        return xml.getLocalName().equals(name) && namespace.equals(xml.getNamespaceURI());
    }

    private String attribute(String namespace, String name) {
        String value = xml.getAttributeValue(namespace, name);
        return value == null ? "" : value;
    }
}
