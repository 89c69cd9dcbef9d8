package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.dossier.CommentView;
import fr.nouveauxlieux.dossier.ListComments;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What those who write a dossier say to each other about it, question by question. */
@Named("comments")
@RequestScoped
public class CommentsPage {

    /** Stands for the whole dossier among what a comment may be about. No question has such a code. */
    static final String WHOLE = "*";

    @Inject
    private ListComments listComments;

    @Inject
    private DossierPage dossier;

    @Inject
    private Visit visit;

    private List<CommentView> all;
    private Optional<AnswerPath> chosen = Optional.empty();

    /** @param path of the one question that the page is about */
    void choose(Optional<AnswerPath> path) {
        chosen = path.filter(one -> labels().find(one).isPresent());
    }

    Optional<AnswerPath> chosen() {
        return chosen;
    }

    /** Whether there is a dossier to speak of: a form that is only shown beforehand has none, and no number. */
    public boolean isOffered() {
        return !dossier.getSheet().number().isEmpty();
    }

    /** How many are not seen to yet, of the question at this path. */
    public int openAt(String path) {
        return (int) all().stream()
                .filter(comment -> !comment.resolved())
                .filter(comment ->
                        comment.path().filter(of -> of.toString().equals(path)).isPresent())
                .count();
    }

    /** How many are not seen to yet, of the whole dossier. */
    public int getOpen() {
        return (int) all().stream().filter(comment -> !comment.resolved()).count();
    }

    /** What the page is about; empty for all of it. */
    public String getSubject() {
        return chosen.flatMap(labels()::find).orElse("");
    }

    public String getSubjectPath() {
        return chosen.map(AnswerPath::toString).orElse("");
    }

    /** Where the question is answered; empty where it is not asked any more. */
    public String getSubjectAddress() {
        return chosen.flatMap(labels()::findAddress).orElse("");
    }

    /** Those not seen to, by what they are about, in the order of the form. */
    public List<Topic> getTopics() {
        return topics(false);
    }

    public List<Topic> getResolvedTopics() {
        return topics(true);
    }

    public int getResolvedCount() {
        return getResolvedTopics().stream()
                .mapToInt(topic -> topic.comments().size())
                .sum();
    }

    /** What a comment may be about: the whole dossier, or a question. */
    public List<Choice> getSubjects() {
        List<Choice> subjects = new ArrayList<>();
        subjects.add(new Choice(WHOLE, visit.getTexts().get("writing.whole-dossier")));
        labels().list(dossier.listSections()).forEach(path -> labels().find(path)
                .ifPresent(label -> subjects.add(new Choice(path.toString(), label))));
        return subjects;
    }

    private List<Topic> topics(boolean resolved) {
        Map<Optional<AnswerPath>, List<CommentView>> byPath = new LinkedHashMap<>();
        byPath.put(Optional.empty(), new ArrayList<>());
        labels().list(dossier.call().form().sections())
                .forEach(path -> byPath.put(Optional.of(path), new ArrayList<>()));
        all().stream()
                .filter(comment -> comment.resolved() == resolved)
                .filter(comment -> chosen.isEmpty() || chosen.equals(comment.path()))
                .forEach(comment -> byPath.computeIfAbsent(comment.path(), path -> new ArrayList<>())
                        .add(comment));
        return byPath.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> topic(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Topic topic(Optional<AnswerPath> path, List<CommentView> about) {
        String label = path.map(
                        of -> labels().find(of).orElseGet(() -> visit.getTexts().get("writing.no-such-question")))
                .orElseGet(() -> visit.getTexts().get("writing.whole-dossier"));
        return new Topic(
                label,
                path.flatMap(labels()::findAddress).orElse(""),
                about.stream().map(this::remark).toList());
    }

    private Remark remark(CommentView comment) {
        return new Remark(
                comment.key(),
                comment.author().isEmpty() ? visit.getTexts().get("dossier.someone") : comment.author(),
                visit.getTexts().moment(comment.at()),
                comment.text(),
                !comment.resolved() && (comment.own() || dossier.isWritingPermitted()));
    }

    private List<CommentView> all() {
        if (all == null) {
            all = listComments.list(dossier.getSheet().id());
        }
        return all;
    }

    private AnswerLabels labels() {
        return dossier.labels();
    }

    /** Comments about one thing. @param address of the question; empty for the whole dossier, and where it is gone */
    public record Topic(String label, String address, List<Remark> comments) {}

    /** A comment. @param resolvable whether whoever reads may mark it as seen to */
    public record Remark(long key, String author, String at, String text, boolean resolvable) {}
}
