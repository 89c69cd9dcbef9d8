package fr.nouveauxlieux.organisation.model;

import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.organisation.MembershipRole;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Someone's place in an organisation. */
@Entity
public class Membership {

    private static final Duration LONGEST_DELEGATION = Duration.ofDays(366);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "membership")
    @SequenceGenerator(name = "membership", sequenceName = "membership_id_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Enumerated(EnumType.STRING)
    private MembershipRole role;

    private Instant since;

    @Column(name = "manages_until")
    private Instant managesUntil;

    @Version
    private long version;

    protected Membership() {}

    public Membership(Organisation organisation, Account account, MembershipRole role, Instant now) {
        this.organisation = Objects.requireNonNull(organisation);
        this.account = Objects.requireNonNull(account);
        this.role = Objects.requireNonNull(role);
        this.since = now;
    }

    public void become(MembershipRole newRole) {
        role = Objects.requireNonNull(newRole);
        managesUntil = null;
    }

    /**
     * Lets a member manage until a date; one that is past ends that.
     *
     * @throws IllegalArgumentException for a date more than a year away
     */
    public void delegateUntil(Instant until, Instant now) {
        if (until.isAfter(now.plus(LONGEST_DELEGATION))) {
            throw new IllegalArgumentException("expected an end of the delegation within a year");
        }
        managesUntil = until.isAfter(now) ? until : null;
    }

    /** Of one's own right or by delegation. */
    public boolean managesAt(Instant now) {
        return isManager() || managesUntil().filter(now::isBefore).isPresent();
    }

    public boolean isManager() {
        return role == MembershipRole.MANAGER;
    }

    public Organisation organisation() {
        return organisation;
    }

    public Account account() {
        return account;
    }

    public MembershipRole role() {
        return role;
    }

    public Instant since() {
        return since;
    }

    public Optional<Instant> managesUntil() {
        return Optional.ofNullable(managesUntil);
    }

    /** For the journal. */
    public Map<String, ?> digested() {
        Map<String, Object> values = new TreeMap<>();
        values.put("account", account.id().value());
        values.put("role", role.name());
        values.put("manages-until", managesUntil == null ? null : managesUntil.toString());
        return values;
    }
}
