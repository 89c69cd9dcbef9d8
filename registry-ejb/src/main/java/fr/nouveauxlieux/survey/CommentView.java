package fr.nouveauxlieux.survey;

import fr.nouveauxlieux.kernel.SurveyCommentId;

/** A comment, as written. */
public record CommentView(SurveyCommentId id, int year, Respondents respondents, String content, CommentState state) {}
