package fr.nouveauxlieux.account.model;

import fr.nouveauxlieux.account.GrantView;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
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
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A role given to an account. It is never changed, only withdrawn, so that what was is known. */
@Entity
@Table(name = "granted_role")
public class GrantedRole {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "granted_role")
    @SequenceGenerator(name = "granted_role", sequenceName = "granted_role_id_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String departements;

    @Column(name = "call_code")
    private String callCode;

    @Column(name = "granted_at")
    private Instant grantedAt;

    private Instant until;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected GrantedRole() {}

    /** @throws IllegalArgumentException if the role is not one of the staff, or the grant would be over already */
    public GrantedRole(Account account, RoleGrant grant, Optional<Instant> until, Instant now) {
        if (!grant.role().isStaff()) {
            throw new IllegalArgumentException("expected a role of the staff, was " + grant.role());
        }
        if (until.isPresent() && !until.get().isAfter(now)) {
            throw new IllegalArgumentException("expected an end that is still to come");
        }
        this.account = Objects.requireNonNull(account);
        this.role = grant.role();
        this.departements = grant.departements().stream().sorted().collect(Collectors.joining(","));
        this.callCode = grant.call().orElse(null);
        this.until = until.orElse(null);
        this.grantedAt = now;
    }

    public void withdraw(Instant now) {
        withdrawnAt = withdrawnAt == null ? now : withdrawnAt;
    }

    public RoleGrant grant() {
        Set<String> bounds = departements.isEmpty() ? Set.of() : Set.of(departements.split(","));
        return new RoleGrant(role, bounds, Optional.ofNullable(callCode));
    }

    public GrantView view() {
        return new GrantView(id, grant(), grantedAt, Optional.ofNullable(until));
    }

    public Account account() {
        return account;
    }

    /** For the journal. */
    public Map<String, ?> digested() {
        Map<String, Object> values = new TreeMap<>();
        values.put("role", role.name());
        values.put("departements", departements);
        values.put("call", callCode);
        values.put("until", until == null ? null : until.toString());
        return values;
    }

    /** Short and without personal data, as {@code PREFECTURE 59,62}. */
    public String note() {
        return (role.name() + " " + departements + (callCode == null ? "" : " " + callCode)).strip();
    }
}
