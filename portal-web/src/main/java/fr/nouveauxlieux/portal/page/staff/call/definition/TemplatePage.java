package fr.nouveauxlieux.portal.page.staff.call.definition;

import fr.nouveauxlieux.attachment.FileFormat;
import fr.nouveauxlieux.attachment.FileState;
import fr.nouveauxlieux.attachment.ReadTemplate;
import fr.nouveauxlieux.attachment.TemplateView;
import fr.nouveauxlieux.attachment.UploadLimits;
import fr.nouveauxlieux.call.drafting.DefinitionPath;
import fr.nouveauxlieux.call.form.FieldTemplate;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.file.FileWords;
import fr.nouveauxlieux.portal.page.template.TemplateLink;
import fr.nouveauxlieux.portal.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the page of the file that a piece hands out shows. */
@Named("pieceTemplate")
@RequestScoped
public class TemplatePage {

    private static final long MEBIBYTE = 1024 * 1024;

    @Inject
    private ReadTemplate readTemplate;

    @Inject
    private UploadLimits limits;

    @Inject
    private Visit visit;

    private CallCode call;
    private DefinitionPath path;
    private Map<String, Object> content;
    private Optional<FieldTemplate.File> template = Optional.empty();
    private Optional<TemplateView> view = Optional.empty();

    void show(CallCode code, DefinitionPath field, Map<String, Object> piece) {
        call = code;
        path = field;
        content = piece;
        template = AttachedTemplate.find(piece);
        view = template.flatMap(readTemplate::find);
    }

    public String getTitle() {
        return texts().format("template.title", PartNames.of(content, texts().language()));
    }

    public String getAddress() {
        return TemplateFileServlet.addressOf(call, path);
    }

    public String getBack() {
        return DefinitionAddress.of(call, path);
    }

    /** Whether the piece names a file, wherever it is. */
    public boolean isAttached() {
        return AttachedTemplate.isIn(content);
    }

    /** Whether it names an address, which a file takes the place of. */
    public String getElsewhere() {
        return content.get(AttachedTemplate.KEY) instanceof String address ? address : "";
    }

    public String getName() {
        return template.map(file -> TemplateLink.of(Optional.of(file)).name()).orElse("");
    }

    /** Where it is had; empty where it is not, or not yet. */
    public String getFile() {
        return view.filter(file -> file.state() == FileState.SAFE).isPresent()
                ? TemplateLink.of(template.map(FieldTemplate.class::cast)).address()
                : "";
    }

    public String getSize() {
        return view.map(file -> new FileWords(texts()).size(file.bytes())).orElse("");
    }

    /** How far it is from being handed out, in words. */
    public String getState() {
        if (view.isEmpty()) {
            return texts().get("template.state.unknown");
        }
        return view.get()
                .fault()
                .map(fault -> texts().format("template.state.refused", texts().get(FileWords.faultKey(fault))))
                .orElseGet(() -> texts().get(
                                view.get().state() == FileState.SAFE
                                        ? "template.state.safe"
                                        : "template.state.waiting"));
    }

    public String getAccept() {
        return limits.templateFormats().stream()
                .map(format -> "." + format.ending())
                .collect(Collectors.joining(","));
    }

    public String getHint() {
        return texts().format(
                        "upload.hint",
                        limits.templateFormats().stream()
                                .map(FileFormat::ending)
                                .collect(Collectors.joining(", ")),
                        limits.largestTemplate() / MEBIBYTE);
    }

    private Texts texts() {
        return visit.getTexts();
    }
}
