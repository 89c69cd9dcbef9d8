package fr.nouveauxlieux.panel.model;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.panel.Absence;
import fr.nouveauxlieux.panel.College;
import fr.nouveauxlieux.panel.Panelist;
import fr.nouveauxlieux.panel.Seat;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Someone's seat on the panel of a wave: taken, changed, left. */
@Entity
@Table(name = "panelist")
public class KeptPanelist {

    private static final String PARTING = ",";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "call_code")
    private String callCode;

    private String wave;

    @Column(name = "account_id")
    private String accountId;

    @Enumerated(EnumType.STRING)
    private Seat seat;

    @Enumerated(EnumType.STRING)
    private College college;

    private String competences;

    private String departements;

    private String absences;

    @Column(name = "most_dossiers")
    private int mostDossiers;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "removed_by")
    private String removedBy;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Version
    private long version;

    protected KeptPanelist() {}

    public KeptPanelist(WaveKey wave, Panelist panelist, AccountId secretary, Instant now) {
        this.callCode = wave.call().value();
        this.wave = wave.wave();
        this.accountId = panelist.account().value();
        this.seat = panelist.seat();
        this.addedBy = secretary.value();
        this.addedAt = now;
        write(panelist);
    }

    /** @return false if it says that already */
    public boolean revise(Panelist panelist) {
        if (panelist().equals(panelist)) {
            return false;
        }
        write(panelist);
        return true;
    }

    private void write(Panelist panelist) {
        college = panelist.college();
        competences = joined(panelist.competences());
        departements = joined(panelist.departements());
        absences = panelist.absences().stream()
                .sorted(Comparator.comparing(Absence::first))
                .map(absence -> absence.first() + "/" + absence.last())
                .collect(Collectors.joining(PARTING));
        mostDossiers = panelist.mostDossiers();
    }

    private static String joined(Collection<String> codes) {
        return codes.stream().sorted().collect(Collectors.joining(PARTING));
    }

    public void leave(AccountId secretary, Instant now) {
        removedBy = secretary.value();
        removedAt = now;
    }

    public Panelist panelist() {
        return new Panelist(
                account(),
                seat,
                college,
                Set.copyOf(parted(competences)),
                Set.copyOf(parted(departements)),
                mostDossiers,
                parted(absences).stream().map(KeptPanelist::absence).toList());
    }

    private static List<String> parted(String joined) {
        return joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split(PARTING)).toList();
    }

    private static Absence absence(String days) {
        int slash = days.indexOf('/');
        return new Absence(LocalDate.parse(days.substring(0, slash)), LocalDate.parse(days.substring(slash + 1)));
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    public Seat seat() {
        return seat;
    }

    public WaveKey wave() {
        return new WaveKey(new CallCode(callCode), wave);
    }

    /** For the journal. */
    public Map<String, Object> state() {
        Map<String, Object> state = new TreeMap<>();
        state.put("account", accountId);
        state.put("seat", seat.name());
        state.put("college", college.name());
        state.put("competences", competences);
        state.put("departements", departements);
        state.put("absences", absences);
        state.put("most", mostDossiers);
        return state;
    }
}
