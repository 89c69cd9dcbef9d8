package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.call.form.AnswerChecker;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.dossier.AnswerChange;
import fr.nouveauxlieux.dossier.DossierFile;
import fr.nouveauxlieux.dossier.DossierFiles;
import fr.nouveauxlieux.dossier.model.Dossier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Takes the answers and files of a dossier over into another, as far as that one's form asks for them. */
@ApplicationScoped
public class AnswerCloning {

    private static final String KEY = "taken-over-";

    @Inject
    private AnswerRows rows;

    @Inject
    private AnswerChecker checker;

    @Inject
    private AnswerWriter writer;

    @Inject
    private DossierFiles files;

    /** @param form of the child, which has no answers yet */
    public void clone(Dossier parent, Dossier child, CallForm form) {
        take(parent, child, form, path -> true);
    }

    /** Only what both forms ask at the same path and as the same kind. @param form of the child, which has no answers yet */
    public void carryOver(Dossier letter, CallForm letterForm, Dossier child, CallForm form) {
        take(letter, child, form, path -> kindAt(letterForm, path).equals(kindAt(form, path)));
    }

    private static Optional<FieldKind> kindAt(CallForm form, AnswerPath path) {
        return form.findField(path).map(FormField::kind);
    }

    private void take(Dossier parent, Dossier child, CallForm form, Predicate<AnswerPath> taken) {
        files.copy(parent.id(), child.id(), taken);
        Map<AnswerPath, Object> values = new TreeMap<>(rows.plainAnswers(parent).byPath());
        values.keySet().removeIf(path -> isLeft(form.findField(path)));
        values.putAll(filesOf(child));
        values.keySet().removeIf(taken.negate());
        List<AnswerChange> changes = new ArrayList<>();
        values.forEach((path, value) -> {
            if (form.findField(path)
                    .filter(field -> checker.isAcceptable(field, value))
                    .isPresent()) {
                changes.add(new AnswerChange(path, value, 0, KEY + changes.size()));
            }
        });
        Writing writing = new Writing(child, Map.of(), child.owner(), child.begunAt());
        writer.write(writing, form, changes);
        child.amend(
                DossierFacts.titleOf(form, writing.answers()),
                DossierFacts.departementOf(form, writing.answers()),
                child.begunAt());
    }

    /** What is attested is attested anew; files are the child's own. */
    private static boolean isLeft(Optional<FormField> field) {
        return field.isEmpty()
                || field.get().kind() == FieldKind.ATTESTATION
                || field.get().kind() == FieldKind.FILE;
    }

    private Map<AnswerPath, List<String>> filesOf(Dossier child) {
        Map<AnswerPath, List<String>> byPath = new TreeMap<>();
        for (DossierFile file : files.listOf(child.id())) {
            byPath.computeIfAbsent(file.path(), path -> new ArrayList<>())
                    .add(file.id().value());
        }
        return byPath;
    }
}
