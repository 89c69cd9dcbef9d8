package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.PersonCard;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.dossier.AnswerEdit;
import fr.nouveauxlieux.dossier.AnswerView;
import fr.nouveauxlieux.dossier.model.Answer;
import fr.nouveauxlieux.dossier.model.PastAnswer;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.store.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows answers with the names of those who wrote them. */
@ApplicationScoped
public class Authors {

    @Inject
    private People people;

    /** The full names; empty of accounts that are erased. */
    public Map<AccountId, String> namesOf(Set<AccountId> accounts) {
        return people.listPersons(accounts).values().stream()
                .collect(Collectors.toUnmodifiableMap(
                        PersonCard::id,
                        card -> card.name().map(PersonName::full).orElse("")));
    }

    public String nameOf(AccountId account) {
        return namesOf(Set.of(account)).getOrDefault(account, "");
    }

    public Map<AnswerPath, AnswerView> views(Collection<Answer> answers) {
        Map<AccountId, String> names =
                namesOf(answers.stream().map(Answer::author).collect(Collectors.toSet()));
        Map<AnswerPath, AnswerView> views = new LinkedHashMap<>();
        answers.forEach(answer -> views.put(answer.path(), view(answer, names.getOrDefault(answer.author(), ""))));
        return views;
    }

    public AnswerView view(Answer answer) {
        return view(answer, nameOf(answer.author()));
    }

    /** As it stood then. */
    public AnswerView view(PastAnswer past) {
        return new AnswerView(past.path(), tree(past.value()), past.version(), nameOf(past.author()), past.savedAt());
    }

    public List<AnswerEdit> edits(List<PastAnswer> history) {
        Map<AccountId, String> names =
                namesOf(history.stream().map(PastAnswer::author).collect(Collectors.toSet()));
        return history.stream()
                .map(past -> new AnswerEdit(
                        past.path(),
                        past.version(),
                        tree(past.value()),
                        names.getOrDefault(past.author(), ""),
                        past.savedAt()))
                .toList();
    }

    private static AnswerView view(Answer answer, String author) {
        return new AnswerView(answer.path(), tree(answer.value()), answer.version(), author, answer.savedAt());
    }

    /** @param json null for no answer */
    static Object tree(String json) {
        return json == null ? null : Json.readTree(json);
    }
}
