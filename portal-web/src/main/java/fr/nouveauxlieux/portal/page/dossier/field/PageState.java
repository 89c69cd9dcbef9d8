package fr.nouveauxlieux.portal.page.dossier.field;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.dossier.AnswerView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a page of a form has to show: the answers kept, what was typed and is not, what is to be said of it. */
public final class PageState {

    private final Map<AnswerPath, AnswerView> kept;
    private final Answers answers;
    private final TypedValues typed;
    private final Set<String> typedFields = new HashSet<>();
    private final Map<String, List<String>> problems = new LinkedHashMap<>();
    private final Map<String, AnswerView> conflicts = new HashMap<>();
    private final Map<String, String> searched = new HashMap<>();
    private boolean allTyped;

    /** @param typed what a form sent; {@link TypedValues#none} where the page is only read */
    public PageState(Map<AnswerPath, AnswerView> kept, TypedValues typed) {
        this.kept = kept;
        this.typed = typed;
        Map<AnswerPath, Object> values = new LinkedHashMap<>();
        kept.forEach((path, answer) -> values.put(path, answer.value()));
        this.answers = new Answers(values);
    }

    /** Shows everything that was typed, as where nothing of it could be saved. */
    public void keepAllTyped() {
        allTyped = true;
    }

    /** Shows what was typed in a field instead of what is kept. */
    public void keepTyped(String name) {
        typedFields.add(name);
    }

    public void addProblem(String input, String text) {
        problems.computeIfAbsent(input, name -> new ArrayList<>()).add(text);
    }

    /** Shows what was typed beside what someone else saved. */
    public void addConflict(String name, AnswerView theirs) {
        conflicts.put(name, theirs);
        keepTyped(name);
    }

    public void search(String name, String words) {
        searched.put(name, words);
    }

    /** The same with what was typed to be looked up. */
    public void searchTyped(String name) {
        search(name, AnswerReader.line(typed.first(name + TypedTerritory.SEARCH)));
    }

    public Map<String, List<String>> problems() {
        return problems;
    }

    Answers answers() {
        return answers;
    }

    Map<AnswerPath, Object> values() {
        return answers.byPath();
    }

    TypedValues typed() {
        return typed;
    }

    Optional<AnswerView> findAnswer(AnswerPath path) {
        return Optional.ofNullable(kept.get(path));
    }

    boolean isTyped(String name) {
        return typedFields.contains(name) || allTyped && typed.has(SeenAnswer.input(name));
    }

    List<String> problemsAt(String name) {
        return problems.getOrDefault(name, List.of());
    }

    Optional<AnswerView> findConflict(String name) {
        return Optional.ofNullable(conflicts.get(name));
    }

    Optional<String> findWords(String name) {
        return Optional.ofNullable(searched.get(name)).filter(words -> !words.isBlank());
    }
}
