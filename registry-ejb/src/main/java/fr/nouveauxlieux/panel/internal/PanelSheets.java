package fr.nouveauxlieux.panel.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.PersonCard;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.AddPanelist;
import fr.nouveauxlieux.panel.DossierLine;
import fr.nouveauxlieux.panel.PanelSheet;
import fr.nouveauxlieux.panel.PanelSheet.Candidate;
import fr.nouveauxlieux.panel.PanelSheet.SeatView;
import fr.nouveauxlieux.panel.PanelSheet.SetAside;
import fr.nouveauxlieux.panel.Panelist;
import fr.nouveauxlieux.panel.Seat;
import fr.nouveauxlieux.panel.model.AnsweredSuggestion;
import fr.nouveauxlieux.panel.model.KeptPanelist;
import fr.nouveauxlieux.permission.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Panels as they are read. */
@ApplicationScoped
public class PanelSheets {

    @Inject
    private PanelRows panels;

    @Inject
    private WaveLines lines;

    @Inject
    private InterestRows interests;

    @Inject
    private InterestViews views;

    @Inject
    private OwnDossiers ownDossiers;

    @Inject
    private People people;

    @Inject
    private Permissions permissions;

    public PanelSheet of(WaveKey wave) {
        List<WaveLines.Told> told = lines.list(wave);
        Map<DossierId, DossierLine> byId =
                told.stream().map(WaveLines.Told::line).collect(Collectors.toMap(DossierLine::id, Function.identity()));
        List<Panelist> seated =
                panels.list(wave).stream().map(KeptPanelist::panelist).toList();
        Map<Seat, Set<AccountId>> able = new EnumMap<>(Seat.class);
        Arrays.stream(Seat.values()).forEach(seat -> able.put(seat, panels.listAble(seat, wave)));
        Set<DossierId> judged = told.stream()
                .filter(WaveLines.Told::judged)
                .map(one -> one.line().id())
                .collect(Collectors.toSet());
        return new PanelSheet(
                wave,
                seats(wave, seated, able, judged),
                judged.size(),
                told.stream().map(WaveLines.Told::line).toList(),
                views.views(interests.listOf(wave), byId),
                setAside(wave, byId),
                permissions.may(AddPanelist.class, wave) ? candidates(seated, able) : List.of());
    }

    private List<SeatView> seats(
            WaveKey wave, List<Panelist> seated, Map<Seat, Set<AccountId>> able, Set<DossierId> judged) {
        Map<AccountId, Set<DossierId>> declared = interests.listDeclared(wave);
        Map<AccountId, Set<DossierId>> barred = interests.listActive(wave);
        Map<AccountId, Set<DossierId>> own = ownDossiers.listIn(wave);
        InterestViews.Names names =
                views.names(seated.stream().map(Panelist::account).collect(Collectors.toSet()));
        return seated.stream()
                .map(panelist -> {
                    AccountId account = panelist.account();
                    Set<DossierId> all = new HashSet<>(barred.getOrDefault(account, Set.of()));
                    all.addAll(own.getOrDefault(account, Set.of()));
                    Set<DossierId> said = new HashSet<>(declared.getOrDefault(account, Set.of()));
                    said.retainAll(judged);
                    return new SeatView(
                            panelist,
                            names.of(account),
                            said.size(),
                            all.size(),
                            able.get(panelist.seat()).contains(account));
                })
                .sorted(Comparator.comparing(SeatView::name)
                        .thenComparing(view -> view.panelist().account().value())
                        .thenComparing(view -> view.panelist().seat()))
                .toList();
    }

    private List<SetAside> setAside(WaveKey wave, Map<DossierId, DossierLine> byId) {
        List<AnsweredSuggestion> answered = interests.listSetAside(wave);
        InterestViews.Names names =
                views.names(answered.stream().map(AnsweredSuggestion::person).collect(Collectors.toSet()));
        return answered.stream()
                .map(one -> new SetAside(
                        names.of(one.person()),
                        byId.get(one.dossier()),
                        one.suggestion(),
                        one.answer(),
                        one.answeredAt()))
                .toList();
    }

    /** Made-up staff, whom anybody may be, reach nobody but their like. */
    private List<Candidate> candidates(List<Panelist> seated, Map<Seat, Set<AccountId>> able) {
        boolean madeUp = people.getPerson(people.ownId()).demonstration();
        Set<AccountId> all = able.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<AccountId, PersonCard> cards = people.listPersons(all);
        return able.entrySet().stream()
                .flatMap(of -> of.getValue().stream()
                        .filter(account -> !madeUp || cards.get(account).demonstration())
                        .filter(account -> seated.stream()
                                .noneMatch(panelist ->
                                        panelist.account().equals(account) && panelist.seat() == of.getKey()))
                        .map(account -> new Candidate(
                                account, cards.get(account).name().orElseThrow().full(), of.getKey())))
                .sorted(Comparator.comparing(Candidate::name)
                        .thenComparing(candidate -> candidate.account().value())
                        .thenComparing(Candidate::seat))
                .toList();
    }
}
