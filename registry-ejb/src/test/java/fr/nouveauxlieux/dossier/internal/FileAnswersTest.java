package fr.nouveauxlieux.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.dossier.DossierFile;
import fr.nouveauxlieux.kernel.AttachmentId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileAnswersTest {

    private static final AnswerPath STATUTES = AnswerPath.of("statutes");
    private static final AnswerPath TITLE = AnswerPath.of("title");

    private static DossierFile file(AnswerPath path, boolean refused) {
        return new DossierFile(AttachmentId.draw(), path, "statuts.pdf", 10, "00", !refused, refused);
    }

    private static Object answer(DossierFile... files) {
        return FileAnswers.in(SampleForm.FORM, new Answers(Map.of(TITLE, "La Ruche")), List.of(files))
                .byPath()
                .get(STATUTES);
    }

    @Test
    void whatWasSentIsTheAnswer() {
        DossierFile one = file(STATUTES, false);
        DossierFile other = file(STATUTES, false);
        assertThat(answer(one, other))
                .isEqualTo(List.of(one.id().value(), other.id().value()));
        assertThat(answer()).isNull();
    }

    @Test
    void whatWasRefusedStandsInNobodysWay() {
        DossierFile good = file(STATUTES, false);
        DossierFile refused = file(STATUTES, true);
        assertThat(answer(refused, good)).isEqualTo(List.of(good.id().value()));
        assertThat(answer(refused)).isEqualTo(List.of(refused.id().value()));
    }

    @Test
    void otherAnswersStayAsTheyAre() {
        Answers answers =
                FileAnswers.in(SampleForm.FORM, new Answers(Map.of(TITLE, "La Ruche")), List.of(file(TITLE, false)));
        assertThat(answers.byPath()).isEqualTo(Map.of(TITLE, "La Ruche"));
    }
}
