package fr.nouveauxlieux.portal.page.survey;

import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.survey.Question;

/** Questions and answers of the survey in words. */
final class SurveyWords {

    private final Texts texts;

    SurveyWords(Texts texts) {
        this.texts = texts;
    }

    String question(Question question) {
        return texts.get("survey.question." + question.code());
    }

    /** How it is to be answered; empty where that is plain. */
    String hint(Question question) {
        return switch (question.kind()) {
            case SEVERAL_CHOICES -> texts.get("survey.hint.several");
            case NUMBER -> texts.get("survey.hint.number");
            case ONE_CHOICE, MARK -> "";
        };
    }

    String choice(Question question, String choice) {
        return question.kind() == Question.Kind.MARK
                ? texts.get("survey.mark." + choice)
                : texts.get("survey.answer." + question.code() + "." + choice);
    }
}
