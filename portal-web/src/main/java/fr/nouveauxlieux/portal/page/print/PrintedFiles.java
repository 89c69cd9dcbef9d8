package fr.nouveauxlieux.portal.page.print;

import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.dossier.DossierFile;
import fr.nouveauxlieux.dossier.DossierFiles;
import fr.nouveauxlieux.dossier.DossierSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** The files that a dossier's answers name: of what was submitted, those alone that came with it. */
@ApplicationScoped
public class PrintedFiles {

    @Inject
    private Instance<DossierFiles> keepers;

    public List<DossierFile> listOf(DossierSheet sheet) {
        Answers answers = sheet.plainAnswers();
        return keepers.stream()
                .flatMap(keeper -> keeper.listOf(sheet.id()).stream())
                .filter(file -> isNamed(answers, file))
                .toList();
    }

    private static boolean isNamed(Answers answers, DossierFile file) {
        return answers.find(file.path())
                .filter(value ->
                        value instanceof List<?> ids && ids.contains(file.id().value()))
                .isPresent();
    }
}
