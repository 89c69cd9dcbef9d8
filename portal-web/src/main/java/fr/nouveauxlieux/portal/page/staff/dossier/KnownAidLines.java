package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.instruction.KnownAid;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.table.Cell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What an organisation asked for elsewhere, in words. */
@RequestScoped
public class KnownAidLines {

    @Inject
    private CallDirectory calls;

    @Inject
    private DossierWords words;

    @Inject
    private AmountCells amounts;

    @Inject
    private StaffCells cells;

    @Inject
    private Visit visit;

    /** A dossier. @param number leads to it where whoever reads may open it */
    public record Line(Cell number, Cell call, Cell standing, String submitted, String asked) {}

    List<Line> of(List<KnownAid> aids) {
        return aids.stream().map(this::line).toList();
    }

    private Line line(KnownAid aid) {
        Cell number = Cell.of(aid.number());
        String title = calls.list().stream()
                .filter(call -> call.code().equals(aid.call()))
                .findFirst()
                .map(call -> call.title().in(visit.getLanguage()))
                .orElse(aid.call().value());
        return new Line(
                aid.dossier()
                        .map(id -> number.leadingTo(StaffSection.DOSSIERS.path() + "/" + id))
                        .orElse(number),
                Cell.of(title).with(aid.wave()),
                words.standing(aid.state(), aid.stage()),
                cells.moment(aid.submittedAt()).text(),
                aid.asked().map(amounts::words).orElse(""));
    }
}
