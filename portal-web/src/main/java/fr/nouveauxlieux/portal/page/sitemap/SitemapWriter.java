package fr.nouveauxlieux.portal.page.sitemap;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** Writes sitemaps as they are asked for: nothing is gathered before. */
final class SitemapWriter {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final Writer out;
    private final String root;
    private final String entry;

    private SitemapWriter(OutputStream stream, String root, String entry) {
        this.out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        this.root = root;
        this.entry = entry;
    }

    /** Of addresses of pages. */
    static SitemapWriter ofPages(OutputStream stream) throws IOException {
        return new SitemapWriter(stream, "urlset", "url").begin();
    }

    /** Of addresses of sitemaps. */
    static SitemapWriter ofSitemaps(OutputStream stream) throws IOException {
        return new SitemapWriter(stream, "sitemapindex", "sitemap").begin();
    }

    private SitemapWriter begin() throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root + " xmlns=\"" + NAMESPACE + "\">\n");
        return this;
    }

    /** @param changed when what the address shows was last true; empty where nobody says */
    void add(String address, Optional<LocalDate> changed) throws IOException {
        out.write("<" + entry + "><loc>" + escape(address) + "</loc>");
        if (changed.isPresent()) {
            out.write("<lastmod>" + changed.get() + "</lastmod>");
        }
        out.write("</" + entry + ">\n");
    }

    void end() throws IOException {
        out.write("</" + root + ">\n");
        out.flush();
    }

    private static String escape(String address) {
        return address.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&apos;");
    }
}
