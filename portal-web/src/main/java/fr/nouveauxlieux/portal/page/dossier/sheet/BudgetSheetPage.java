package fr.nouveauxlieux.portal.page.dossier.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.budget.Budget;
import fr.nouveauxlieux.call.budget.BudgetCheck;
import fr.nouveauxlieux.call.budget.BudgetTerms;
import fr.nouveauxlieux.call.budget.sheet.SheetFault;
import fr.nouveauxlieux.call.budget.sheet.SheetReading;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.dossier.AnswerView;
import fr.nouveauxlieux.dossier.DossierAccess;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.ReadDossier;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.dossier.field.BudgetWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** What the page by which a budget goes to a spreadsheet and back shows. */
@Named("budgetSheetPage")
@RequestScoped
public class BudgetSheetPage {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Inject
    private ReadDossier readDossier;

    @Inject
    private CallDirectory calls;

    @Inject
    private Visit visit;

    private DossierSheet sheet;
    private CallForm form;
    private AnswerPath path;
    private FormField field;
    private Optional<SheetReading> reading = Optional.empty();

    /** @return false where the dossier's form asks for no budget there */
    boolean show(DossierId dossier, AnswerPath asked) {
        sheet = readDossier.read(dossier);
        form = calls.getVersion(sheet.call(), sheet.callVersion()).form();
        path = asked;
        field = form.findField(asked)
                .filter(candidate -> candidate.budget().isPresent())
                .orElse(null);
        return field != null;
    }

    void tell(SheetReading read) {
        reading = Optional.of(read);
    }

    DossierSheet sheet() {
        return sheet;
    }

    BudgetTerms terms() {
        return field.budget().orElseThrow();
    }

    /** As it is kept; an empty one for none, or one of other years. */
    Budget kept() {
        return sheet.plainAnswers()
                .find(path)
                .flatMap(value -> Budget.read(value).budget())
                .filter(budget -> budget.years() == terms().years())
                .orElseGet(() -> Budget.empty(terms().years()));
    }

    public boolean isWritable() {
        return sheet.access() != DossierAccess.READ
                && (sheet.state() == DossierState.DRAFT || sheet.state() == DossierState.SUBMITTED);
    }

    public String getLabel() {
        return field.label().in(visit.getLanguage());
    }

    public String getAddress() {
        return BudgetSheetServlet.addressOf(sheet.id(), path);
    }

    public String addressOf(String format) {
        return getAddress() + "&format=" + format;
    }

    /** Where the form asks for this budget. */
    public String getBack() {
        String section =
                form.findSectionOf(path).map(found -> "/" + found.code()).orElse("");
        return "/dossiers/" + sheet.id() + section;
    }

    /** Whether a file was read of which a budget may be taken. */
    public boolean isReadable() {
        return reading.flatMap(SheetReading::budget).isPresent();
    }

    /** What of the file cannot be taken, with its place. */
    public List<String> getFaults() {
        BudgetWords words = new BudgetWords(visit.getTexts(), terms());
        return reading.stream()
                .flatMap(read -> read.faults().stream())
                .map(fault -> write(words, fault))
                .toList();
    }

    private String write(BudgetWords words, SheetFault fault) {
        String text = words.fault(fault.fault().code(), fault.fault().arguments());
        if (fault.cell().isEmpty()) {
            return text;
        }
        return fault.sheet().isEmpty()
                ? visit.getTexts().format("budget-sheet.in-cell", fault.cell(), text)
                : visit.getTexts().format("budget-sheet.in-sheet", fault.sheet(), fault.cell(), text);
    }

    public List<BudgetDifference.Change> getChanges() {
        return reading.flatMap(SheetReading::budget)
                .map(read -> BudgetDifference.between(visit.getTexts(), terms(), kept(), read))
                .orElse(List.of());
    }

    /** What the budget read does not meet yet: it may be kept all the same, in a draft. */
    public List<String> getRemarks() {
        BudgetWords words = new BudgetWords(visit.getTexts(), terms());
        return reading.flatMap(SheetReading::budget).stream()
                .flatMap(budget -> BudgetCheck.check(budget, terms()).stream())
                .map(fault -> words.fault(fault.code(), fault.arguments()))
                .toList();
    }

    /** The budget read, to be sent back once it is accepted. */
    public String getContent() {
        return reading.flatMap(SheetReading::budget).map(BudgetSheetPage::json).orElse("");
    }

    private static String json(Budget budget) {
        try {
            return MAPPER.writeValueAsString(budget.toTree());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Of the answer on which the changes were told. */
    public long getVersion() {
        return Optional.ofNullable(sheet.answers().get(path))
                .map(AnswerView::version)
                .orElse(0L);
    }
}
