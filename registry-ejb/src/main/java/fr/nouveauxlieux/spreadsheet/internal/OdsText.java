package fr.nouveauxlieux.spreadsheet.internal;

import fr.nouveauxlieux.spreadsheet.SheetCell;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads what stands in a cell, up to its end: paragraphs become lines, comments are left out. */
final class OdsText {

    /** What stands in a cell without being its text. */
    private static final Set<String> ASIDE = Set.of("annotation", "shape", "frame", "custom-shape");

    private final XMLStreamReader xml;
    private final StringBuilder text = new StringBuilder();
    private boolean begun;

    OdsText(XMLStreamReader xml) {
        this.xml = xml;
    }

    String read() throws XMLStreamException {
        int depth = 1;
        int aside = 0;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (aside > 0 || ASIDE.contains(xml.getLocalName())) {
                    aside++;
                } else {
                    begin(xml.getLocalName());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                aside = Math.max(0, aside - 1);
            } else if (event == XMLStreamConstants.CHARACTERS && aside == 0 && begun) {
                append(xml.getText());
            }
        }
        return text.toString();
    }

    private void begin(String element) {
        switch (element) {
            case "p" -> {
                append(begun ? "\n" : "");
                begun = true;
            }
            case "s" -> append(" ".repeat(spaces()));
            case "tab" -> append("\t");
            case "line-break" -> append("\n");
            default -> {
                // marks of style, links: their text is the cell's
            }
        }
    }

    private int spaces() {
        String count = xml.getAttributeValue("urn:oasis:names:tc:opendocument:xmlns:text:1.0", "c");
        return count != null && count.matches("[1-9]\\d{0,3}") ? Integer.parseInt(count) : 1;
    }

    private void append(String more) {
        int room = SheetCell.Text.LONGEST - text.length();
        text.append(more, 0, Math.min(room, more.length()));
    }
}
