package fr.nouveauxlieux.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.form.AnswerFault;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.dossier.DossierFile;
import fr.nouveauxlieux.kernel.AttachmentId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AskedFilesTest {

    private static final AnswerPath STATUTES = AnswerPath.of("statutes");
    private static final AnswerPath LETTER = AnswerPath.of("partners", "a1", "letter");
    private static final AnswerPath LEASE = AnswerPath.of("lease");

    private final Map<AnswerPath, Object> answers = new LinkedHashMap<>();

    private static DossierFile file(AnswerPath path, boolean usable, boolean refused) {
        return new DossierFile(AttachmentId.draw(), path, "pièce.pdf", 12, usable ? "ab" : "", usable, refused);
    }

    private AskedFiles asked() {
        return AskedFiles.of(SampleForm.FORM, new Answers(answers));
    }

    private void name(DossierFile... files) {
        for (DossierFile file : files) {
            answers.put(file.path(), List.of(file.id().value()));
        }
    }

    @Test
    void aFileThatIsNotFoundSafeYetIsWaitedForAndOneThatIsRefusedIsSaid() {
        DossierFile waiting = file(STATUTES, false, false);
        DossierFile refused = file(LETTER, false, true);
        name(waiting, refused);
        answers.put(AnswerPath.of("partners"), List.of("a1"));
        assertThat(asked().faultsOf(List.of(waiting, refused)))
                .containsExactly(AnswerFault.of(STATUTES, "file-waiting"), AnswerFault.of(LETTER, "file-refused"));
    }

    @Test
    void aFileThatIsNotThereAnyMoreIsToBeGivenAgain() {
        name(file(STATUTES, true, false));
        assertThat(asked().faultsOf(List.of())).containsExactly(AnswerFault.of(STATUTES, "file-refused"));
    }

    @Test
    void whatIsNotShownAndWhatNoAnswerNamesIsNotJudged() {
        DossierFile lease = file(LEASE, false, true);
        DossierFile letter = file(LETTER, false, true);
        DossierFile unnamed = file(STATUTES, false, true);
        name(lease, letter);
        assertThat(asked().faultsOf(List.of(lease, letter, unnamed))).isEmpty();
        answers.put(AnswerPath.of("summary"), "Un lieu");
        assertThat(asked().faultsOf(List.of(lease, letter, unnamed)))
                .containsExactly(AnswerFault.of(LEASE, "file-refused"));
        assertThat(asked().namedAmong(List.of(lease, letter, unnamed))).containsExactly(lease);
    }

    @Test
    void faultsAreToldInTheOrderOfTheForm() {
        AnswerFault lease = AnswerFault.of(LEASE, "required");
        AnswerFault title = AnswerFault.of(AnswerPath.of("title"), "required");
        AnswerFault statutes = AnswerFault.of(STATUTES, "file-waiting");
        assertThat(asked().merge(List.of(title, lease), List.of(statutes))).containsExactly(title, statutes, lease);
    }
}
