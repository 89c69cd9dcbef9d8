package fr.nouveauxlieux.survey.model;

import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.kernel.SurveyCommentId;
import fr.nouveauxlieux.survey.CommentState;
import fr.nouveauxlieux.survey.CommentView;
import fr.nouveauxlieux.survey.Respondents;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What someone wrote in free words: public once a moderator found that it names nobody. */
@Entity
@Table(name = "survey_comment")
public class SurveyComment {

    @Id
    private String id;

    @Column(name = "survey_year")
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(name = "audience")
    private Respondents respondents;

    private String content;

    @Enumerated(EnumType.STRING)
    private CommentState state = CommentState.WAITING;

    @Version
    private long version;

    protected SurveyComment() {}

    public SurveyComment(int year, Respondents respondents, String content) {
        this.id = SurveyCommentId.draw().value();
        this.year = year;
        this.respondents = respondents;
        this.content = content;
    }

    /** @return false where it stands like that already, or is asked to wait again */
    public boolean judge(CommentState judged) {
        if (judged == state || judged == CommentState.WAITING) {
            return false;
        }
        state = judged;
        return true;
    }

    public CommentState state() {
        return state;
    }

    public CommentView view() {
        return new CommentView(new SurveyCommentId(id), year, respondents, content, state);
    }

    public Subject subject() {
        return new Subject("survey-comment", id);
    }
}
