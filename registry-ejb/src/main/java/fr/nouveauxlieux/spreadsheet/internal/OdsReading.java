package fr.nouveauxlieux.spreadsheet.internal;

import fr.nouveauxlieux.spreadsheet.UnreadableSpreadsheetException;
import fr.nouveauxlieux.spreadsheet.UnreadableSpreadsheetException.Reason;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reads ODS. Its XML declares nothing and includes nothing: a document type ends the reading. */
public final class OdsReading {

    private OdsReading() {}

    public static void read(byte[] file, SheetCollector collector) throws UnreadableSpreadsheetException {
        try (ZipFile zip = UnpackedSize.open(file)) {
            ZipArchiveEntry content = zip.getEntry("content.xml");
            if (content == null) {
                throw new UnreadableSpreadsheetException(Reason.NOT_THIS_FORMAT);
            }
            try (InputStream in = zip.getInputStream(content)) {
                XMLStreamReader xml = factory().createXMLStreamReader(in);
                new OdsTables(xml, collector).read();
            }
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw new UnreadableSpreadsheetException(Reason.NOT_THIS_FORMAT, e);
        }
    }

    private static XMLInputFactory factory() {
        // The platform's own, whatever libraries bring along.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside is read");
        });
        return factory;
    }
}
