package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.attachment.DossierPreviews;
import fr.nouveauxlieux.attachment.DownloadAttachmentAsStaff;
import fr.nouveauxlieux.attachment.PreviewSize;
import fr.nouveauxlieux.attachment.ShowPreviewToStaff;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.call.form.FormSection;
import fr.nouveauxlieux.call.form.PointPrecision;
import fr.nouveauxlieux.dossier.DossierFile;
import fr.nouveauxlieux.dossier.DossierFiles;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.dossier.field.AnswerWords;
import fr.nouveauxlieux.portal.page.dossier.field.Registers;
import fr.nouveauxlieux.portal.page.file.FileWords;
import fr.nouveauxlieux.portal.page.file.PreviewImage;
import fr.nouveauxlieux.portal.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was submitted, in words and in the order of the form. What was not answered is left out. */
@RequestScoped
public class SubmittedAnswers {

    /** Where the staff are handed files. */
    private static final String FILES = "/agents/fichiers/";

    /** Where readers are. */
    private static final String READ_FILES = "/agents/lectures/fichiers/";

    /** Where members of committees are. */
    private static final String SESSION_FILES = "/agents/comites/fichiers/";

    @Inject
    private Registers registers;

    @Inject
    private Instance<DossierFiles> files;

    @Inject
    private DossierPreviews previews;

    @Inject
    private Permissions permissions;

    @Inject
    private Visit visit;

    /** A part of the form in which something was answered. */
    public record Section(String title, List<Line> lines) {}

    /** A question and its answer. @param lines of the answer @param point of the first address, to be shown on a map */
    public record Line(String label, List<String> lines, Optional<Point> point) {

        Line(String label, List<String> lines) {
            this(label, lines, Optional.empty());
        }
    }

    /** Degrees, and how fine they are as maps call it. */
    public record Point(String latitude, String longitude, String precision) {}

    /**
     * A file that came with the dossier.
     *
     * @param label what it was asked for as
     * @param size in words
     * @param address of its content; empty where it is not to be had
     * @param preview empty where there is none, or not for whoever reads
     */
    public record FileLine(
            DossierFile file, String label, String size, String address, Optional<PreviewImage> preview) {}

    public List<Section> sections(DossierSheet sheet, CallSheet call) {
        Answers answers = sheet.plainAnswers();
        return call.form().sections().stream()
                .map(section -> new Section(section.title().in(visit.getLanguage()), lines(section, answers)))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private List<Line> lines(FormSection section, Answers answers) {
        List<Line> lines = new ArrayList<>();
        for (FormField field : section.fields()) {
            if (field.kind() == FieldKind.BLOCK) {
                answers.itemsOf(field.code()).forEach(item -> addItem(lines, field, item, answers));
            } else if (field.kind() == FieldKind.BUDGET) {
                answers.find(field.code())
                        .ifPresent(tree -> lines.addAll(
                                new BudgetLines(visit.getTexts(), field.budget().orElseThrow()).of(tree)));
            } else if (field.kind() != FieldKind.FILE) {
                add(lines, label(field), field, AnswerPath.of(field.code()), answers);
            }
        }
        return lines;
    }

    private void addItem(List<Line> lines, FormField block, String item, Answers answers) {
        for (FormField inner : block.fields()) {
            add(
                    lines,
                    visit.getTexts().format("desk.item-label", label(block), label(inner)),
                    inner,
                    AnswerPath.of(block.code(), item, inner.code()),
                    answers);
        }
    }

    private void add(List<Line> lines, String label, FormField field, AnswerPath path, Answers answers) {
        AnswerWords words = new AnswerWords(visit.getTexts(), registers);
        answers.find(path)
                .ifPresent(value -> lines.add(
                        new Line(label, words.write(field, value).lines().toList(), point(field, value))));
    }

    private static Optional<Point> point(FormField field, Object value) {
        if (field.kind() != FieldKind.ADDRESS
                || !(value instanceof Map<?, ?> address)
                || address.get("lat") == null
                || address.get("lon") == null) {
            return Optional.empty();
        }
        boolean centre = PointPrecision.COMMUNE.code().equals(address.get("precision"));
        return Optional.of(new Point(
                String.valueOf(address.get("lat")),
                String.valueOf(address.get("lon")),
                centre ? "commune-centre" : "entrance"));
    }

    List<FileLine> files(DossierSheet sheet, CallSheet call) {
        Map<AttachmentId, PreviewSize> sizes =
                permissions.may(ShowPreviewToStaff.class, sheet.id()) ? previews.sizesOf(sheet.id()) : Map.of();
        return lines(sheet, file -> line(file, call, FILES, preview(file, sizes, PreviewImage::forStaff)));
    }

    /** As those who read the dossier are handed them, of whom it was asked before. */
    public List<FileLine> filesForReaders(DossierSheet sheet, CallSheet call) {
        Map<AttachmentId, PreviewSize> sizes = previews.sizesOf(sheet.id());
        return lines(sheet, file -> line(file, call, READ_FILES, preview(file, sizes, PreviewImage::forReaders)));
    }

    /** As members of a committee who judge the dossier are handed them, of whom it was asked before. */
    public List<FileLine> filesForMembers(DossierSheet sheet, CallSheet call) {
        Map<AttachmentId, PreviewSize> sizes = previews.sizesOf(sheet.id());
        return lines(sheet, file -> line(file, call, SESSION_FILES, preview(file, sizes, PreviewImage::forMembers)));
    }

    /** As whoever looks at a session is handed them: some of the staff by their role, members by their seat. */
    public List<FileLine> filesInSession(DossierSheet sheet, CallSheet call) {
        return permissions.may(DownloadAttachmentAsStaff.class, sheet.id())
                ? files(sheet, call)
                : filesForMembers(sheet, call);
    }

    private List<FileLine> lines(DossierSheet sheet, Function<DossierFile, FileLine> told) {
        return files.stream()
                .flatMap(keeper -> keeper.listOf(sheet.id()).stream())
                .map(told)
                .toList();
    }

    /** How a preview is shown to whoever reads the page. */
    private interface Shown {
        PreviewImage as(AttachmentId file, String name, PreviewSize size, Texts texts);
    }

    private Optional<PreviewImage> preview(DossierFile file, Map<AttachmentId, PreviewSize> sizes, Shown shown) {
        return Optional.ofNullable(sizes.get(file.id()))
                .map(size -> shown.as(file.id(), file.name(), size, visit.getTexts()));
    }

    private FileLine line(DossierFile file, CallSheet call, String folder, Optional<PreviewImage> preview) {
        return new FileLine(
                file,
                label(call, file.path()),
                new FileWords(visit.getTexts()).size(file.bytes()),
                file.usable() ? folder + file.id() : "",
                preview);
    }

    /** What the form calls these answers, with commas between. */
    String labels(CallSheet call, List<AnswerPath> paths) {
        return paths.stream().map(path -> label(call, path)).collect(Collectors.joining(", "));
    }

    private String label(CallSheet call, AnswerPath path) {
        return call.form().findField(path).map(this::label).orElse(path.toString());
    }

    private String label(FormField field) {
        return field.label().in(visit.getLanguage());
    }
}
