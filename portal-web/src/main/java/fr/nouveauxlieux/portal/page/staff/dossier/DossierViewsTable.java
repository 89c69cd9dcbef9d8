package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.instruction.view.ListViews;
import fr.nouveauxlieux.instruction.view.SavedView;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.portal.table.RowAction;
import fr.nouveauxlieux.portal.table.TablePage;
import fr.nouveauxlieux.portal.table.TableQuery;
import fr.nouveauxlieux.portal.table.TableShape;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The saved views of the list of dossiers, own ones to take away. */
@RequestScoped
public class DossierViewsTable implements TableSource {

    static final String REMOVE = "remove";

    @Inject
    private ListViews listViews;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private DossiersTable dossiers;

    @Inject
    private DossierWords words;

    @Inject
    private StaffCells cells;

    @Inject
    private Visit visit;

    @Override
    public String path() {
        return DossierViewsServlet.PATH;
    }

    @Override
    public TableShape shape() {
        return new TableShape(
                cells.text("desk.views.caption"),
                List.of(
                        Column.of("nom", cells.text("desk.view.name")),
                        Column.of("filtres", cells.text("desk.view.settings")),
                        Column.of("appel", cells.text("desk.view.shared")),
                        Column.of("auteur", cells.text("desk.view.author"))),
                List.of(),
                Optional.empty());
    }

    @Override
    public TablePage read(TableQuery query) {
        List<SavedView> views =
                currentActor.get().account().map(listViews::list).orElse(List.of());
        return TablePage.cut(views.stream().map(this::row).toList(), query);
    }

    private Row row(SavedView view) {
        DeskQuestion question = DeskQuestion.parse(dossiers, view.question());
        String settings = question.settings().stream()
                .map(setting -> visit.getTexts().format("dossier.labelled", setting.label(), setting.value()))
                .collect(Collectors.joining(" · "));
        Row row = Row.of(
                Cell.of(view.name()).leadingTo(question.address(StaffSection.DOSSIERS.path())),
                Cell.of(settings, view.question()),
                view.sharedWithin().map(words::call).orElseGet(() -> Cell.of("")),
                Cell.of(view.own() ? cells.text("desk.view.own") : view.ownerName()));
        return view.own()
                ? row.with(List.of(
                        new RowAction(REMOVE, view.key().toString(), cells.text("desk.view.remove"), view.name())))
                : row;
    }
}
