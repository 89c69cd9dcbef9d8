package fr.nouveauxlieux.pdf;

import fr.nouveauxlieux.pdf.internal.Glyphs;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A document to print, written from its beginning to its end. Texts may hold anything: what the fonts cannot show
 * becomes {@value #REPLACEMENT}.
 */
public final class PrintedDocument {

    /** Stands for a character that the fonts cannot show. */
    public static final String REPLACEMENT = Glyphs.REPLACEMENT;

    private final Document document;
    private final Element bookmarks;
    private final Element body;
    private final Element style;
    private Element part;
    private Element chapterBookmark;
    private Element contents;
    private boolean contentsOfChapters;
    private int sections;
    private boolean replaced;

    /**
     * @param language {@code fr} or {@code en}
     * @param title shown by readers in place of the file's name
     * @param description of what the document is, in one sentence
     */
    public PrintedDocument(String language, String title, String description) {
        document = empty();
        Element root = document.createElement("html");
        root.setAttribute("lang", language);
        document.appendChild(root);
        Element head = child(root, "head");
        write(child(head, "title"), title);
        metadata(head, "subject", description);
        metadata(head, "author", "Nouveaux Lieux");
        style = child(head, "style");
        style.setTextContent(PrintedStyle.CSS);
        bookmarks = child(head, "bookmarks");
        body = child(root, "body");
        part = child(body, "div");
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins, on a new page, a part in another language. */
    public void beginPart(String language) {
        part = child(body, "div");
        part.setAttribute("class", "part");
        part.setAttribute("lang", language);
    }

    /** Begins, on a new page, a chapter: the sections that follow are its own, in the bookmarks too. */
    public void beginChapter(String language, String text) {
        beginPart(language);
        chapterBookmark = null;
        chapterBookmark = bookmarked("h1", text);
    }

    /** Lists the sections that are still to come, with their pages. */
    public void contents(String text) {
        beginContents(text, false);
    }

    /** Lists the chapters that are still to come, with their pages. */
    public void contentsOfChapters(String text) {
        beginContents(text, true);
    }

    private void beginContents(String text, boolean ofChapters) {
        write(child(part, "h2"), heading(text));
        contents = child(part, "ul");
        contents.setAttribute("class", "contents");
        contentsOfChapters = ofChapters;
    }

    /**
     * Has each page say something at its head.
     *
     * @param text words of the portal's own, never of what people wrote
     */
    public void markPages(String text) {
        String plain = text.replaceAll("[\\\\\"\\p{Cntrl}<>]", " ");
        style.setTextContent(PrintedStyle.CSS + PrintedStyle.mark(plain));
    }

    /** The name of the whole document, or of a part in another language. */
    public void title(String text) {
        bookmarked("h1", text);
    }

    public void section(String text) {
        bookmarked("h2", text);
    }

    public void subsection(String text) {
        write(child(part, "h3"), heading(text));
    }

    /** Line breaks of the text are kept. */
    public void paragraph(String text) {
        write(child(part, "p"), text);
    }

    /** A paragraph that must not be overlooked. */
    public void emphasis(String text) {
        Element paragraph = child(part, "p");
        paragraph.setAttribute("class", "emphasis");
        write(paragraph, text);
    }

    /** Something to be compared character by character, as a digest. */
    public void code(String text) {
        Element paragraph = child(part, "p");
        paragraph.setAttribute("class", "code");
        write(paragraph, text);
    }

    public void list(List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        Element list = child(part, "ul");
        items.forEach(item -> write(child(list, "li"), item));
    }

    /** A paragraph that leads to an address outside. */
    public void link(String before, String address, String purpose) {
        Element paragraph = child(part, "p");
        paragraph.appendChild(document.createTextNode(printable(before) + " "));
        Element link = child(paragraph, "a");
        link.setAttribute("href", address);
        link.setAttribute("title", printable(purpose));
        write(link, address);
    }

    /**
     * A table whose first column is the header of each row.
     *
     * @param columns the headers of the columns
     * @param rows as many cells each as there are columns
     */
    public void table(List<String> columns, List<List<String>> rows) {
        Element table = child(part, "table");
        Element header = child(child(table, "thead"), "tr");
        columns.forEach(column -> cell(header, "th", "col", column));
        Element cells = child(table, "tbody");
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("expected " + columns.size() + " cells, were " + row.size());
            }
            Element line = child(cells, "tr");
            cell(line, "th", "row", row.get(0));
            row.stream().skip(1).forEach(text -> cell(line, "td", "", text));
        }
    }

    /** Whether something was written that the fonts cannot show. */
    public boolean isReplaced() {
        return replaced;
    }

    private void cell(Element row, String name, String scope, String text) {
        Element cell = child(row, name);
        if (!scope.isEmpty()) {
            cell.setAttribute("scope", scope);
        }
        write(cell, text);
    }

    private Element bookmarked(String name, String text) {
        sections++;
        Element heading = child(part, name);
        heading.setAttribute("id", "section-" + sections);
        write(heading, heading(text));
        Element bookmark = child(chapterBookmark == null ? bookmarks : chapterBookmark, "bookmark");
        bookmark.setAttribute("name", printable(heading(text)));
        bookmark.setAttribute("href", "#section-" + sections);
        if (contents != null && name.equals(contentsOfChapters ? "h1" : "h2")) {
            Element link = child(child(contents, "li"), "a");
            link.setAttribute("href", "#section-" + sections);
            link.setAttribute("title", printable(heading(text)));
            write(link, heading(text));
        }
        return bookmark;
    }

    private void metadata(Element head, String name, String content) {
        Element meta = child(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", printable(content));
    }

    private Element child(Element parent, String name) {
        Element child = document.createElement(name);
        parent.appendChild(child);
        return child;
    }

    /** One without a word would be missing for whoever goes from heading to heading. */
    private static String heading(String text) {
        return Glyphs.printable(text).isBlank() ? REPLACEMENT : text;
    }

    /** No node at all where nothing is left to print: the library stumbles over empty ones. */
    private void write(Element element, String text) {
        String printable = printable(text);
        if (!printable.isEmpty()) {
            element.appendChild(document.createTextNode(printable));
        }
    }

    private String printable(String text) {
        String printable = Glyphs.printable(text);
        replaced |= printable.contains(REPLACEMENT);
        return printable;
    }

    Document tree() {
        return document;
    }
}
