package fr.nouveauxlieux.portal.page.file;

import fr.nouveauxlieux.attachment.AttachmentView;
import fr.nouveauxlieux.attachment.DossierPreviews;
import fr.nouveauxlieux.attachment.FileFormat;
import fr.nouveauxlieux.attachment.FileState;
import fr.nouveauxlieux.attachment.ListAttachments;
import fr.nouveauxlieux.attachment.PreviewSize;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.http.AdmissionFilter;
import fr.nouveauxlieux.portal.page.ScriptJson;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The files of the fields of a dossier, as its pages list them. */
@Named("files")
@RequestScoped
public class FileRows {

    @Inject
    private ListAttachments listAttachments;

    @Inject
    private DossierPreviews previews;

    @Inject
    private Visit visit;

    private final Map<DossierId, List<AttachmentView>> read = new HashMap<>();
    private final Map<DossierId, Map<AttachmentId, PreviewSize>> sizes = new HashMap<>();

    /** Those of one answer. */
    public List<FileRow> list(DossierId dossier, String path) {
        FileWords words = new FileWords(visit.getTexts());
        return read.computeIfAbsent(dossier, listAttachments::list).stream()
                .filter(file -> file.path().toString().equals(path))
                .map(file -> row(file, words, previewOf(file)))
                .toList();
    }

    private Optional<PreviewImage> previewOf(AttachmentView file) {
        return Optional.ofNullable(
                        sizes.computeIfAbsent(file.dossier(), previews::sizesOf).get(file.id()))
                .map(size -> PreviewImage.small(file.id(), file.name().shown(), size, visit.getTexts()));
    }

    private static FileRow row(AttachmentView file, FileWords words, Optional<PreviewImage> preview) {
        return new FileRow(
                file.id().value(),
                file.name().shown(),
                words.size(file.bytes()),
                file.state().code(),
                words.state(file),
                file.state() == FileState.SAFE ? FileServlet.OWN + "/" + file.id() : "",
                preview);
    }

    /** The page on which files of an answer are sent without scripts. */
    public String pageOf(DossierId dossier, String path) {
        return FilesServlet.addressOf(dossier, AnswerPath.parse(path));
    }

    /** Where scripts announce files. */
    public String sendingOf(DossierId dossier) {
        return AdmissionFilter.SENDING + "/" + dossier;
    }

    /** What the browser's file chooser offers, where the field does not say otherwise. */
    public String getUsualEndings() {
        return Arrays.stream(FileFormat.values())
                .map(format -> "." + format.ending())
                .collect(Collectors.joining(",", "", ",.jpeg"));
    }

    /** The texts that the script shows, as JSON inside the page. */
    public String getTexts() {
        Texts texts = visit.getTexts();
        return ScriptJson.of(json -> {
            json.writeStartObject();
            for (String key : texts.listKeys()) {
                if (key.startsWith("upload.")) {
                    json.writeStringField(key, texts.get(key));
                }
            }
            json.writeEndObject();
        });
    }
}
