package fr.nouveauxlieux.portal.theme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The look of the pages, and the addresses of the files that make it. */
@Named
@ApplicationScoped
public class Theme {

    private static final String PATH = "/assets/";

    @Inject
    private ServletContext application;

    @Inject
    @ConfigProperty(name = "nl.theme", defaultValue = "dsfr")
    private String code;

    /** The authority that the State's block of marks names, a line for each part between bars. */
    @Inject
    @ConfigProperty(name = "nl.theme.authority", defaultValue = "République|Française")
    private String authority;

    private Look look;
    private AssetManifest manifest;

    @PostConstruct
    void read() {
        look = Look.get(code);
        String path = AssetManifest.FOLDER + "manifest.json";
        try (InputStream json = application.getResourceAsStream(path)) {
            if (json == null) {
                throw new IllegalStateException("expected the front end's build to have made " + path);
            }
            manifest = AssetManifest.read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code dsfr} or {@code neutral}. */
    public String getCode() {
        return look.code();
    }

    /** Whether the State's marks are shown. */
    public boolean isOfTheState() {
        return look == Look.DSFR;
    }

    public String[] getAuthority() {
        return authority.split("\\|");
    }

    public String getStylesheet() {
        return asset(look.code() + ".css");
    }

    /** The address of a file of the front end, as {@code search.js}. */
    public String asset(String entry) {
        return application.getContextPath() + within(entry);
    }

    /** As {@link #asset}, below the application's own path. */
    public String within(String entry) {
        return PATH + manifest.getFile(entry);
    }

    boolean serves(String file) {
        return manifest.holds(file);
    }
}
