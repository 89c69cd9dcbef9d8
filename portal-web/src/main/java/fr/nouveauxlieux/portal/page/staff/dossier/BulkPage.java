package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.instruction.DeskRow;
import fr.nouveauxlieux.instruction.SearchDossiers;
import fr.nouveauxlieux.instruction.bulk.BeginBulkRun;
import fr.nouveauxlieux.instruction.bulk.BulkAction;
import fr.nouveauxlieux.instruction.bulk.BulkOrder;
import fr.nouveauxlieux.instruction.bulk.BulkOutcome;
import fr.nouveauxlieux.instruction.bulk.ForeseeBulkStep;
import fr.nouveauxlieux.instruction.bulk.OfferInstructors;
import fr.nouveauxlieux.instruction.bulk.RunKey;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.PageRange;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.table.Cell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Several dossiers with which the same thing is to be done: which ones, what, and what would come of it. */
@Named("bulkPage")
@RequestScoped
public class BulkPage {

    @Inject
    private SearchDossiers searchDossiers;

    @Inject
    private ForeseeBulkStep foreseeBulkStep;

    @Inject
    private OfferInstructors offerInstructors;

    @Inject
    private Permissions permissions;

    @Inject
    private DossiersTable table;

    @Inject
    private BulkWords words;

    @Inject
    private Visit visit;

    private DeskQuestion question;
    private List<DeskRow> rows = List.of();
    private Optional<Set<String>> chosen = Optional.empty();
    private List<Foreseen> foreseen = List.of();
    private String key = "";
    private List<Choice> instructors;

    /** A dossier to choose. */
    public record Line(String code, String number, String title, Cell standing, boolean chosen) {}

    /** What would come of one. */
    public record Foreseen(String code, String number, String title, Cell outcome) {}

    /** Lists what the question finds, the first ones where there are many. */
    void show(String asked) {
        question = DeskQuestion.parse(table, asked);
        rows = searchDossiers
                .search(
                        table.filter(question.query()),
                        DossiersTable.order(question.query().sort()),
                        new PageRange(1, BeginBulkRun.MOST))
                .rows();
    }

    boolean isShown() {
        return question != null;
    }

    /** Whoever sent the form chose these. */
    void choose(List<String> codes) {
        chosen = Optional.of(Set.copyOf(codes));
    }

    /** The dossiers chosen, of those that the question finds. */
    List<DossierId> listChosen() {
        return rows.stream().map(DeskRow::id).filter(id -> isChosen(id.value())).toList();
    }

    private boolean isChosen(String code) {
        return chosen.map(codes -> codes.contains(code)).orElse(true);
    }

    void foresee(BulkOrder order) {
        key = RunKey.draw().value();
        foreseen = rows.stream()
                .filter(row -> isChosen(row.id().value()))
                .map(row -> new Foreseen(
                        row.id().value(), row.number(), row.title(), words.foreseen(outcome(row.id(), order))))
                .toList();
    }

    private BulkOutcome outcome(DossierId dossier, BulkOrder order) {
        return permissions.may(ForeseeBulkStep.class, dossier)
                ? foreseeBulkStep.foresee(dossier, order)
                : BulkOutcome.REFUSED;
    }

    public String getQuestion() {
        return question.text();
    }

    /** The list that they were chosen from. */
    public String getListAddress() {
        return question.address(table.path());
    }

    public List<Line> getLines() {
        return rows.stream()
                .map(row -> new Line(
                        row.id().value(),
                        row.number(),
                        row.title(),
                        words.standing(row.state(), row.stage()),
                        isChosen(row.id().value())))
                .toList();
    }

    public List<Choice> getActions() {
        return Arrays.stream(BulkAction.values())
                .map(action -> new Choice(action.name(), words.action(action)))
                .toList();
    }

    /** Those to whom a dossier of each call among them can be given. */
    public List<Choice> getInstructors() {
        if (instructors == null) {
            instructors = listInstructors();
        }
        return instructors;
    }

    private List<Choice> listInstructors() {
        return rows.stream()
                .filter(row -> permissions.may(OfferInstructors.class, row.id()))
                .collect(Collectors.toMap(DeskRow::call, DeskRow::id, (first, other) -> first))
                .values()
                .stream()
                .flatMap(dossier -> offerInstructors.offer(dossier).stream())
                .distinct()
                .map(instructor -> new Choice(instructor.account().value(), instructor.name()))
                .toList();
    }

    /** Empty until it is asked what would come of it. */
    public List<Foreseen> getForeseen() {
        return foreseen;
    }

    /** How many of them something would be done with. */
    public long getFeasible() {
        return foreseen.stream()
                .filter(one -> one.outcome().exported().equals(BulkOutcome.DONE.name()))
                .count();
    }

    public String getSummary() {
        return visit.getTexts().format("desk.bulk.summary", getFeasible(), foreseen.size());
    }

    /** Of the run that the next button begins. */
    public String getKey() {
        return key;
    }
}
