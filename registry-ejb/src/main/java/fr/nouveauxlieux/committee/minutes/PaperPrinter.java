package fr.nouveauxlieux.committee.minutes;

import fr.nouveauxlieux.committee.minutes.Paper.Block;
import fr.nouveauxlieux.pdf.AccessiblePdf;
import fr.nouveauxlieux.pdf.PrintedDocument;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Prints papers as PDF/UA-1. The same paper and moment always give the same bytes. */
final class PaperPrinter {

    private PaperPrinter() {}

    /**
     * @param mark at the head of each page, as that nothing is signed yet
     * @param after what follows the paper, and is no part of what is signed
     * @param at when it was made, as it tells of itself
     */
    static byte[] print(Paper paper, Optional<String> mark, List<Block> after, Instant at) {
        PaperWords words = PaperWords.in(paper.language());
        PrintedDocument document = new PrintedDocument(paper.language(), paper.title(), paper.description());
        mark.ifPresent(document::markPages);
        document.title(paper.title());
        paper.blocks().forEach(block -> write(document, block));
        after.forEach(block -> write(document, block));
        if (document.isReplaced()) {
            document.paragraph(words.get("replaced").replace("{sign}", PrintedDocument.REPLACEMENT));
        }
        return AccessiblePdf.print(document, at);
    }

    private static void write(PrintedDocument document, Block block) {
        switch (block.kind()) {
            case SECTION -> document.section(block.text());
            case SUBSECTION -> document.subsection(block.text());
            case PARAGRAPH -> document.paragraph(block.text());
            case EMPHASIS -> document.emphasis(block.text());
            case LIST -> document.list(block.rows().get(0));
            case TABLE ->
                document.table(
                        block.rows().get(0),
                        block.rows().subList(1, block.rows().size()));
        }
    }
}
