package fr.nouveauxlieux.portal.page.content;

import fr.nouveauxlieux.portal.page.Visit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The day of the version that runs, as the build wrote it beside the front end's files. */
@Named
@RequestScoped
public class BuildDate {

    private static final String FILE = "/WEB-INF/assets/built.txt";

    @Inject
    private ServletContext application;

    @Inject
    private Visit visit;

    private LocalDate day;

    @PostConstruct
    void read() {
        try (InputStream text = application.getResourceAsStream(FILE)) {
            if (text == null) {
                throw new IllegalStateException("expected the front end's build to have made " + FILE);
            }
            day = LocalDate.parse(new String(text.readAllBytes(), StandardCharsets.US_ASCII).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the page's language. */
    public String getWritten() {
        return visit.getTexts().date(day);
    }
}
