package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.instruction.CountDossiers;
import fr.nouveauxlieux.instruction.bulk.BeginBulkRun;
import fr.nouveauxlieux.instruction.canned.WriteCannedAnswer;
import fr.nouveauxlieux.instruction.view.ListViews;
import fr.nouveauxlieux.instruction.view.SaveView;
import fr.nouveauxlieux.instruction.view.SavedView;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.portal.table.TableQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The views of the list of dossiers: those that everyone has, own ones, those of others in the same call. */
@Named("dossierViews")
@RequestScoped
public class DossierViews {

    /** What everyone finds, by the code of its name. */
    private static final Map<String, String> BUILT_IN = new LinkedHashMap<>();

    static {
        BUILT_IN.put("to-instruct", "etape=ELIGIBILITY");
        BUILT_IN.put("mine", "charge=moi");
        BUILT_IN.put("awaited", "complement=AWAITED");
        BUILT_IN.put("answered", "complement=ANSWERED");
        BUILT_IN.put("opinion", "avis=AWAITED");
        BUILT_IN.put("near", "alerte=NEAR");
    }

    @Inject
    private ListViews listViews;

    @Inject
    private CountDossiers countDossiers;

    @Inject
    private Permissions permissions;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private DossiersTable table;

    @Inject
    private Visit visit;

    private DeskQuestion asked;

    /** Counted once, however often the page asks for them. */
    private List<View> all = List.of();

    /**
     * A view to go to.
     *
     * @param by whose it is, where it is another's; empty otherwise
     * @param current whether the list shows it
     */
    public record View(String name, String by, String address, long count, boolean current) {}

    /** A column to show or not. */
    public record Box(String code, String title, boolean shown) {}

    /** A value that goes with the columns chosen. */
    public record Kept(String name, String value) {}

    void show(DeskQuestion question) {
        asked = question;
    }

    public List<View> getAll() {
        if (all.isEmpty()) {
            all = list();
        }
        return all;
    }

    private List<View> list() {
        List<View> views = new ArrayList<>();
        BUILT_IN.forEach((code, question) -> views.add(view(visit.getTexts().get("desk.view." + code), "", question)));
        currentActor
                .get()
                .account()
                .map(listViews::list)
                .orElse(List.of())
                .forEach(saved -> views.add(view(saved.name(), by(saved), saved.question())));
        return views;
    }

    private String by(SavedView saved) {
        return saved.own() ? "" : visit.getTexts().format("desk.view.by", saved.ownerName());
    }

    private View view(String name, String by, String text) {
        DeskQuestion question = DeskQuestion.parse(table, text);
        return new View(
                name,
                by,
                question.address(table.path()),
                countDossiers.count(table.filter(question.query())),
                question.text().equals(asked.text()));
    }

    /** Where what the list shows is saved as a view; empty where whoever reads may not, or it shows all dossiers. */
    public String getSavingAddress() {
        return asked.text().isEmpty() || !permissions.may(SaveView.class)
                ? ""
                : QueryString.empty()
                        .with(DossierViewPage.QUESTION, asked.text())
                        .appendTo(DossierViewsServlet.PATH);
    }

    /** Whether whoever reads may save views. */
    public boolean isKept() {
        return permissions.may(SaveView.class);
    }

    /** Where the same thing is done with the dossiers of the list; empty where whoever reads may not. */
    public String getBulkAddress() {
        return permissions.may(BeginBulkRun.class)
                ? QueryString.empty()
                        .with(DossierViewPage.QUESTION, asked.text())
                        .appendTo(BulkServlet.PATH)
                : "";
    }

    /** Whether whoever reads writes canned answers. */
    public boolean isCanning() {
        return permissions.may(WriteCannedAnswer.class);
    }

    public String getManagingPath() {
        return DossierViewsServlet.PATH;
    }

    public String getListPath() {
        return StaffSection.DOSSIERS.path();
    }

    /** Every column but the first, which is always there. */
    public List<Box> getBoxes() {
        return table.columns().stream()
                .skip(1)
                .map(column -> new Box(
                        column.key(), column.title(), asked.shape().columns().contains(column)))
                .toList();
    }

    /** The filters and the order, without the columns. */
    public List<Kept> getSettings() {
        List<Kept> kept = new ArrayList<>();
        asked.query()
                .parameters(asked.shape())
                .without(DeskColumns.PARAMETER)
                .without(TableQuery.PAGE)
                .asMap()
                .forEach((name, values) -> values.forEach(value -> kept.add(new Kept(name, value))));
        return kept;
    }
}
