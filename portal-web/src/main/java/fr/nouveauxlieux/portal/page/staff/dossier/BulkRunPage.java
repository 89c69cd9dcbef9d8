package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.instruction.bulk.BulkOutcome;
import fr.nouveauxlieux.instruction.bulk.BulkReport;
import fr.nouveauxlieux.instruction.bulk.ReadBulkRun;
import fr.nouveauxlieux.instruction.bulk.RunKey;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.table.Cell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** What came of a run over several dossiers. */
@Named("bulkRunPage")
@RequestScoped
public class BulkRunPage {

    @Inject
    private ReadBulkRun readBulkRun;

    @Inject
    private BulkWords words;

    @Inject
    private Visit visit;

    private Optional<BulkReport> report = Optional.empty();

    /** A dossier, and what came of it. */
    public record Line(String number, String title, String path, Cell outcome) {}

    /** @return false if there is no such run */
    boolean show(RunKey key) {
        report = readBulkRun.read(key);
        return report.isPresent();
    }

    BulkReport report() {
        return report.orElseThrow();
    }

    public String getTitle() {
        return visit.getTexts()
                .format("desk.bulk.result", words.action(report().order().action()));
    }

    public String getSummary() {
        long done = report().steps().stream()
                .filter(step -> step.outcome()
                        .filter(outcome -> outcome == BulkOutcome.DONE)
                        .isPresent())
                .count();
        return visit.getTexts()
                .format(
                        "desk.bulk.result-summary",
                        done,
                        report().steps().size(),
                        visit.getTexts().moment(report().begunAt()));
    }

    public List<Line> getLines() {
        return report().steps().stream()
                .map(step -> new Line(
                        step.number(),
                        step.title(),
                        StaffSection.DOSSIERS.path() + "/" + step.dossier(),
                        step.outcome().map(words::done).orElseGet(words::left)))
                .toList();
    }

    /** How many are still to be tried. */
    public int getLeft() {
        return report().listLeft().size();
    }
}
