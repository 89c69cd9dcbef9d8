package fr.nouveauxlieux.survey.internal;

import fr.nouveauxlieux.privacy.holder.RetentionRule;
import fr.nouveauxlieux.privacy.holder.RetentionRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** What people wrote and nobody published goes a year after the survey: they may have named someone. */
@ApplicationScoped
public class SurveyRetention implements RetentionRules {

    private static final Duration A_YEAR = Duration.ofDays(365);

    @Override
    public List<RetentionRule> list() {
        return List.of(RetentionRule.deletes(
                "survey-comments",
                A_YEAR,
                "survey_comment",
                "state <> 'PUBLISHED' and survey_year in (select year from survey where closes_on < ?1)"));
    }
}
