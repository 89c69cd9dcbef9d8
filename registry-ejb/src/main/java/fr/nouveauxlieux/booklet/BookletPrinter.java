package fr.nouveauxlieux.booklet;

import fr.nouveauxlieux.booklet.Booklet.Chapter;
import fr.nouveauxlieux.booklet.Booklet.Item;
import fr.nouveauxlieux.booklet.Booklet.Part;
import fr.nouveauxlieux.pdf.AccessiblePdf;
import fr.nouveauxlieux.pdf.PrintedDocument;
import java.time.Instant;

/** Prints booklets as PDF/UA-1. The same booklet and moment always give the same bytes. */
public final class BookletPrinter {

    private final Booklet booklet;
    private final PrintedDocument document;

    private BookletPrinter(Booklet booklet) {
        this.booklet = booklet;
        this.document = new PrintedDocument(booklet.language(), booklet.title(), booklet.description());
    }

    /** @param at when it was made, as it tells of itself */
    public static byte[] print(Booklet booklet, Instant at) {
        BookletPrinter printer = new BookletPrinter(booklet);
        printer.write();
        return AccessiblePdf.print(printer.document, at);
    }

    private void write() {
        booklet.mark().ifPresent(document::markPages);
        boolean book = booklet.chapters().size() > 1;
        if (book) {
            document.title(booklet.title());
            document.paragraph(booklet.description());
            document.contentsOfChapters(booklet.contents());
        }
        for (Chapter chapter : booklet.chapters()) {
            write(chapter, book);
        }
        if (document.isReplaced()) {
            document.paragraph(booklet.replaced().replace("{sign}", PrintedDocument.REPLACEMENT));
        }
    }

    private void write(Chapter chapter, boolean inBook) {
        if (inBook) {
            document.beginChapter(booklet.language(), chapter.title());
        } else {
            document.title(chapter.title());
        }
        chapter.warning().ifPresent(document::emphasis);
        document.table(booklet.factColumns(), chapter.facts());
        if (!inBook) {
            document.contents(booklet.contents());
        }
        for (Part part : chapter.parts()) {
            document.section(part.title());
            part.items().forEach(this::write);
        }
    }

    private void write(Item item) {
        if (item instanceof Item.Text text) {
            heading(text.label());
            document.paragraph(text.text());
        } else if (item instanceof Item.Table table) {
            heading(table.label());
            document.table(table.columns(), table.rows());
        } else if (item instanceof Item.Code code) {
            heading(code.label());
            document.code(code.text());
        }
    }

    private void heading(String label) {
        if (!label.isEmpty()) {
            document.subsection(label);
        }
    }
}
