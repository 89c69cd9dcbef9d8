package fr.nouveauxlieux.portal.page.content;

import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.portal.http.TerritoryAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The pages that anyone may read and that no search has to find: the one list of them. */
@Named
@RequestScoped
public class SiteMap {

    private static final List<Section> SECTIONS = List.of(
            new Section(
                    "site.map-find",
                    List.of(
                            new Page("/lieux", "layout.menu-search"),
                            new Page("/territoires", "territory.all"),
                            new Page("/carte", "coverage.link"),
                            new Page("/favoris", "favourite.title"),
                            new Page("/fiche", "sheet.title"))),
            new Section(
                    "site.map-project",
                    List.of(
                            new Page("/appels", "call.list-title"),
                            new Page("/aides", "support.title"),
                            new Page("/locaux", "premises.footer"),
                            new Page("/laureats", "laureates.title"))),
            new Section(
                    "site.map-data",
                    List.of(
                            new Page("/donnees", "content.data"),
                            new Page("/donnees#api", "site.api"),
                            new Page("/integrer", "embed.title"),
                            new Page("/ogc", "site.ogc"),
                            new Page("/enquetes", "survey.results.list"))),
            new Section(
                    "site.map-account",
                    List.of(new Page("/connexion", "sign-in.title"), new Page("/inscription", "register.title"))),
            new Section(
                    "site.map-about",
                    List.of(
                            new Page("/accessibilite", "content.accessibility"),
                            new Page("/mentions-legales", "content.legal"),
                            new Page("/donnees-personnelles", "privacy.title"),
                            new Page("/cookies", "site.cookies"),
                            new Page("/contact", "site.contact"))));

    @Inject
    private Gazetteer gazetteer;

    /** @param title key of its text */
    public record Section(String title, List<Page> pages) {}

    /**
     * @param path of the application
     * @param title key of its text
     */
    public record Page(String path, String title) {}

    /** @param path of the application */
    public record Region(String path, String name) {}

    /** The addresses of all of them below the application, each once. */
    public static List<String> listPaths() {
        return SECTIONS.stream()
                .flatMap(section -> section.pages().stream())
                .map(page -> page.path().replaceFirst("#.*", ""))
                .distinct()
                .toList();
    }

    public List<Section> getSections() {
        return SECTIONS;
    }

    /** In the order of the alphabet. */
    public List<Region> getRegions() {
        return gazetteer.listTerritories(TerritoryKind.REGION).stream()
                .map(region -> new Region(TerritoryAddress.of(region.kind(), region.code()), region.name()))
                .sorted(Comparator.comparing(Region::name, Collator.getInstance(Locale.FRENCH)))
                .toList();
    }
}
