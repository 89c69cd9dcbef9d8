package fr.nouveauxlieux.panel.internal;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.OwnDeclarations.ToDeclare;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Of which dossiers someone has still to say what interests they have, with what data suggest. */
@ApplicationScoped
public class OpenDeclarations {

    @Inject
    private WaveLines lines;

    @Inject
    private InterestRows interests;

    @Inject
    private OwnDossiers ownDossiers;

    @Inject
    private SuggestionFacts facts;

    /** By number. */
    public List<ToDeclare> list(AccountId person, WaveKey wave) {
        return list(person, wave, lines.list(wave));
    }

    /** @param told the dossiers of the wave */
    public List<ToDeclare> list(AccountId person, WaveKey wave, List<WaveLines.Told> told) {
        Set<DossierId> declared = interests.listDeclared(person, wave);
        List<WaveLines.Told> open = told.stream()
                .filter(WaveLines.Told::judged)
                .filter(one -> !declared.contains(one.line().id()))
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        Set<DossierId> own = ownDossiers.listIn(wave, person);
        Suggesting.Person suggested = facts.person(person, wave, applications(told, own));
        Set<DossierId> sharing = suggested
                .domain()
                .map(domain -> facts.listWithDomain(wave, domain))
                .orElse(Set.of());
        Map<DossierId, List<String>> texts = suggested.bodies().isEmpty() ? Map.of() : facts.listTexts(wave);
        return open.stream()
                .map(one -> toDeclare(one, own, suggested, sharing, texts))
                .toList();
    }

    private static List<String> applications(List<WaveLines.Told> told, Set<DossierId> own) {
        return List.copyOf(told.stream()
                .filter(one -> own.contains(one.line().id()))
                .map(one -> one.line().number())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static ToDeclare toDeclare(
            WaveLines.Told told,
            Set<DossierId> own,
            Suggesting.Person person,
            Set<DossierId> sharing,
            Map<DossierId, List<String>> texts) {
        DossierId id = told.line().id();
        if (own.contains(id)) {
            return new ToDeclare(told.line(), true, List.of());
        }
        Set<String> domains = sharing.contains(id) ? Set.of(person.domain().orElseThrow()) : Set.of();
        Suggesting.Facts dossier = new Suggesting.Facts(
                told.siret(), domains, told.line().departement(), texts.getOrDefault(id, List.of()));
        return new ToDeclare(told.line(), false, Suggesting.of(person, dossier));
    }
}
