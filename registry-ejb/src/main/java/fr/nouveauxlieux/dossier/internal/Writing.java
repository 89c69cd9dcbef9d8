package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.dossier.model.Answer;
import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.dossier.model.PastAnswer;
import fr.nouveauxlieux.kernel.AccountId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One person's writing in a dossier that they hold, as long as a transaction lasts. */
public final class Writing {

    private final Dossier dossier;
    private final Map<AnswerPath, Answer> answers;
    private final AccountId author;
    private final Instant now;
    private final Map<String, PastAnswer> savedByKey = new HashMap<>();
    private final Map<AnswerPath, Map<String, Object>> before = new TreeMap<>();

    /** @param answers all that stand now */
    public Writing(Dossier dossier, Map<AnswerPath, Answer> answers, AccountId author, Instant now) {
        this.dossier = dossier;
        this.answers = new TreeMap<>(answers);
        this.author = author;
        this.now = now.truncatedTo(ChronoUnit.MICROS);
    }

    void remember(Map<String, PastAnswer> saved) {
        savedByKey.putAll(saved);
    }

    Optional<PastAnswer> findSaved(String key) {
        return Optional.ofNullable(savedByKey.get(key));
    }

    Optional<Answer> find(AnswerPath path) {
        return Optional.ofNullable(answers.get(path));
    }

    int size() {
        return answers.size();
    }

    void keep(Answer answer, PastAnswer past) {
        answers.put(answer.path(), answer);
        savedByKey.put(past.saveKey(), past);
        before.putIfAbsent(answer.path(), Map.of("version", answer.version() - 1));
    }

    public boolean changedSomething() {
        return !before.isEmpty();
    }

    /** How many answers. */
    public int countChanged() {
        return before.size();
    }

    /** For the journal: the answers that changed, of which it keeps the digest. */
    public Map<String, ?> digestedBefore() {
        Map<String, Object> values = new LinkedHashMap<>();
        before.forEach((path, value) -> values.put(path.toString(), value));
        return values;
    }

    public Map<String, ?> digestedAfter() {
        Map<String, Object> values = new LinkedHashMap<>();
        before.keySet().forEach(path -> {
            Answer answer = answers.get(path);
            values.put(path.toString(), Map.of("version", answer.version(), "value", String.valueOf(answer.value())));
        });
        return values;
    }

    public Answers answers() {
        return AnswerRows.plain(answers.values());
    }

    public Dossier dossier() {
        return dossier;
    }

    AccountId author() {
        return author;
    }

    /** Cut to what the database keeps, so that what is answered is what is read later. */
    public Instant now() {
        return now;
    }
}
