package fr.nouveauxlieux.panel;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.panel.OwnInterests.OwnPanel;
import fr.nouveauxlieux.panel.internal.InterestRows;
import fr.nouveauxlieux.panel.internal.InterestViews;
import fr.nouveauxlieux.panel.internal.PanelRows;
import fr.nouveauxlieux.panel.internal.WaveLines;
import fr.nouveauxlieux.panel.model.KeptPanelist;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** On which panels whoever acts is, and what interests of theirs are known. */
@ApplicationScoped
@UseCase(value = "panel.read-own-interests", kind = UseCase.Kind.READING, permits = @Permit(to = Role.PERSON))
public class ReadOwnInterests {

    @Inject
    private PanelRows panels;

    @Inject
    private WaveLines lines;

    @Inject
    private InterestRows interests;

    @Inject
    private InterestViews views;

    @Inject
    private People people;

    public OwnInterests read() {
        AccountId person = people.ownId();
        Map<WaveKey, Set<Seat>> seats = panels.listOf(person).stream()
                .collect(Collectors.groupingBy(
                        KeptPanelist::wave,
                        LinkedHashMap::new,
                        Collectors.mapping(KeptPanelist::seat, Collectors.toSet())));
        List<OwnPanel> own = seats.entrySet().stream()
                .map(each -> new OwnPanel(each.getKey(), each.getValue(), lines.countUndeclared(person, each.getKey())))
                .toList();
        return new OwnInterests(own, views.views(interests.listOf(person)));
    }
}
