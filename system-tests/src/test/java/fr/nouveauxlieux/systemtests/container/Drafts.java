package fr.nouveauxlieux.systemtests.container;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.dossier.BeginDossier;
import fr.nouveauxlieux.dossier.DossierBeginning;
import fr.nouveauxlieux.dossier.DossierStart;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.kernel.Rna;
import fr.nouveauxlieux.organisation.OrganisationDraft;
import fr.nouveauxlieux.organisation.OrganisationRegistration.Registered;
import fr.nouveauxlieux.organisation.RegisterOrganisation;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Dossiers begun by people of tests, on a call that is built in. */
@ApplicationScoped
public class Drafts {

    private static final CallCode CALL = new CallCode("fabriques-de-territoire");

    @Inject
    private Requests requests;

    @Inject
    private InContainer inContainer;

    @Inject
    private CallDirectory calls;

    @Inject
    private RegisterOrganisation registerOrganisation;

    @Inject
    private BeginDossier beginDossier;

    /** @param number of an association that nobody made known so far, as {@code W901000001} */
    public DossierId begin(Person person, String number) {
        OrganisationDraft draft =
                new OrganisationDraft(Optional.empty(), Optional.of(new Rna(number)), "Les Pièces " + number);
        OrganisationId organisation =
                ((Registered) requests.in(person.session(), () -> registerOrganisation.register(draft))).organisation();
        inContainer.await("the call", () -> calls.find(CALL).isPresent());
        DossierStart start = new DossierStart(CALL, organisation, Optional.empty(), false);
        return ((DossierBeginning.Begun) requests.in(person.session(), () -> beginDossier.begin(start))).dossier();
    }

    /** The first answer that takes files. */
    public AnswerPath fileField() {
        return calls.find(CALL).orElseThrow().form().sections().stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.kind() == FieldKind.FILE)
                .map(field -> AnswerPath.of(field.code()))
                .findFirst()
                .orElseThrow();
    }
}
