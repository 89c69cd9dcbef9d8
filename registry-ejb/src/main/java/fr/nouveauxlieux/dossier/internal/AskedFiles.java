package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.call.form.AnswerFault;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.dossier.DossierFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that a form's answers name, where the form asks for them. */
final class AskedFiles {

    private final Map<AnswerPath, List<String>> named;
    private final List<String> order;

    private AskedFiles(Map<AnswerPath, List<String>> named, List<String> order) {
        this.named = named;
        this.order = order;
    }

    static AskedFiles of(CallForm form, Answers answers) {
        Map<AnswerPath, List<String>> named = new LinkedHashMap<>();
        form.sections().stream()
                .filter(section -> section.shownWhen().holds(answers))
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.shownWhen().holds(answers))
                .flatMap(field -> paths(field, answers))
                .forEach(path ->
                        named.put(path, JsonTrees.texts(answers.find(path).orElse(null))));
        return new AskedFiles(
                named,
                form.sections().stream()
                        .flatMap(section -> section.fields().stream())
                        .map(FormField::code)
                        .toList());
    }

    private static Stream<AnswerPath> paths(FormField field, Answers answers) {
        if (field.kind() == FieldKind.FILE) {
            return Stream.of(AnswerPath.of(field.code()));
        }
        if (field.kind() != FieldKind.BLOCK) {
            return Stream.empty();
        }
        return answers.itemsOf(field.code()).stream().flatMap(item -> field.fields().stream()
                .filter(inner ->
                        inner.kind() == FieldKind.FILE && inner.shownWhen().holds(answers))
                .map(inner -> AnswerPath.of(field.code(), item, inner.code())));
    }

    /** One fault an answer at most: of what was refused, or else of what is not found safe yet. */
    List<AnswerFault> faultsOf(List<DossierFile> files) {
        Map<String, DossierFile> byId =
                files.stream().collect(Collectors.toMap(file -> file.id().value(), Function.identity()));
        List<AnswerFault> faults = new ArrayList<>();
        named.forEach((path, ids) -> {
            if (ids.stream().anyMatch(id -> isRefused(byId.get(id)))) {
                faults.add(AnswerFault.of(path, "file-refused"));
            } else if (ids.stream().anyMatch(id -> !byId.get(id).usable())) {
                faults.add(AnswerFault.of(path, "file-waiting"));
            }
        });
        return faults;
    }

    /** A file that is not there any more is as good as refused: another has to be given. */
    private static boolean isRefused(DossierFile file) {
        return file == null || file.refused();
    }

    /** Of the dossier's files, those that its answers name. */
    List<DossierFile> namedAmong(List<DossierFile> files) {
        List<String> ids = named.values().stream().flatMap(List::stream).toList();
        return files.stream().filter(file -> ids.contains(file.id().value())).toList();
    }

    /** Both, in the order of the form. */
    List<AnswerFault> merge(List<AnswerFault> faults, List<AnswerFault> others) {
        return Stream.concat(faults.stream(), others.stream())
                .sorted(Comparator.comparingInt(
                        fault -> order.indexOf(fault.path().field())))
                .toList();
    }
}
