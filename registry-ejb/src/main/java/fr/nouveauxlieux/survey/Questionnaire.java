package fr.nouveauxlieux.survey;

import static fr.nouveauxlieux.survey.Question.mark;
import static fr.nouveauxlieux.survey.Question.number;
import static fr.nouveauxlieux.survey.Question.one;
import static fr.nouveauxlieux.survey.Question.several;

import java.util.List;
import java.util.Optional;

/** What is asked, year after year the same, so that years can be compared. A question that changes is another question. */
public final class Questionnaire {

    private static final List<Question> OF_USERS = List.of(
            one("how-often", "first-time", "yearly", "monthly", "weekly", "daily"),
            several("what-for", "work", "make", "learn", "culture", "public-services", "meet", "eat", "digital-help"),
            one("how-far", "under-ten-minutes", "under-half-an-hour", "under-an-hour", "farther"),
            one("way", "foot", "bicycle", "public-transport", "car", "other"),
            mark("welcome"),
            mark("hours"),
            mark("equipment"),
            mark("price"),
            mark("access"),
            several(
                    "brought",
                    "people-met",
                    "work-found",
                    "project-begun",
                    "skill-learned",
                    "right-obtained",
                    "less-alone"),
            one("else", "nothing", "farther-place", "at-home", "elsewhere-near"));

    private static final List<Question> OF_MANAGERS = List.of(
            number("visitors"),
            number("members"),
            number("events"),
            number("jobs"),
            number("volunteers"),
            one("balance", "deficit", "even", "surplus"),
            several("incomes", "subsidies", "rents", "services", "training", "sales", "memberships"),
            several("worries", "money", "premises", "team", "audience", "rules", "energy"),
            one("next-year", "grow", "same", "shrink", "close"),
            mark("territory-support"));

    private Questionnaire() {}

    public static List<Question> of(Respondents respondents) {
        return respondents == Respondents.USER ? OF_USERS : OF_MANAGERS;
    }

    public static Optional<Question> find(Respondents respondents, String code) {
        return of(respondents).stream()
                .filter(question -> question.code().equals(code))
                .findFirst();
    }
}
