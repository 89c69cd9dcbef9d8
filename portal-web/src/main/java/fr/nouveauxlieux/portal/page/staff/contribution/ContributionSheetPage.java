package fr.nouveauxlieux.portal.page.staff.contribution;

import fr.nouveauxlieux.contribution.AcceptContribution;
import fr.nouveauxlieux.contribution.ContributionSheet;
import fr.nouveauxlieux.contribution.ContributionSheet.Change;
import fr.nouveauxlieux.contribution.ContributionState;
import fr.nouveauxlieux.contribution.UndoContribution;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.place.PlaceStanding;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.portal.table.Cell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the page of one contribution shows. */
@Named("contributionSheet")
@RequestScoped
public class ContributionSheetPage {

    @Inject
    private Permissions permissions;

    @Inject
    private ContributionWords words;

    @Inject
    private StaffCells cells;

    private ContributionSheet sheet;

    /**
     * What is said of a field, in words.
     *
     * @param taken whether it is taken unless the moderator decides otherwise, or was
     */
    public record Line(
            String key,
            String field,
            List<String> before,
            List<String> after,
            List<String> present,
            boolean stale,
            boolean done,
            boolean taken) {}

    void show(ContributionSheet shown) {
        sheet = shown;
    }

    public ContributionSheet getSheet() {
        return sheet;
    }

    public String getPath() {
        return StaffSection.MODERATION.path() + "/" + sheet.id();
    }

    public String getKind() {
        return words.kind(sheet.kind());
    }

    public Cell getState() {
        return words.stateCell(sheet.state());
    }

    public String getProposed() {
        return cells.moment(sheet.proposedAt()).text();
    }

    public String getDecided() {
        return cells.moment(sheet.decidedAt()).text();
    }

    public List<Line> getLines() {
        return sheet.changes().stream().map(this::line).toList();
    }

    private Line line(Change change) {
        return new Line(
                change.field().key(),
                words.field(change.field()),
                words.value(change.field(), change.before()),
                words.value(change.field(), change.after()),
                words.value(change.field(), change.present()),
                change.isStale(),
                change.isDone(),
                sheet.state() == ContributionState.WAITING ? !change.isStale() : change.accepted());
    }

    /** Whether the place is there, and public. */
    public boolean isPublic() {
        return sheet.now().filter(place -> !place.hidden()).isPresent();
    }

    public boolean isHidden() {
        return sheet.now().filter(PlaceStanding::hidden).isPresent();
    }

    /** The page of the place. */
    public String getPlacePath() {
        return "/lieux/" + sheet.place();
    }

    /** The page of the place that it is said to be the same as; empty where none is named. */
    public String getTwinPath() {
        return sheet.duplicateOf().map(twin -> "/lieux/" + twin).orElse("");
    }

    public boolean isDecidable() {
        return sheet.state() == ContributionState.WAITING && permissions.may(AcceptContribution.class, sheet.id());
    }

    public boolean isUndoable() {
        return sheet.state() == ContributionState.ACCEPTED && permissions.may(UndoContribution.class, sheet.id());
    }

    /** The other contributions on this place. */
    public String getOthersPath() {
        return QueryString.empty().with("texte", sheet.placeName()).appendTo(StaffSection.MODERATION.path());
    }
}
