package fr.nouveauxlieux.panel.internal;

import fr.nouveauxlieux.panel.InterestSuggestion;
import fr.nouveauxlieux.panel.SuggestionReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What interests the portal's data suggest, with what each is drawn from. */
final class Suggesting {

    private static final int SIREN_LENGTH = 9;

    /**
     * Someone of a panel.
     *
     * @param bodies the organisations that they are a member of, and the office that they signed in for
     * @param domain of their address; empty where it is no one body's
     * @param departements that they know, as the panel says
     * @param applications numbers of the dossiers with which they apply to the wave
     */
    record Person(
            List<NamedBody> bodies, Optional<String> domain, Set<String> departements, List<String> applications) {}

    /**
     * A dossier of others.
     *
     * @param siret of the organisation that applies
     * @param domains of the addresses of those who write it and of the organisation's members
     * @param texts of its answers
     */
    record Facts(Optional<String> siret, Set<String> domains, Optional<String> departement, List<String> texts) {}

    private Suggesting() {}

    static List<InterestSuggestion> of(Person person, Facts dossier) {
        List<InterestSuggestion> found = new ArrayList<>();
        findSiren(person, dossier).ifPresent(siren -> add(found, SuggestionReason.SAME_SIREN, siren));
        person.domain()
                .filter(dossier.domains()::contains)
                .ifPresent(domain -> add(found, SuggestionReason.MAIL_DOMAIN, domain));
        person.bodies().stream()
                .filter(body -> dossier.texts().stream().anyMatch(body::isNamedIn))
                .map(NamedBody::name)
                .distinct()
                .forEach(name -> add(found, SuggestionReason.NAMED_IN_DOSSIER, name));
        dossier.departement()
                .filter(person.departements()::contains)
                .ifPresent(departement -> add(found, SuggestionReason.OWN_TERRITORY, departement));
        if (!person.applications().isEmpty()) {
            add(found, SuggestionReason.OWN_APPLICATION, String.join(", ", person.applications()));
        }
        return found;
    }

    private static Optional<String> findSiren(Person person, Facts dossier) {
        return dossier.siret().map(Suggesting::siren).filter(siren -> person.bodies().stream()
                .flatMap(body -> body.siret().stream())
                .map(Suggesting::siren)
                .anyMatch(siren::equals));
    }

    private static String siren(String siret) {
        return siret.substring(0, SIREN_LENGTH);
    }

    private static void add(List<InterestSuggestion> found, SuggestionReason reason, String fact) {
        found.add(new InterestSuggestion(reason, fact));
    }
}
