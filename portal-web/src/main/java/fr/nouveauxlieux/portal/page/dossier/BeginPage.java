package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.ListOwnDossiers;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.organisation.ListOwnOrganisations;
import fr.nouveauxlieux.organisation.OwnOrganisation;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The page on which a dossier is begun. */
@Named("beginning")
@RequestScoped
public class BeginPage {

    @Inject
    private ListOwnOrganisations listOwnOrganisations;

    @Inject
    private ListOwnDossiers listOwnDossiers;

    @Inject
    private CallDirectory calls;

    @Inject
    private Visit visit;

    private CallSheet call;
    private List<OwnOrganisation> organisations;
    private String existing = "";

    void show(CallSheet shown) {
        call = shown;
    }

    void tellOf(DossierId draft) {
        existing = DossierAddress.of(draft);
    }

    /** The one organisation that there is to choose. */
    Optional<String> findOnly() {
        return organisations().size() == 1
                ? Optional.of(organisations().get(0).id().value())
                : Optional.empty();
    }

    CallSheet call() {
        return call;
    }

    public String getTitle() {
        return call.title().in(visit.getLanguage());
    }

    public String getCallAddress() {
        return "/appels/" + call.code();
    }

    /** Whether a wave takes dossiers now. */
    public boolean isOpen() {
        return calls.findOpenWave(call.code()).isPresent();
    }

    /** When its deadline is; empty where none is open. */
    public String getDeadline() {
        return calls.findOpenWave(call.code())
                .map(wave -> visit.getTexts().moment(wave.deadline()))
                .orElse("");
    }

    public List<Choice> getOrganisations() {
        return organisations().stream()
                .map(organisation -> new Choice(organisation.id().value(), organisation.name()))
                .toList();
    }

    /** The draft found for the organisation chosen; empty for none. */
    public String getExisting() {
        return existing;
    }

    /** One's drafts for this call, whatever the organisation. */
    public List<Draft> getDrafts() {
        return listOwnDossiers.list().stream()
                .filter(row -> row.call().equals(call.code()) && row.state() == DossierState.DRAFT)
                .map(row -> new Draft(
                        DossierAddress.of(row.id()),
                        row.title().isEmpty() ? visit.getTexts().format("dossier.untitled", row.number()) : row.title(),
                        row.organisationName(),
                        visit.getTexts().moment(row.savedAt())))
                .toList();
    }

    private List<OwnOrganisation> organisations() {
        if (organisations == null) {
            organisations = listOwnOrganisations.list();
        }
        return organisations;
    }

    /** A draft that there is already. */
    public record Draft(String address, String title, String organisation, String savedAt) {}
}
