package fr.nouveauxlieux.portal.page.staff.reading;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.grid.Criterion;
import fr.nouveauxlieux.call.grid.Grid;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.dossier.SubmittedAnswers;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.review.Advice;
import fr.nouveauxlieux.review.OtherReview;
import fr.nouveauxlieux.review.OwnReadings.Reading;
import fr.nouveauxlieux.review.OwnReview;
import fr.nouveauxlieux.review.QuestionView;
import fr.nouveauxlieux.review.ReadReaderDesk;
import fr.nouveauxlieux.review.ReaderDesk;
import fr.nouveauxlieux.review.ReviewField;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What the desk of a reader shows: the dossier, and beside it the grid with what they wrote. */
@Named("readerDesk")
@RequestScoped
public class ReaderDeskPage {

    @Inject
    private ReadReaderDesk readDesk;

    @Inject
    private CallDirectory calls;

    @Inject
    private SubmittedAnswers answers;

    @Inject
    private NextReadings nextReadings;

    @Inject
    private ReadingWords words;

    @Inject
    private Visit visit;

    private ReaderDesk desk;
    private CallSheet call;
    private NextReadings.Around around;

    /**
     * A criterion with its levels.
     *
     * @param code of its fields, after their prefix
     * @param share of the grade, in words
     * @param most points that it gives
     */
    public record CriterionView(
            String code, String label, String help, String share, int weight, int most, List<LevelView> levels) {}

    /** @param value that is sent */
    public record LevelView(String value, int points, String label) {}

    /** What another reader gave. */
    public record Other(String title, String advice, String total, List<Line> scores, String comment) {}

    /** A criterion and what was given for it. */
    public record Line(String criterion, String level, String justification) {}

    /**
     * @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted
     * @throws fr.nouveauxlieux.permission.RefusedException for whoever does not read it
     */
    void show(DossierId dossier) {
        desk = readDesk.read(dossier);
        call = calls.getVersion(desk.sheet().call(), desk.sheet().callVersion());
        around = nextReadings.around(desk.wave(), dossier);
    }

    /** Whether that dossier is shown already: it is read, and its reading recorded, once. */
    boolean isOf(DossierId dossier) {
        return desk != null && desk.dossier().id().equals(dossier);
    }

    public ReaderDesk getDesk() {
        return desk;
    }

    public OwnReview getOwn() {
        return desk.own();
    }

    public String getPath() {
        return ReadingAddress.desk(desk.dossier().id());
    }

    public String getFieldsPath() {
        return ReadingAddress.of(ReadingAddress.FIELDS, desk.dossier().id());
    }

    /** By which the browser keeps what is not saved yet, apart from what it keeps of dossiers that one writes. */
    public String getKey() {
        return "lecture-" + desk.dossier().id();
    }

    public String getTitle() {
        return visit.getTexts()
                .format("desk.title", desk.dossier().number(), desk.dossier().title());
    }

    public String getWaveTitle() {
        return words.wave(desk.wave());
    }

    public Cell getDue() {
        return words.due(desk.terms().due());
    }

    /** Which of how many, in the order of the list. */
    public String getPosition() {
        return visit.getTexts().format("reading.position", around.position(), around.count());
    }

    /** Empty for the first. */
    public String getPrevious() {
        return around.previous().map(ReaderDeskPage::address).orElse("");
    }

    /** Empty for the last. */
    public String getNext() {
        return around.next().map(ReaderDeskPage::address).orElse("");
    }

    /** Whether another is still to be given. */
    public boolean isMoreToGive() {
        return around.nextToGive().isPresent();
    }

    private static String address(Reading reading) {
        return ReadingAddress.desk(reading.id());
    }

    public List<SubmittedAnswers.Section> getSections() {
        return answers.sections(desk.sheet(), call);
    }

    public List<SubmittedAnswers.FileLine> getFiles() {
        return answers.filesForReaders(desk.sheet(), call);
    }

    public List<CriterionView> getCriteria() {
        return desk.grid().stream()
                .flatMap(grid -> grid.criteria().stream().map(criterion -> view(grid, criterion)))
                .toList();
    }

    private CriterionView view(Grid grid, Criterion criterion) {
        String language = visit.getLanguage();
        return new CriterionView(
                criterion.code(),
                criterion.label().in(language),
                criterion.help().map(help -> help.in(language)).orElse(""),
                words.weight(grid, criterion),
                criterion.weight(),
                criterion.mostPoints(),
                criterion.levels().stream()
                        .map(level -> new LevelView(
                                Integer.toString(level.points()),
                                level.points(),
                                level.label().in(language)))
                        .toList());
    }

    public List<Choice> getAdvices() {
        return Arrays.stream(Advice.values())
                .map(advice -> new Choice(advice.name(), words.advice(advice)))
                .toList();
    }

    /** On which what is written now is written. */
    public long version(String field) {
        return desk.own().field(field).version();
    }

    public int getLongest() {
        return ReviewField.LONGEST;
    }

    /** Empty where nothing is scored. */
    public String getTotal() {
        return words.total(desk.own().total());
    }

    public int getAsked() {
        return desk.grid().map(grid -> grid.criteria().size()).orElse(0);
    }

    public String getDone() {
        return visit.getTexts().format("reading.done-of", desk.own().done(), getAsked());
    }

    /** When and how often the review was given; empty for one that was not. */
    public String getGiven() {
        return desk.own()
                .givenAt()
                .map(at -> visit.getTexts()
                        .format(
                                desk.own().isGiven() ? "reading.given-at" : "reading.taken-back",
                                visit.getTexts().moment(at),
                                desk.own().editions()))
                .orElse("");
    }

    /** What one reads of what others gave, or when one will. */
    public String getOthersState() {
        String code = ReadingWords.code(desk.terms().visibility());
        return visit.getTexts().get("reading.visibility." + code + (desk.othersVisible() ? ".now" : ".later"));
    }

    public List<Other> getOthers() {
        return desk.grid().stream().flatMap(grid -> numbered(grid).stream()).toList();
    }

    private List<Other> numbered(Grid grid) {
        List<OtherReview> others = desk.others();
        return IntStream.range(0, others.size())
                .mapToObj(i -> other(grid, others.get(i), i + 1))
                .toList();
    }

    private Other other(Grid grid, OtherReview review, int number) {
        return new Other(
                review.name().isEmpty() ? visit.getTexts().format("reading.other", number) : review.name(),
                words.advice(review.advice()),
                words.total(review.total()),
                review.scores().stream()
                        .map(score -> new Line(
                                words.criterion(grid, score.criterion()),
                                words.level(grid, score),
                                score.justification()))
                        .toList(),
                review.forCommittee());
    }

    public List<QuestionView> getQuestions() {
        return desk.questions();
    }
}
