package fr.nouveauxlieux.portal.page.file;

import fr.nouveauxlieux.attachment.FileFormat;
import fr.nouveauxlieux.attachment.UploadLimits;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.dossier.DossierAccess;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.ReadDossier;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.template.TemplateLink;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the page of an answer's files shows. */
@Named("filesPage")
@RequestScoped
public class FilesPage {

    private static final long MEBIBYTE = 1024 * 1024;

    @Inject
    private ReadDossier readDossier;

    @Inject
    private CallDirectory calls;

    @Inject
    private FileRows rows;

    @Inject
    private UploadLimits limits;

    @Inject
    private Visit visit;

    private DossierSheet sheet;
    private CallForm form;
    private AnswerPath path;
    private FormField field;

    /** @return false where the dossier's form asks for no files there */
    boolean show(DossierId dossier, AnswerPath asked) {
        sheet = readDossier.read(dossier);
        form = calls.getVersion(sheet.call(), sheet.callVersion()).form();
        path = asked;
        Optional<FormField> found = form.findField(asked).filter(one -> one.kind() == FieldKind.FILE);
        field = found.orElse(null);
        return found.isPresent();
    }

    public String getLabel() {
        return field.label().in(visit.getLanguage());
    }

    public String getHelp() {
        return field.help().map(help -> help.in(visit.getLanguage())).orElse("");
    }

    public TemplateLink getTemplate() {
        return TemplateLink.of(field.template());
    }

    public List<FileRow> getFiles() {
        return rows.list(sheet.id(), path.toString());
    }

    public boolean isWritable() {
        return sheet.access() != DossierAccess.READ
                && (sheet.state() == DossierState.DRAFT || sheet.state() == DossierState.SUBMITTED);
    }

    public String getAddress() {
        return FilesServlet.addressOf(sheet.id(), path);
    }

    /** Where the form asks for these files. */
    public String getBack() {
        String section =
                form.findSectionOf(path).map(found -> "/" + found.code()).orElse("");
        return "/dossiers/" + sheet.id() + section + "#" + path;
    }

    public String getAccept() {
        return accepted().stream()
                .map(format -> "." + format.ending() + (format == FileFormat.JPG ? ",.jpeg" : ""))
                .collect(Collectors.joining(","));
    }

    public String getHint() {
        return visit.getTexts()
                .format(
                        "upload.hint",
                        accepted().stream().map(FileFormat::ending).collect(Collectors.joining(", ")),
                        limits.largest() / MEBIBYTE);
    }

    private List<FileFormat> accepted() {
        return FileFormat.listAccepted(field.limits().formats());
    }
}
