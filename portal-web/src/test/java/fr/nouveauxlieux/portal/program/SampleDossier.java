package fr.nouveauxlieux.portal.program;

import static fr.nouveauxlieux.portal.page.dossier.field.Fields.field;
import static fr.nouveauxlieux.portal.page.dossier.field.Fields.holding;
import static fr.nouveauxlieux.portal.page.dossier.field.Fields.options;

import fr.nouveauxlieux.call.CallService;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.envelope.Envelopes;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.call.form.Condition;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormSection;
import fr.nouveauxlieux.dossier.AnswerView;
import fr.nouveauxlieux.dossier.DossierAccess;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.StateView;
import fr.nouveauxlieux.dossier.SubmissionView;
import fr.nouveauxlieux.dossier.SubmittedDossier;
import fr.nouveauxlieux.dossier.SubmittedFile;
import fr.nouveauxlieux.instruction.program.ListedDossier;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.organisation.OrganisationCard;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A dossier under instruction, with an answer of each shape. */
final class SampleDossier {

    static final String ID_TEXT = "0123456789abcdef";
    static final DossierId ID = new DossierId(ID_TEXT);
    static final AttachmentId FILE = AttachmentId.draw();
    static final AccountId OWNER = AccountId.draw();
    static final String TITLE = "La Ruche de Douai";

    private static final CallCode CALL = new CallCode("campus-connectes");
    private static final String SIRET = "21590178100013";
    private static final String TOWN = "Ville de Douai";
    private static final Instant SUBMITTED = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant TAKEN = Instant.parse("2026-04-02T14:10:00.123456Z");

    private SampleDossier() {}

    static ListedDossier listed() {
        return new ListedDossier(
                ID,
                "CC-2026-000012",
                TITLE,
                CALL,
                "2026-1",
                TOWN,
                Optional.of(SIRET),
                Optional.empty(),
                DossierState.UNDER_INSTRUCTION,
                DossierStage.ELIGIBILITY,
                SUBMITTED,
                TAKEN);
    }

    static CallSheet call() {
        Bilingual text = new Bilingual("Appel", "Call");
        FormSection section = new FormSection(
                "projet",
                text,
                Optional.empty(),
                Condition.ALWAYS,
                List.of(
                        field("title", FieldKind.LINE),
                        field("aid", FieldKind.MONEY),
                        field("address", FieldKind.ADDRESS),
                        options("form", FieldKind.CHOICE, "association", "company"),
                        field("empty", FieldKind.TEXT),
                        holding("partners", FieldKind.BLOCK, field("name", FieldKind.LINE)),
                        holding("costs", FieldKind.TABLE, field("amount", FieldKind.MONEY)),
                        field("budget", FieldKind.BUDGET)));
        return new CallSheet(
                CALL,
                2,
                text,
                text,
                text,
                new CallService("Service", "1 rue du Test", new EmailAddress("service@call.example"), Optional.empty()),
                new CallForm(List.of(section)),
                List.of(),
                Optional.empty(),
                Envelopes.NONE,
                List.of(),
                Optional.empty(),
                List.of());
    }

    static SubmittedDossier submitted() {
        Map<String, Object> answers = Map.of(
                "title",
                TITLE,
                "aid",
                7_500_050,
                "address",
                Map.of(
                        "label", "1 place du Marché, Lille",
                        "postalCode", "59000",
                        "commune", "59350",
                        "lat", 50.6292,
                        "lon", 3.0573,
                        "precision", "house"),
                "form",
                "association",
                "partners",
                List.of("k1"),
                "partners.k1.name",
                "La Ruche",
                "costs",
                List.of(Map.of("amount", 1250)),
                "budget",
                Map.of("years", List.of(2026), "expenses", Map.of("staff", List.of(100_000))));
        DossierSheet sheet = new DossierSheet(
                ID,
                "CC-2026-000012",
                TITLE,
                CALL,
                2,
                Optional.of("2026-1"),
                OrganisationId.draw(),
                TOWN,
                OWNER,
                DossierState.UNDER_INSTRUCTION,
                DossierAccess.READ,
                SUBMITTED,
                SUBMITTED,
                List.of(new SubmissionView(1, SUBMITTED, "ab".repeat(32))),
                Optional.empty(),
                answers.entrySet().stream()
                        .map(answer ->
                                new AnswerView(AnswerPath.parse(answer.getKey()), answer.getValue(), 1, "", SUBMITTED))
                        .collect(Collectors.toMap(AnswerView::path, view -> view)));
        return new SubmittedDossier(
                sheet,
                new OrganisationCard(sheet.organisation(), TOWN, SIRET),
                Optional.of("59"),
                TAKEN,
                DossierStage.ELIGIBILITY,
                List.of(
                        new StateView(DossierStanding.of(DossierState.SUBMITTED), SUBMITTED),
                        new StateView(DossierStanding.at(DossierStage.ELIGIBILITY), TAKEN)),
                List.of(new SubmittedFile(FILE, AnswerPath.of("statutes"), "statuts.pdf", 4, "cd".repeat(32))));
    }
}
