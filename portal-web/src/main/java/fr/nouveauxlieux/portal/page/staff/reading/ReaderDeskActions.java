package fr.nouveauxlieux.portal.page.staff.reading;

import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.review.AskApplicant;
import fr.nouveauxlieux.review.FieldChange;
import fr.nouveauxlieux.review.FieldOutcome;
import fr.nouveauxlieux.review.FieldOutcome.State;
import fr.nouveauxlieux.review.GiveOutcome;
import fr.nouveauxlieux.review.GiveReview;
import fr.nouveauxlieux.review.ReaderDesk;
import fr.nouveauxlieux.review.ReadingClosedException;
import fr.nouveauxlieux.review.ReviewField;
import fr.nouveauxlieux.review.ReviewField.Kind;
import fr.nouveauxlieux.review.SaveReview;
import fr.nouveauxlieux.review.TakeBackReview;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What can be sent from the desk of a reader. Each action leaves the form refused, or is done. */
@ApplicationScoped
public class ReaderDeskActions {

    /** Before the name of a field: the version on which it was written. */
    static final String BASE = "base:";

    @Inject
    private SaveReview saveReview;

    @Inject
    private GiveReview giveReview;

    @Inject
    private TakeBackReview takeBackReview;

    @Inject
    private AskApplicant askApplicant;

    void save(ReaderDesk desk, Form form) {
        List<FieldChange> changes = fieldsOf(desk).stream()
                .flatMap(field -> change(desk, field, form).stream())
                .toList();
        if (form.isRefused() || changes.isEmpty()) {
            return;
        }
        try {
            saveReview.save(desk.dossier().id(), changes).stream()
                    .filter(outcome -> outcome.state() != State.SAVED)
                    .forEach(outcome -> refuse(form, outcome));
        } catch (ReadingClosedException closed) {
            form.refuseAll("reading.not-read-now");
        }
    }

    /** Fields that were not sent, as radio buttons of which none is chosen, stay as they are. */
    private static Optional<FieldChange> change(ReaderDesk desk, ReviewField field, Form form) {
        if (form.listValues(field.code()).isEmpty()) {
            return Optional.empty();
        }
        boolean text = field.kind() == Kind.WHY || field.kind() == Kind.COMMENT;
        String value = text ? form.readText(field.code(), ReviewField.LONGEST) : form.value(field.code());
        boolean same = desk.own().field(field.code()).value().equals(value);
        return same || form.findError(field.code()).isPresent()
                ? Optional.empty()
                : Optional.of(new FieldChange(
                        field.code(),
                        value,
                        base(form.value(BASE + field.code())),
                        UUID.randomUUID().toString()));
    }

    private static long base(String sent) {
        return sent.matches("\\d{1,18}") ? Long.parseLong(sent) : 0;
    }

    private static void refuse(Form form, FieldOutcome outcome) {
        boolean conflict = outcome.state() == State.CONFLICT;
        form.refuse(
                outcome.standing().field(),
                conflict ? "reading.conflict" : "reading.not-acceptable",
                outcome.standing().value());
    }

    /** What is in the page is saved first: what is given is what is read there. */
    void give(ReaderDesk desk, Form form) {
        save(desk, form);
        if (form.isRefused()) {
            return;
        }
        GiveOutcome outcome = giveReview.give(desk.dossier().id());
        switch (outcome.state()) {
            case INCOMPLETE ->
                outcome.faults()
                        .forEach(fault ->
                                form.refuse(fault.field(), "reading.fault." + ReadingWords.code(fault.kind())));
            case NOT_READ_NOW -> form.refuseAll("reading.not-read-now");
            case GIVEN, GIVEN_BEFORE -> {
                // Sent twice, it is given once.
            }
        }
    }

    void takeBack(ReaderDesk desk, Form form) {
        if (!takeBackReview.takeBack(desk.dossier().id())) {
            form.refuseAll("reading.not-taken-back");
        }
    }

    void ask(ReaderDesk desk, Form form) {
        String text = form.readText("question", DeskText.LONGEST);
        if (text.isEmpty()) {
            form.refuse("question", "entry.required");
        }
        if (!form.isRefused() && !askApplicant.ask(desk.dossier().id(), new DeskText(text))) {
            form.refuseAll("reading.not-read-now");
        }
    }

    static List<ReviewField> fieldsOf(ReaderDesk desk) {
        return desk.grid().map(ReviewField::list).orElse(List.of());
    }

    /** What stands in the fields, for those that were not sent. */
    static void fill(ReaderDesk desk, Form form) {
        fieldsOf(desk).stream()
                .filter(field -> form.listValues(field.code()).isEmpty())
                .forEach(field ->
                        form.fill(field.code(), desk.own().field(field.code()).value()));
    }
}
