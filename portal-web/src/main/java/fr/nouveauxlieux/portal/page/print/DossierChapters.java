package fr.nouveauxlieux.portal.page.print;

import fr.nouveauxlieux.booklet.Booklet;
import fr.nouveauxlieux.booklet.Booklet.Chapter;
import fr.nouveauxlieux.booklet.Booklet.Item;
import fr.nouveauxlieux.booklet.Booklet.Part;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.dossier.DossierFile;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.SubmissionView;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.dossier.field.AnswerWords;
import fr.nouveauxlieux.portal.page.dossier.field.Registers;
import fr.nouveauxlieux.portal.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts dossiers into words for a document, in the language of the visit. */
@RequestScoped
public class DossierChapters {

    @Inject
    private CallDirectory calls;

    @Inject
    private Registers registers;

    @Inject
    private PrintedFiles files;

    @Inject
    private Visit visit;

    /** A document of one dossier. Until it is submitted, each page says that it is not. */
    public Booklet bookOf(DossierSheet sheet) {
        Texts texts = visit.getTexts();
        boolean draft = sheet.state() == DossierState.DRAFT;
        return book(
                texts.format("print.title", sheet.number()),
                texts.format("print.description", sheet.number(), callTitle(sheet)),
                draft ? Optional.of(texts.get("print.draft-mark")) : Optional.empty(),
                List.of(write(sheet)));
    }

    /** A document of several, which were all submitted. */
    public Booklet bookOf(List<Chapter> chapters) {
        Texts texts = visit.getTexts();
        return book(
                texts.get("print.book-title"),
                texts.format("print.book-description", chapters.size()),
                Optional.empty(),
                chapters);
    }

    private Booklet book(String title, String description, Optional<String> mark, List<Chapter> chapters) {
        Texts texts = visit.getTexts();
        return new Booklet(
                visit.getLanguage(),
                title,
                description,
                texts.get("print.contents"),
                mark,
                List.of(texts.get("print.what"), texts.get("print.value")),
                texts.get("print.replaced"),
                chapters);
    }

    public Chapter write(DossierSheet sheet) {
        Texts texts = visit.getTexts();
        CallSheet call = calls.getVersion(sheet.call(), sheet.callVersion());
        List<Part> parts = new ArrayList<>(
                new PrintedAnswers(texts, new AnswerWords(texts, registers), sheet.plainAnswers()).parts(call.form()));
        parts.add(new Part(texts.get("print.files"), files(sheet, call)));
        findLast(sheet)
                .ifPresent(last -> parts.add(new Part(
                        texts.get("print.digest"),
                        List.of(new Item.Text("", texts.get("print.digest-what")), new Item.Code("", last.sha256())))));
        return new Chapter(
                texts.format("print.title", sheet.number()), warning(sheet, texts), facts(sheet, call, texts), parts);
    }

    private static Optional<String> warning(DossierSheet sheet, Texts texts) {
        return sheet.state() == DossierState.DRAFT ? Optional.of(texts.get("print.draft")) : Optional.empty();
    }

    private List<List<String>> facts(DossierSheet sheet, CallSheet call, Texts texts) {
        List<List<String>> facts = new ArrayList<>();
        facts.add(List.of(texts.get("print.number"), sheet.number()));
        facts.add(List.of(
                texts.get("print.project"), sheet.title().isEmpty() ? texts.get("dossier.no-answer") : sheet.title()));
        facts.add(List.of(texts.get("print.organisation"), sheet.organisationName()));
        facts.add(List.of(texts.get("print.call"), call.title().in(visit.getLanguage())));
        sheet.wave()
                .map(code -> calls.getWave(sheet.call(), code))
                .map(WaveView::title)
                .ifPresent(title -> facts.add(List.of(texts.get("print.wave"), title.in(visit.getLanguage()))));
        facts.add(List.of(
                texts.get("print.state"),
                texts.get("dossier.state."
                        + sheet.state().name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        findLast(sheet).ifPresent(last -> {
            facts.add(List.of(texts.get("print.submitted"), texts.moment(last.submittedAt())));
            facts.add(List.of(texts.get("print.version"), String.valueOf(last.number())));
        });
        return facts;
    }

    private static Optional<SubmissionView> findLast(DossierSheet sheet) {
        return sheet.submissions().isEmpty()
                ? Optional.empty()
                : Optional.of(sheet.submissions().get(sheet.submissions().size() - 1));
    }

    private List<Item> files(DossierSheet sheet, CallSheet call) {
        Texts texts = visit.getTexts();
        List<DossierFile> named = files.listOf(sheet);
        if (named.isEmpty()) {
            return List.of(new Item.Text("", texts.get("print.no-files")));
        }
        List<List<String>> rows = named.stream()
                .map(file -> List.of(
                        file.name(),
                        call.form()
                                .findField(file.path())
                                .map(field -> field.label().in(visit.getLanguage()))
                                .orElse(file.path().toString()),
                        texts.format("print.bytes", file.bytes()),
                        file.sha256().isEmpty() ? texts.get("print.not-whole") : file.sha256()))
                .toList();
        return List.of(new Item.Table(
                "",
                List.of(
                        texts.get("print.file"),
                        texts.get("print.asked-as"),
                        texts.get("print.size"),
                        texts.get("print.sha256")),
                rows));
    }

    private String callTitle(DossierSheet sheet) {
        return calls.getVersion(sheet.call(), sheet.callVersion()).title().in(visit.getLanguage());
    }
}
