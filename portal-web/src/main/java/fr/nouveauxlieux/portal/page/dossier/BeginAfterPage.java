package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.dossier.DossierRow;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.ListOwnDossiers;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.organisation.ListOwnOrganisations;
import fr.nouveauxlieux.organisation.OwnOrganisation;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.SubmissionTime;
import fr.nouveauxlieux.portal.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the page on which a dossier is begun shows of a second stage: which letter of intent has to come first, and one's own. */
@Named("beginningAfter")
@RequestScoped
public class BeginAfterPage {

    @Inject
    private ListOwnOrganisations listOwnOrganisations;

    @Inject
    private ListOwnDossiers listOwnDossiers;

    @Inject
    private CallDirectory calls;

    @Inject
    private BeginPage beginning;

    @Inject
    private Visit visit;

    @Inject
    private Clock clock;

    private List<DossierRow> letters;

    /** Whether the call is a second stage. */
    public boolean isNeeded() {
        return findFirst().isPresent();
    }

    public String getFirstTitle() {
        return findFirst().map(first -> first.title().in(visit.getLanguage())).orElse("");
    }

    public String getFirstAddress() {
        return findFirst().map(first -> "/appels/" + first.code()).orElse("");
    }

    /** Until when letters of intent are taken, in a sentence. */
    public String getFirstWhen() {
        return findFirst()
                .map(first -> SubmissionTime.write(first.waves(), clock.instant(), visit.getTexts()))
                .orElse("");
    }

    /** The letters of one's organisations that were retained. */
    public List<Choice> getRetained() {
        return letters().stream()
                .filter(letter -> letter.state() == DossierState.LETTER_RETAINED)
                .map(letter -> new Choice(letter.id().value(), name(letter), letter.organisationName()))
                .toList();
    }

    /** The others, each with where it stands. */
    public List<Letter> getOthers() {
        return letters().stream()
                .filter(letter -> letter.state() != DossierState.LETTER_RETAINED)
                .map(letter -> new Letter(
                        DossierAddress.of(letter.id()),
                        name(letter),
                        visit.getTexts().get("dossier.state." + DossierPage.code(letter.state()))))
                .toList();
    }

    /** Of a letter of one's own. */
    Optional<OrganisationId> findOrganisation(DossierId id) {
        return letters().stream()
                .filter(letter -> letter.id().equals(id))
                .findFirst()
                .map(DossierRow::organisation);
    }

    /** The one letter that there is to choose. */
    Optional<String> findOnly() {
        return getRetained().size() == 1 ? Optional.of(getRetained().get(0).code()) : Optional.empty();
    }

    private String name(DossierRow letter) {
        return letter.title().isEmpty()
                ? letter.number()
                : visit.getTexts().format("stages.choice", letter.number(), letter.title());
    }

    private List<DossierRow> letters() {
        if (letters == null) {
            Set<OrganisationId> own = listOwnOrganisations.list().stream()
                    .map(OwnOrganisation::id)
                    .collect(Collectors.toSet());
            letters = findFirst()
                    .map(first -> listOwnDossiers.list().stream()
                            .filter(row -> row.call().equals(first.code()) && own.contains(row.organisation()))
                            .toList())
                    .orElse(List.of());
        }
        return letters;
    }

    private Optional<CallSheet> findFirst() {
        return beginning.call().after().flatMap(calls::find);
    }

    /** A letter of one's own. @param state in words */
    public record Letter(String address, String name, String state) {}
}
