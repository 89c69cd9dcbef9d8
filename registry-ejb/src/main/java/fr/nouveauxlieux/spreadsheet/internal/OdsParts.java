package fr.nouveauxlieux.spreadsheet.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The parts of an ODS that are always the same. */
final class OdsParts {

    static final String HEADING = "heading";
    static final String EUROS = "euros";
    static final String DAY = "day";

    /** In characters; columns have the least of these that suffices. */
    private static final int[] WIDTHS = {10, 15, 20, 30, 45, 60};

    private static final double CENTIMETRES_A_CHARACTER = 0.21;
    private static final String VERSION = "1.3";
    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

    private OdsParts() {}

    /** The platform's own, whatever libraries bring along. */
    static XMLStreamWriter writer(OutputStream out) throws IOException {
        try {
            return XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    static String columnStyle(int width) {
        for (int known : WIDTHS) {
            if (width <= known) {
                return "column-" + known;
            }
        }
        return "column-" + WIDTHS[WIDTHS.length - 1];
    }

    static StringWriter manifest(String mediaType) throws IOException {
        return part(xml -> {
            xml.writeStartElement("manifest:manifest");
            xml.writeAttribute("xmlns:manifest", ODF + "manifest:1.0");
            xml.writeAttribute("manifest:version", VERSION);
            entry(xml, "/", mediaType);
            entry(xml, "content.xml", "text/xml");
            entry(xml, "styles.xml", "text/xml");
            xml.writeEndElement();
        });
    }

    private static void entry(XMLStreamWriter xml, String path, String type) throws XMLStreamException {
        xml.writeEmptyElement("manifest:file-entry");
        xml.writeAttribute("manifest:full-path", path);
        if (path.equals("/")) {
            xml.writeAttribute("manifest:version", VERSION);
        }
        xml.writeAttribute("manifest:media-type", type);
    }

    static StringWriter styles() throws IOException {
        return part(xml -> {
            xml.writeStartElement("office:document-styles");
            namespaces(xml);
            xml.writeEmptyElement("office:styles");
            xml.writeEndElement();
        });
    }

    /** All up to the first sheet. */
    static void beginContent(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("office:document-content");
        namespaces(xml);
        xml.writeStartElement("office:automatic-styles");
        for (int width : WIDTHS) {
            xml.writeStartElement("style:style");
            xml.writeAttribute("style:name", columnStyle(width));
            xml.writeAttribute("style:family", "table-column");
            xml.writeEmptyElement("style:table-column-properties");
            xml.writeAttribute("style:column-width", Math.round(width * CENTIMETRES_A_CHARACTER * 10) / 10.0 + "cm");
            xml.writeEndElement();
        }
        dayFormat(xml);
        eurosFormat(xml);
        cellStyle(xml, DAY, "day-format");
        cellStyle(xml, EUROS, "euros-format");
        xml.writeStartElement("style:style");
        xml.writeAttribute("style:name", HEADING);
        xml.writeAttribute("style:family", "table-cell");
        xml.writeEmptyElement("style:text-properties");
        xml.writeAttribute("fo:font-weight", "bold");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("office:body");
        xml.writeStartElement("office:spreadsheet");
    }

    private static void dayFormat(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("number:date-style");
        xml.writeAttribute("style:name", "day-format");
        longPart(xml, "number:year");
        text(xml, "-");
        longPart(xml, "number:month");
        text(xml, "-");
        longPart(xml, "number:day");
        xml.writeEndElement();
    }

    private static void longPart(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeEmptyElement(name);
        xml.writeAttribute("number:style", "long");
    }

    private static void text(XMLStreamWriter xml, String text) throws XMLStreamException {
        xml.writeStartElement("number:text");
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void eurosFormat(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("number:currency-style");
        xml.writeAttribute("style:name", "euros-format");
        xml.writeEmptyElement("number:number");
        xml.writeAttribute("number:decimal-places", "2");
        xml.writeAttribute("number:min-integer-digits", "1");
        xml.writeAttribute("number:grouping", "true");
        text(xml, " ");
        xml.writeStartElement("number:currency-symbol");
        xml.writeCharacters("€");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void cellStyle(XMLStreamWriter xml, String name, String format) throws XMLStreamException {
        xml.writeEmptyElement("style:style");
        xml.writeAttribute("style:name", name);
        xml.writeAttribute("style:family", "table-cell");
        xml.writeAttribute("style:data-style-name", format);
    }

    /** Spaces that follow each other are one in ODF, but for those told to be more. */
    static void writeSpaced(XMLStreamWriter xml, String line) throws XMLStreamException {
        int written = 0;
        for (int at = 0; at < line.length(); at++) {
            char sign = line.charAt(at);
            boolean loose = sign == ' ' && (at == 0 || at == line.length() - 1 || line.charAt(at - 1) == ' ');
            if (loose || sign == '\t') {
                xml.writeCharacters(line.substring(written, at));
                xml.writeEmptyElement(sign == '\t' ? "text:tab" : "text:s");
                written = at + 1;
            }
        }
        xml.writeCharacters(line.substring(written));
    }

    private static void namespaces(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeAttribute("xmlns:office", ODF + "office:1.0");
        xml.writeAttribute("xmlns:style", ODF + "style:1.0");
        xml.writeAttribute("xmlns:text", ODF + "text:1.0");
        xml.writeAttribute("xmlns:table", ODF + "table:1.0");
        xml.writeAttribute("xmlns:fo", ODF + "xsl-fo-compatible:1.0");
        xml.writeAttribute("xmlns:number", ODF + "datastyle:1.0");
        xml.writeAttribute("xmlns:xlink", "http://www.w3.org/1999/xlink");
        xml.writeAttribute("office:version", VERSION);
    }

    private static StringWriter part(Part content) throws IOException {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            content.write(xml);
            xml.writeEndDocument();
            xml.flush();
            return text;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** What a part holds. */
    private interface Part {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }
}
