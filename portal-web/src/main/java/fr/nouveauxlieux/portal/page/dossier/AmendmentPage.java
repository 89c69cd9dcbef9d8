package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.FieldChange;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormDifference;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.dossier.field.AnswerWords;
import fr.nouveauxlieux.portal.page.dossier.field.Registers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a newer version of the call changes for a dossier that was begun on a former one. */
@Named("amendment")
@RequestScoped
public class AmendmentPage {

    @Inject
    private DossierPage dossier;

    @Inject
    private CallDirectory calls;

    @Inject
    private Registers registers;

    @Inject
    private Visit visit;

    /** Whether there is a newer version, and the dossier can still be changed. */
    public boolean isOffered() {
        return dossier.isOpen() && newest().version() > dossier.getSheet().callVersion();
    }

    public int getVersion() {
        return newest().version();
    }

    /** What is asked otherwise, field by field; none where only other parts of the call changed. */
    public List<ChangeLine> getChanges() {
        return FormDifference.between(dossier.call().form(), newest().form()).stream()
                .map(this::line)
                .toList();
    }

    private ChangeLine line(FieldChange change) {
        String kind = change.kind().name().toLowerCase(Locale.ROOT);
        String aspects = change.aspects().stream()
                .sorted()
                .map(aspect -> visit.getTexts()
                        .get("dossier.change-aspect." + aspect.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        return new ChangeLine(
                visit.getTexts().get("dossier.change." + kind), change.label().in(visit.getLanguage()), aspects);
    }

    /** The answers that the newer version has no place for, as they stand. */
    public List<LeftLine> getLeft() {
        AnswerWords words = new AnswerWords(visit.getTexts(), registers);
        return dossier.getSheet().plainAnswers().byPath().entrySet().stream()
                .filter(answer -> isLeft(answer.getKey()))
                .map(answer -> dossier.call()
                        .form()
                        .findField(answer.getKey())
                        .map(field -> new LeftLine(
                                field.label().in(visit.getLanguage()), words.write(field, answer.getValue()))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Answers of another kind are left too; files never are. */
    private boolean isLeft(AnswerPath path) {
        Optional<FieldKind> now = dossier.call().form().findField(path).map(FormField::kind);
        Optional<FieldKind> then = newest().form().findField(path).map(FormField::kind);
        return now.isPresent() && !now.equals(then) && now.get() != FieldKind.FILE;
    }

    private CallSheet newest() {
        return calls.find(dossier.getSheet().call()).orElseThrow();
    }

    /** A field that is asked otherwise. @param aspects in words; empty of an added or removed one */
    public record ChangeLine(String kind, String label, String aspects) {}

    /** An answer that the newer version has no place for. */
    public record LeftLine(String label, String value) {}
}
