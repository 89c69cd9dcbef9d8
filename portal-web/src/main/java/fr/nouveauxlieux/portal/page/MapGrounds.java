package fr.nouveauxlieux.portal.page;

import fr.nouveauxlieux.portal.http.HttpSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The backgrounds that the map offers beside its own. */
@Named
@ApplicationScoped
public class MapGrounds {

    private static final List<String> ORIGINS_OF_PLAN = List.of("https://data.geopf.fr", "https://*.geopf.fr");

    /** The plan as pictures of 256 pixels, in the scheme of web maps (WMTS of the Géoplateforme). */
    private static final String PLAN = "https://data.geopf.fr/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0"
            + "&LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2&STYLE=normal&TILEMATRIXSET=PM&FORMAT=image/png"
            + "&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}";

    @Inject
    private HttpSettings settings;

    /** For the container, which injects the settings. */
    public MapGrounds() {}

    MapGrounds(HttpSettings settings) {
        this.settings = settings;
    }

    /** The address of the tiles of IGN's plan; empty unless whoever runs the portal allowed their origin. */
    public String getPlan() {
        return settings.backgroundOrigins().stream().anyMatch(ORIGINS_OF_PLAN::contains) ? PLAN : "";
    }
}
