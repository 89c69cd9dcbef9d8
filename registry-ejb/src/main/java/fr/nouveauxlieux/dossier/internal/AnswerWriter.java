package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.call.form.AnswerChecker;
import fr.nouveauxlieux.call.form.AnswerFault;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.dossier.AnswerChange;
import fr.nouveauxlieux.dossier.AnswerView;
import fr.nouveauxlieux.dossier.SaveOutcome;
import fr.nouveauxlieux.dossier.model.Answer;
import fr.nouveauxlieux.dossier.model.PastAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Writes changes of answers: none over another that its author did not see, none twice. Two people who change the items
 * of a block at once do not stand in each other's way.
 */
@ApplicationScoped
public class AnswerWriter {

    /** Of a dossier, items of blocks included: far beyond any form. */
    static final int MOST_ANSWERS = 5000;

    private static final String NOT_ACCEPTABLE = "not-acceptable";

    private AnswerRows rows;
    private AnswerChecker checker;
    private Authors authors;

    /** For the container's stand-ins. */
    protected AnswerWriter() {}

    @Inject
    public AnswerWriter(AnswerRows rows, AnswerChecker checker, Authors authors) {
        this.rows = rows;
        this.checker = checker;
        this.authors = authors;
    }

    /** Whether a form asks for such an answer. */
    boolean fits(CallForm form, AnswerPath path, Object value) {
        return form.findField(path)
                .filter(field -> checker.isAcceptable(field, value))
                .isPresent();
    }

    /** @return one outcome a change, in their order */
    public List<SaveOutcome> write(Writing writing, CallForm form, List<AnswerChange> changes) {
        writing.remember(rows.listByKeys(
                writing.dossier(), changes.stream().map(AnswerChange::key).toList()));
        return changes.stream().map(change -> write(writing, form, change)).toList();
    }

    private SaveOutcome write(Writing writing, CallForm form, AnswerChange change) {
        Optional<FormField> asked = form.findField(change.path());
        if (asked.isEmpty()) {
            return refused(AnswerFault.of(change.path(), NOT_ACCEPTABLE));
        }
        Optional<PastAnswer> before = writing.findSaved(change.key());
        if (before.isPresent()) {
            return again(asked.get(), before.get(), change.path());
        }
        FormField field = asked.get();
        Object value = checker.tidied(field, change.value());
        if (!checker.isAcceptable(field, value) || JsonTrees.holdsNullCharacter(value)) {
            return refused(checker.check(field, change.path(), value).stream()
                    .findFirst()
                    .orElseGet(() -> AnswerFault.of(change.path(), NOT_ACCEPTABLE)));
        }
        return write(writing, field, change, Answers.isEmpty(value) ? null : value);
    }

    private static SaveOutcome refused(AnswerFault fault) {
        return new SaveOutcome.Refused(fault);
    }

    /** It came before: the outcome of the first time. */
    private SaveOutcome again(FormField field, PastAnswer saved, AnswerPath path) {
        if (!saved.path().equals(path)) {
            return refused(AnswerFault.of(path, NOT_ACCEPTABLE));
        }
        AnswerView then = authors.view(saved);
        return new SaveOutcome.Saved(then, checker.check(field, path, then.value()));
    }

    private SaveOutcome write(Writing writing, FormField field, AnswerChange change, Object value) {
        Optional<Answer> present = writing.find(change.path());
        Object standing = present.map(answer -> Authors.tree(answer.value())).orElse(null);
        long version = present.map(Answer::version).orElse(0L);
        if (CanonicalJson.areEqual(standing, value)) {
            return saved(field, view(writing, change.path()));
        }
        if (change.base() == version) {
            return keep(writing, field, change, value);
        }
        if (field.kind() == FieldKind.BLOCK && !change.path().isInBlock()) {
            Object base = rows.findVersion(writing.dossier(), change.path(), change.base())
                    .map(past -> Authors.tree(past.value()))
                    .orElse(null);
            List<String> merged =
                    ItemMerge.merge(JsonTrees.texts(base), JsonTrees.texts(value), JsonTrees.texts(standing));
            return merged.equals(JsonTrees.texts(standing))
                    ? saved(field, view(writing, change.path()))
                    : keep(writing, field, change, merged.isEmpty() ? null : merged);
        }
        return new SaveOutcome.Conflict(view(writing, change.path()));
    }

    private SaveOutcome keep(Writing writing, FormField field, AnswerChange change, Object value) {
        Optional<Answer> present = writing.find(change.path());
        if (present.isEmpty() && writing.size() >= MOST_ANSWERS) {
            return refused(AnswerFault.of(change.path(), "too-many", String.valueOf(MOST_ANSWERS)));
        }
        String json = value == null ? null : CanonicalJson.write(value);
        Answer answer =
                present.orElseGet(() -> new Answer(writing.dossier(), change.path(), writing.author(), writing.now()));
        answer.write(json, writing.author(), writing.now());
        if (present.isEmpty()) {
            rows.add(answer);
        }
        PastAnswer past = new PastAnswer(writing.dossier(), answer, change.key());
        rows.add(past);
        writing.keep(answer, past);
        return saved(field, authors.view(answer));
    }

    private SaveOutcome saved(FormField field, AnswerView view) {
        return new SaveOutcome.Saved(view, checker.check(field, view.path(), view.value()));
    }

    private AnswerView view(Writing writing, AnswerPath path) {
        return writing.find(path)
                .map(authors::view)
                .orElseGet(() ->
                        new AnswerView(path, null, 0, "", writing.dossier().begunAt()));
    }
}
