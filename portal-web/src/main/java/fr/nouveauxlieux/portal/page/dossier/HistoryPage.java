package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.dossier.AnswerEdit;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.ReadAnswerHistory;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.dossier.field.AnswerWords;
import fr.nouveauxlieux.portal.page.dossier.field.Registers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The history of a dossier's answers, in words. */
@Named("history")
@RequestScoped
public class HistoryPage {

    private static final int MOST = 200;
    private static final int EXCERPT = 280;

    @Inject
    private ReadAnswerHistory readAnswerHistory;

    @Inject
    private DossierPage dossier;

    @Inject
    private Registers registers;

    @Inject
    private Visit visit;

    private List<AnswerEdit> edits = List.of();
    private Optional<AnswerPath> path = Optional.empty();
    private Edit before;
    private Edit after;

    void show(DossierSheet sheet, Optional<AnswerPath> answer) {
        path = answer;
        edits = readAnswerHistory.read(sheet.id()).stream()
                .filter(edit -> answer.isEmpty() || answer.get().equals(edit.path()))
                .filter(edit -> dossier.findFieldEver(edit.path()).isPresent())
                .toList();
    }

    /** Puts two versions of the answer side by side; without them, the last two. */
    void compare(long earlier, long later) {
        if (path.isEmpty() || edits.isEmpty()) {
            return;
        }
        after = find(later).map(this::edit).orElseGet(() -> edit(edits.get(0)));
        before = find(earlier)
                .or(() -> edits.stream().skip(1).findFirst())
                .map(this::edit)
                .orElse(null);
    }

    private Optional<AnswerEdit> find(long version) {
        return edits.stream().filter(edit -> edit.version() == version).findFirst();
    }

    /** Newest first, no more than two hundred. */
    public List<Edit> getEdits() {
        return edits.stream().limit(MOST).map(this::edit).toList();
    }

    public boolean isOfOneAnswer() {
        return path.isPresent() && !edits.isEmpty();
    }

    public String getPath() {
        return path.map(AnswerPath::toString).orElse("");
    }

    public String getLabel() {
        return edits.isEmpty() ? "" : edit(edits.get(0)).label();
    }

    public Edit getBefore() {
        return before;
    }

    public Edit getAfter() {
        return after;
    }

    /** From the earlier version to the later one, piece by piece; none without an earlier one. */
    public List<Piece> getDifference() {
        return before == null
                ? List.of()
                : WordDifference.of(before.value(), after.value()).stream()
                        .map(piece -> new Piece(
                                piece.text(),
                                piece.fate() == WordDifference.Fate.ADDED,
                                piece.fate() == WordDifference.Fate.REMOVED))
                        .toList();
    }

    public boolean isDifferent() {
        return before != null && !before.value().equals(after.value());
    }

    /** Whether the answer had that version. */
    boolean has(long version) {
        return path.isPresent() && find(version).isPresent();
    }

    private Edit edit(AnswerEdit edit) {
        FormField field = dossier.findFieldEver(edit.path()).orElseThrow();
        String value = new AnswerWords(visit.getTexts(), registers).write(field, edit.value());
        boolean current = edit.version() == currentVersion(edit.path());
        return new Edit(
                edit.path().toString(),
                dossier.labels().find(edit.path()).orElse(field.label().in(visit.getLanguage())),
                edit.version(),
                value,
                excerpt(value),
                edit.author() == null || edit.author().isEmpty()
                        ? visit.getTexts().get("dossier.someone")
                        : edit.author(),
                visit.getTexts().moment(edit.at()),
                current,
                !current
                        && field.kind() != FieldKind.FILE
                        && dossier.call().form().findField(edit.path()).isPresent());
    }

    /** What lists show of a long answer. */
    private static String excerpt(String value) {
        return value.codePointCount(0, value.length()) <= EXCERPT
                ? value
                : value.substring(0, value.offsetByCodePoints(0, EXCERPT)).stripTrailing() + "…";
    }

    private long currentVersion(AnswerPath answer) {
        return dossier.getSheet().answers().containsKey(answer)
                ? dossier.getSheet().answers().get(answer).version()
                : 0;
    }

    /** A piece of two versions, in one of them or in both. */
    public record Piece(String text, boolean added, boolean removed) {}

    /**
     * A version of an answer.
     *
     * @param excerpt of the value, as lists show it
     * @param current whether it stands now
     * @param restorable whether it can be taken up again: files that were taken away cannot, nor what is not asked any more
     */
    public record Edit(
            String path,
            String label,
            long version,
            String value,
            String excerpt,
            String author,
            String at,
            boolean current,
            boolean restorable) {

        /** Whether there is one before it to compare it with. */
        public boolean isChange() {
            return version > 1;
        }
    }
}
