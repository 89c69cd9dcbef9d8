package fr.nouveauxlieux.systemtests.container;

import fr.nouveauxlieux.call.OpenWave;
import fr.nouveauxlieux.call.WaveCode;
import fr.nouveauxlieux.call.WavePlan;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.dossier.AnswerChange;
import fr.nouveauxlieux.dossier.BeginDossier;
import fr.nouveauxlieux.dossier.DossierAccess;
import fr.nouveauxlieux.dossier.DossierBeginning;
import fr.nouveauxlieux.dossier.DossierStart;
import fr.nouveauxlieux.dossier.SaveAnswers;
import fr.nouveauxlieux.dossier.SaveOutcome;
import fr.nouveauxlieux.dossier.internal.Dossiers;
import fr.nouveauxlieux.dossier.internal.GuestRows;
import fr.nouveauxlieux.dossier.model.DossierGuest;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.kernel.Rna;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.organisation.OrganisationDraft;
import fr.nouveauxlieux.organisation.OrganisationRegistration.Registered;
import fr.nouveauxlieux.organisation.RegisterOrganisation;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A call of our own with a wave, and dossiers for it, made by the use cases that people use. */
@ApplicationScoped
public class DossierSamples {

    static final AnswerPath TITLE = AnswerPath.of("title");

    private static final Map<String, String> ADDRESS =
            Map.of("label", "1 place du Marché, Lille", "postalCode", "59000", "commune", "59350");

    private static final String DEFINITION =
            """
            {"code": "%s", "version": 1,
             "title": {"fr": "Appel d’essai", "en": "Call on trial"},
             "summary": {"fr": "Un appel", "en": "A call"},
             "presentation": {"fr": "Un appel", "en": "A call"},
             "service": {"name": "Service d’essai", "postalAddress": "1 rue du Test, 75001 Paris",
                         "email": "service@call.example"},
             "rules": [{"type": "answers", "code": "legal-form", "blocking": true,
                        "label": {"fr": "Forme éligible", "en": "Eligible form"},
                        "condition": {"field": "legal-form", "is": "association"}}],
             "form": {"sections": [{"code": "projet", "title": {"fr": "Projet", "en": "Project"}, "fields": [
               {"code": "title", "kind": "line", "required": true, "label": {"fr": "Nom", "en": "Name"}},
               {"code": "legal-form", "kind": "choice", "required": true, "label": {"fr": "Forme", "en": "Form"},
                "options": [{"code": "association", "label": {"fr": "Association", "en": "Association"}},
                            {"code": "company", "label": {"fr": "Entreprise", "en": "Company"}}]},
               {"code": "address", "kind": "address", "required": true, "label": {"fr": "Adresse", "en": "Address"}},
               {"code": "partners", "kind": "block", "label": {"fr": "Partenaires", "en": "Partners"},
                "fields": [{"code": "name", "kind": "line", "required": true,
                            "label": {"fr": "Nom", "en": "Name"}}]},
               {"code": "oath", "kind": "attestation", "required": true,
                "label": {"fr": "J’atteste", "en": "I attest"}}]}]}}
            """;

    @Inject
    private People people;

    @Inject
    private Requests requests;

    @Inject
    private Clock clock;

    @Inject
    private PublishedCalls publishedCalls;

    @Inject
    private OpenWave openWave;

    @Inject
    private RegisterOrganisation registerOrganisation;

    @Inject
    private BeginDossier beginDossier;

    @Inject
    private SaveAnswers saveAnswers;

    @Inject
    private Dossiers dossiers;

    @Inject
    private GuestRows guests;

    /** A call with a wave that is open for a month. */
    CallCode call(String code) {
        return call(code, DEFINITION.formatted(code));
    }

    /** Another call with a wave that is open for a month. */
    CallCode call(String code, String definition) {
        CallCode call = new CallCode(code);
        publishedCalls.publish(definition);
        requests.as(
                people.staff(AccountId.draw(), Role.ADMINISTRATOR),
                () -> openWave.open(
                        call,
                        new WaveCode("premiere"),
                        new WavePlan(
                                new Bilingual("Première vague", "First wave"),
                                clock.instant().minus(Duration.ofDays(30)),
                                clock.instant().plus(Duration.ofDays(30)),
                                Duration.ofMinutes(0),
                                Optional.empty(),
                                Optional.empty())));
        return call;
    }

    OrganisationId organisation(Person founder, String rna) {
        OrganisationDraft draft = new OrganisationDraft(Optional.empty(), Optional.of(new Rna(rna)), "Les Amis " + rna);
        return ((Registered) requests.in(founder.session(), () -> registerOrganisation.register(draft))).organisation();
    }

    /** The draft that there is, where there is one. */
    DossierId begun(Person author, CallCode call, OrganisationId organisation) {
        DossierStart start = new DossierStart(call, organisation, Optional.empty(), false);
        DossierBeginning beginning = requests.in(author.session(), () -> beginDossier.begin(start));
        return beginning instanceof DossierBeginning.Existing existing
                ? existing.dossier()
                : ((DossierBeginning.Begun) beginning).dossier();
    }

    List<SaveOutcome> save(Person writer, DossierId dossier, AnswerChange... changes) {
        return requests.in(writer.session(), () -> saveAnswers.save(dossier, List.of(changes)));
    }

    static AnswerChange change(String path, Object value, long base) {
        return new AnswerChange(
                AnswerPath.parse(path), value, base, UUID.randomUUID().toString());
    }

    /** All that the call asks. */
    void complete(Person writer, DossierId dossier) {
        save(
                writer,
                dossier,
                change("title", "La Ruche", 0),
                change("legal-form", "association", 0),
                change("address", ADDRESS, 0),
                change("oath", true, 0));
    }

    /** An invitation as it would have been sent. */
    @Transactional
    public SecretToken invite(DossierId dossier, EmailAddress address, DossierAccess access) {
        SecretToken token = SecretToken.draw();
        guests.add(new DossierGuest(dossiers.get(dossier), token, address, access, clock.instant()));
        return token;
    }
}
