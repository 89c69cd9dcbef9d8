package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSummary;
import fr.nouveauxlieux.instruction.canned.CannedAnswer;
import fr.nouveauxlieux.instruction.canned.ListCannedAnswers;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.FilterField;
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

/** The canned answers of the calls for which whoever reads writes some. */
@RequestScoped
public class CannedAnswersTable implements TableSource {

    static final String REMOVE = "remove";

    private static final int SHOWN = 160;

    @Inject
    private ListCannedAnswers listCannedAnswers;

    @Inject
    private CallDirectory calls;

    @Inject
    private Permissions permissions;

    @Inject
    private DossierWords words;

    @Inject
    private StaffCells cells;

    @Inject
    private Visit visit;

    @Override
    public String path() {
        return CannedAnswersServlet.PATH;
    }

    @Override
    public TableShape shape() {
        return new TableShape(
                cells.text("desk.canned.caption"),
                List.of(
                        Column.of("titre", cells.text("desk.canned.title")),
                        Column.of("appel", cells.text("desk.call")),
                        Column.of("texte", cells.text("desk.canned.text")),
                        Column.of("change", cells.text("desk.canned.changed"))),
                List.of(FilterField.choice("appel", cells.text("desk.call"), choices())),
                Optional.empty());
    }

    /** The calls for which whoever reads writes canned answers. */
    List<CallSummary> listCalls() {
        return calls.list().stream()
                .filter(call -> permissions.may(ListCannedAnswers.class, call.code()))
                .toList();
    }

    List<Choice> choices() {
        return listCalls().stream()
                .map(call -> new Choice(call.code().value(), call.title().in(visit.getLanguage())))
                .toList();
    }

    @Override
    public TablePage read(TableQuery query) {
        List<CallSummary> own = listCalls();
        if (own.isEmpty()) {
            throw RefusedException.of(ListCannedAnswers.class);
        }
        List<Row> rows = own.stream()
                .filter(call -> query.find("appel")
                        .filter(code -> !code.equals(call.code().value()))
                        .isEmpty())
                .flatMap(call -> listCannedAnswers.list(call.code()).stream())
                .map(this::row)
                .toList();
        return TablePage.cut(rows, query);
    }

    private Row row(CannedAnswer answer) {
        String text = answer.content();
        String beginning = text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
        return Row.of(
                        Cell.of(answer.title()).leadingTo(addressOf(answer)),
                        words.call(answer.call()),
                        Cell.of(beginning, text),
                        cells.moment(answer.changedAt())
                                .with(answer.changedBy().isEmpty() ? cells.text("desk.nobody") : answer.changedBy()))
                .with(List.of(new RowAction(
                        REMOVE, answer.key().toString(), cells.text("desk.canned.remove"), answer.title())));
    }

    private static String addressOf(CannedAnswer answer) {
        return QueryString.empty()
                .with(CannedAnswerPage.CALL, answer.call().value())
                .with(CannedAnswerPage.ANSWER, answer.key().toString())
                .appendTo(CannedAnswerServlet.PATH);
    }
}
