package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.dossier.AnswerChange;
import fr.nouveauxlieux.dossier.SaveOutcome;
import fr.nouveauxlieux.dossier.model.Answer;
import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.dossier.model.PastAnswer;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.AttachmentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Saves changes of answers in a dossier that is held, and what follows from them for the dossier. */
@ApplicationScoped
public class AnswerSaving {

    @Inject
    private CallDirectory calls;

    @Inject
    private DossierWaves waves;

    @Inject
    private AnswerRows rows;

    @Inject
    private AnswerWriter writer;

    @Inject
    private Clock clock;

    /** @throws fr.nouveauxlieux.dossier.NotAmendableException if the dossier does not change any more */
    public Writing begin(Dossier held, AccountId author) {
        waves.requireAmendable(held);
        return new Writing(held, rows.list(held), author, clock.instant());
    }

    /** @return one outcome a change, in their order */
    public List<SaveOutcome> save(Writing writing, List<AnswerChange> changes) {
        Dossier dossier = writing.dossier();
        CallForm form = calls.getVersion(dossier.call(), dossier.callVersion()).form();
        List<SaveOutcome> outcomes = writer.write(writing, form, changes);
        if (writing.changedSomething()) {
            dossier.amend(
                    DossierFacts.titleOf(form, writing.answers()),
                    DossierFacts.departementOf(form, writing.answers()),
                    writing.now());
        }
        return outcomes;
    }

    /** Writes again what was written before. */
    public SaveOutcome restore(Writing writing, PastAnswer past) {
        long present = writing.find(past.path()).map(Answer::version).orElse(0L);
        AnswerChange change =
                new AnswerChange(past.path(), Authors.tree(past.value()), present, "restored-" + UUID.randomUUID());
        return save(writing, List.of(change)).get(0);
    }

    /** The answer names the file after those that it names already. */
    public void nameFile(Writing writing, AnswerPath path, AttachmentId file) {
        List<String> files = new ArrayList<>(filesOf(writing, path));
        if (!files.contains(file.value())) {
            files.add(file.value());
            saveFiles(writing, path, files, "file-" + file);
        }
    }

    /** The answer names the file no longer. */
    public void forgetFile(Writing writing, AnswerPath path, AttachmentId file) {
        List<String> files = new ArrayList<>(filesOf(writing, path));
        if (files.remove(file.value())) {
            saveFiles(writing, path, files, "file-gone-" + file);
        }
    }

    private static List<String> filesOf(Writing writing, AnswerPath path) {
        return JsonTrees.texts(
                writing.find(path).map(answer -> Authors.tree(answer.value())).orElse(null));
    }

    private void saveFiles(Writing writing, AnswerPath path, List<String> files, String key) {
        long present = writing.find(path).map(Answer::version).orElse(0L);
        SaveOutcome outcome = save(writing, List.of(new AnswerChange(path, files, present, key)))
                .get(0);
        if (!(outcome instanceof SaveOutcome.Saved)) {
            throw new IllegalStateException("expected an answer that takes files at " + path);
        }
    }

    /** One entry for all of it. */
    public void record(Writing writing, Journal journal) {
        if (writing.changedSomething()) {
            journal.changed(
                    writing.dossier().subject(),
                    writing.digestedBefore(),
                    writing.digestedAfter(),
                    "answers: " + writing.countChanged());
        } else {
            journal.nothingChanged();
        }
    }
}
