package fr.nouveauxlieux.spreadsheet.internal;

import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.spreadsheet.SheetCell;
import fr.nouveauxlieux.spreadsheet.SpreadsheetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes ODS (ODF 1.3): a package whose {@code content.xml} holds all sheets. Each row leaves at once.
 *
 * <p>Written here, for want of a library that is maintained, free of copyleft and streams.
 */
public final class OdsWriter implements SpreadsheetWriter {

    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final int CENT = 2;

    private final ZipOutputStream zip;
    private final XMLStreamWriter xml;
    private boolean inSheet;

    public OdsWriter(OutputStream out) throws IOException {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        writeMediaType();
        writePart("META-INF/manifest.xml", OdsParts.manifest(MEDIA_TYPE));
        writePart("styles.xml", OdsParts.styles());
        zip.putNextEntry(new ZipEntry("content.xml"));
        xml = OdsParts.writer(zip);
        try {
            OdsParts.beginContent(xml);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** First and not compressed, so that readers know the format by its first bytes. */
    private void writeMediaType() throws IOException {
        byte[] text = MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(text);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(text.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(text);
        zip.closeEntry();
    }

    private void writePart(String name, StringWriter content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Override
    public void beginSheet(String name, List<Integer> widths) throws IOException {
        write(() -> {
            endSheet();
            xml.writeStartElement("table:table");
            xml.writeAttribute("table:name", SheetText.sheetName(name));
            for (int width : widths) {
                xml.writeEmptyElement("table:table-column");
                xml.writeAttribute("table:style-name", OdsParts.columnStyle(width));
            }
            inSheet = true;
        });
    }

    @Override
    public void headings(List<String> titles) throws IOException {
        write(() -> {
            xml.writeStartElement("table:table-header-rows");
            writeRow(titles.stream().<SheetCell>map(SheetCell.Heading::new).toList());
            xml.writeEndElement();
        });
    }

    @Override
    public void row(List<SheetCell> cells) throws IOException {
        write(() -> writeRow(cells));
    }

    private void writeRow(List<SheetCell> cells) throws XMLStreamException {
        xml.writeStartElement("table:table-row");
        for (SheetCell cell : cells) {
            writeCell(cell);
        }
        if (cells.isEmpty()) {
            xml.writeEmptyElement("table:table-cell");
        }
        xml.writeEndElement();
    }

    private void writeCell(SheetCell cell) throws XMLStreamException {
        xml.writeStartElement("table:table-cell");
        if (cell instanceof SheetCell.Text text) {
            writeText("", text.value());
        } else if (cell instanceof SheetCell.Heading heading) {
            writeText(OdsParts.HEADING, heading.value());
        } else if (cell instanceof SheetCell.Number number) {
            writeValue("", "float", number.value());
        } else if (cell instanceof SheetCell.Amount amount) {
            writeValue(OdsParts.EUROS, "currency", euros(amount.value()));
            xml.writeAttribute("office:currency", "EUR");
        } else if (cell instanceof SheetCell.Day day) {
            xml.writeAttribute("table:style-name", OdsParts.DAY);
            xml.writeAttribute("office:value-type", "date");
            xml.writeAttribute("office:date-value", day.value().toString());
        } else if (cell instanceof SheetCell.Link link) {
            writeLink(link);
        }
        xml.writeEndElement();
    }

    private void writeText(String style, String value) throws XMLStreamException {
        if (!style.isEmpty()) {
            xml.writeAttribute("table:style-name", style);
        }
        xml.writeAttribute("office:value-type", "string");
        for (String line : SheetText.cell(value).split("\\R", -1)) {
            xml.writeStartElement("text:p");
            OdsParts.writeSpaced(xml, line);
            xml.writeEndElement();
        }
    }

    private void writeLink(SheetCell.Link link) throws XMLStreamException {
        xml.writeAttribute("office:value-type", "string");
        xml.writeStartElement("text:p");
        xml.writeStartElement("text:a");
        xml.writeAttribute("xlink:type", "simple");
        xml.writeAttribute("xlink:href", link.address().toASCIIString());
        OdsParts.writeSpaced(xml, SheetText.cell(link.text()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void writeValue(String style, String type, BigDecimal value) throws XMLStreamException {
        if (!style.isEmpty()) {
            xml.writeAttribute("table:style-name", style);
        }
        xml.writeAttribute("office:value-type", type);
        xml.writeAttribute("office:value", value.toPlainString());
    }

    private static BigDecimal euros(Money amount) {
        return BigDecimal.valueOf(amount.cents(), CENT);
    }

    private void endSheet() throws XMLStreamException {
        if (inSheet) {
            xml.writeEndElement();
        }
    }

    @Override
    public void close() throws IOException {
        write(() -> {
            endSheet();
            xml.writeEndDocument();
            xml.flush();
        });
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    private static void write(Writing writing) throws IOException {
        try {
            writing.write();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** A step of writing. */
    private interface Writing {
        void write() throws XMLStreamException;
    }
}
