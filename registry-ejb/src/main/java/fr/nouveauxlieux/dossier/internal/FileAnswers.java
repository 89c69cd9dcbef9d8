package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.dossier.DossierFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers to what asks for files: whatever was sent there is the answer, without anybody having to name it. */
final class FileAnswers {

    private FileAnswers() {}

    /** What was refused counts only where nothing else was sent: a failed file stands in nobody's way. */
    static Answers in(CallForm form, Answers answers, List<DossierFile> files) {
        Map<AnswerPath, List<DossierFile>> sent = files.stream()
                .filter(file -> form.findField(file.path())
                        .filter(field -> field.kind() == FieldKind.FILE)
                        .isPresent())
                .collect(Collectors.groupingBy(DossierFile::path, LinkedHashMap::new, Collectors.toList()));
        Map<AnswerPath, Object> values = new LinkedHashMap<>(answers.byPath());
        sent.forEach((path, all) -> values.put(path, ids(all)));
        return new Answers(values);
    }

    private static List<String> ids(List<DossierFile> sent) {
        boolean onlyRefused = sent.stream().allMatch(DossierFile::refused);
        return sent.stream()
                .filter(file -> onlyRefused || !file.refused())
                .map(file -> file.id().value())
                .toList();
    }
}
