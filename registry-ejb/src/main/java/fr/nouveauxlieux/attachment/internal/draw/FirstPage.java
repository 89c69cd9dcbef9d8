package fr.nouveauxlieux.attachment.internal.draw;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** The first page of a PDF. However large it says to be, no more is painted than what is wanted. */
final class FirstPage {

    private FirstPage() {}

    /** @throws IOException if it cannot be opened without a password, or not be drawn */
    static BufferedImage of(byte[] pdf, int edge) throws IOException {
        FontMappers.set(new SubstituteFont());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle box = document.getPage(0).getCropBox();
            float longer = Math.max(box.getWidth(), box.getHeight());
            if (!(longer >= 1) || Float.isInfinite(longer)) {
                throw new IOException("expected a page of some size");
            }
            PDFRenderer renderer = new WholePageRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(0, edge / longer, ImageType.RGB);
        }
    }

    /** Fails where a picture on the page cannot be read: a scanned page would be blank. */
    private static final class WholePageRenderer extends PDFRenderer {

        private WholePageRenderer(PDDocument document) {
            super(document);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageDrawer(parameters) {
                @Override
                protected void operatorException(Operator operator, List<COSBase> operands, IOException fault)
                        throws IOException {
                    if (fault instanceof MissingImageReaderException
                            || OperatorName.DRAW_OBJECT.equals(operator.getName())) {
                        throw fault;
                    }
                    super.operatorException(operator, operands, fault);
                }
            };
        }
    }
}
