package fr.nouveauxlieux.portal.page.coverage;

import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.portal.http.TerritoryAddress;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.evaluation.DepartementPaths;
import fr.nouveauxlieux.portal.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** What the national view shows, or that of a région. */
@Named("coverage")
@RequestScoped
public class CoveragePage {

    /** A page is read; the rest is in the file beside. */
    private static final int MOST_ROWS = 50;

    @Inject
    private CoverageKeeper keeper;

    @Inject
    private DepartementPaths paths;

    @Inject
    private Gazetteer gazetteer;

    @Inject
    private Visit visit;

    private Optional<Territory> region = Optional.empty();
    private Coverage shown;
    private CoverageTexts words;
    private List<DensityMap.Band> legend;

    /** A commune or an arrondissement that lacks something. */
    public record Lack(String name, String url, String departement, String inhabitants, String distance, String time) {}

    /** @param chosen empty for the whole country */
    void show(Optional<Territory> chosen) {
        region = chosen;
        Coverage all = keeper.get();
        shown = chosen.map(all::within).orElse(all);
        // One scale for all views, so that they can be compared.
        words = new CoverageTexts(texts(), DensityClasses.of(all.departements()));
        legend = words.legend(shown.departements());
    }

    public boolean isNational() {
        return region.isEmpty();
    }

    public String getTitle() {
        return region.map(one -> texts().format("coverage.title-region", one.name()))
                .orElseGet(() -> texts().get("coverage.title"));
    }

    public String getLead() {
        return texts().format(
                        "coverage.lead",
                        sum(ZoneFigures::places),
                        sum(ZoneFigures::franceServices),
                        sum(ZoneFigures::fabriques));
    }

    /** Where speed and distance come from. */
    public String getMethod() {
        return texts().format(
                        "coverage.method",
                        Reach.KILOMETRES,
                        Reach.MINUTES,
                        Reach.ROAD_KILOMETRES_AN_HOUR,
                        Reach.DETOUR,
                        texts().distance(Reach.metresOfMinutes()));
    }

    /** Empty where the centre of every commune is known. */
    public String getUnlocated() {
        return shown.unlocated() == 0 ? "" : texts().format("coverage.unlocated", shown.unlocated());
    }

    public boolean isWhole() {
        return shown.whole();
    }

    public DensityMap getPicture() {
        Map<String, ZoneRow> rows = new LinkedHashMap<>();
        shown.departements().forEach(zone -> rows.put(zone.territory().code(), words.row(zone)));
        return isNational()
                ? DensityMap.national(paths.get(), rows, legend)
                : DensityMap.regional(paths.get(), rows, legend);
    }

    public List<ZoneRow> getRegions() {
        return shown.regions().stream().map(words::row).toList();
    }

    public List<ZoneRow> getDepartements() {
        return shown.departements().stream().map(words::row).toList();
    }

    public String getRemoteSummary() {
        return texts().format(
                        "coverage.remote-summary",
                        shown.remote().size(),
                        sum(ZoneFigures::communes),
                        sum(ZoneFigures::remoteInhabitants));
    }

    public String getRemoteCaption() {
        return texts().format("coverage.remote-caption", getRemote().size());
    }

    public List<Lack> getRemote() {
        return shown.remote().stream().limit(MOST_ROWS).map(this::lack).toList();
    }

    public String getBareSummary() {
        return texts().format(
                        "coverage.bare-summary",
                        shown.bare().size(),
                        sum(ZoneFigures::arrondissements),
                        shown.departements().stream()
                                .filter(zone -> zone.fabriques() == 0)
                                .count());
    }

    public List<Lack> getBare() {
        return shown.bare().stream().map(this::lack).toList();
    }

    /** The address of a table as a file. */
    public String file(String name) {
        return CoverageFileServlet.PATH + "/" + name
                + region.map(one -> "?" + CoverageFileServlet.REGION + "=" + one.code())
                        .orElse("");
    }

    /** The same place on the map of the search page. */
    public String getMapUrl() {
        return region.map(one -> "/lieux?region=" + one.code()).orElse("/lieux") + "#fond=densite";
    }

    private Lack lack(RemoteCommune far) {
        return new Lack(
                far.commune().name(),
                TerritoryAddress.of(TerritoryKind.COMMUNE, far.commune().code().value()),
                departementName(far.commune().departement()),
                far.commune().population().isPresent()
                        ? texts().number(far.inhabitants())
                        : texts().get("coverage.unknown"),
                far.metres().isPresent() ? texts().distance(far.metres().getAsDouble()) : texts().get("coverage.none"),
                far.metres().isPresent()
                        ? texts().format(
                                        "coverage.minutes",
                                        Math.round(Reach.minutes(far.metres().getAsDouble())))
                        : texts().get("coverage.none"));
    }

    private Lack lack(BareArrondissement bare) {
        return new Lack(
                bare.arrondissement().name(),
                "",
                departementName(bare.arrondissement().departement()),
                bare.inhabitants() == 0 ? texts().get("coverage.unknown") : texts().number(bare.inhabitants()),
                "",
                "");
    }

    private String departementName(String code) {
        return gazetteer
                .findTerritory(TerritoryKind.DEPARTEMENT, code)
                .map(Territory::name)
                .orElse(code);
    }

    private int sum(ToIntFunction<ZoneFigures> figure) {
        return shown.departements().stream().mapToInt(figure).sum();
    }

    private Texts texts() {
        return visit.getTexts();
    }
}
