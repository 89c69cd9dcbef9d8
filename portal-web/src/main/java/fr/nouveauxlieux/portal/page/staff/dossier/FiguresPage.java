package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.staff.StaffExportServlet;
import fr.nouveauxlieux.portal.table.TableQuery;
import fr.nouveauxlieux.portal.table.TableShape;
import fr.nouveauxlieux.portal.table.TableSource;
import fr.nouveauxlieux.portal.table.TableView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The tables of figures on a wave. */
@Named("figuresPage")
@RequestScoped
public class FiguresPage {

    @Inject
    private FiguresTables figures;

    @Inject
    private StepsTable steps;

    @Inject
    private DelaysTable delays;

    @Inject
    private RegionsTable regions;

    private List<TableView> views = List.of();
    private String wave = "";

    void show(Map<String, String[]> parameters) {
        views = List.of(view(steps, parameters), view(delays, parameters), view(regions, parameters));
        wave = TableQuery.of(steps.shape(), parameters)
                .find(FiguresTables.WAVE)
                .orElseGet(() -> figures.listWaves().stream()
                        .map(Choice::code)
                        .findFirst()
                        .orElse(""));
    }

    private static TableView view(TableSource source, Map<String, String[]> parameters) {
        TableShape shape = source.shape();
        TableQuery query =
                TableQuery.of(shape, parameters).fromStart(TableQuery.SIZES.get(TableQuery.SIZES.size() - 1));
        return new TableView(
                source.path(), shape, query, source.read(query), StaffExportServlet.addressOf(source.path()));
    }

    /** How far, how long, where. */
    public List<TableView> getViews() {
        return views;
    }

    public List<Choice> getWaves() {
        return figures.listWaves();
    }

    /** The code of the one shown; empty where there is none. */
    public String getWave() {
        return wave;
    }
}
