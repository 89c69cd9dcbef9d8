package fr.nouveauxlieux.partner.model;

import fr.nouveauxlieux.kernel.KeyId;
import fr.nouveauxlieux.partner.KeyOrder;
import fr.nouveauxlieux.partner.KeyScope;
import fr.nouveauxlieux.partner.KeySummary;
import fr.nouveauxlieux.partner.KeyText;
import fr.nouveauxlieux.permission.RoleGrant;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A partner's key. What it opens is settled when it is issued; it ends by its date or by being revoked. */
@Entity
@Table(name = "partner_key")
public class PartnerKey {

    @Id
    private String id;

    private String partner;

    @Column(name = "secret_digest")
    private String secretDigest;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "partner_key_scope", joinColumns = @JoinColumn(name = "key_id"))
    @Column(name = "scope")
    private Set<String> scopes = new HashSet<>();

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "last_used_on")
    private LocalDate lastUsedOn;

    @Version
    private long version;

    protected PartnerKey() {}

    /** @throws IllegalArgumentException if it would have expired already */
    public static PartnerKey issue(KeyText text, KeyOrder order, Instant now) {
        if (!order.expiresAt().isAfter(now)) {
            throw new IllegalArgumentException("expected a key to expire in the future");
        }
        PartnerKey key = new PartnerKey();
        key.id = text.id().value();
        key.secretDigest = text.secretDigest();
        key.partner = order.partner();
        order.scopes().forEach(scope -> key.scopes.add(scope.toString()));
        key.issuedAt = now;
        key.expiresAt = order.expiresAt();
        return key;
    }

    /** Whether this is the key that was shown, and it is neither revoked nor past. Takes the same time for any secret. */
    public boolean opensTo(KeyText shown, Instant now) {
        boolean same = MessageDigest.isEqual(
                secretDigest.getBytes(StandardCharsets.US_ASCII),
                shown.secretDigest().getBytes(StandardCharsets.US_ASCII));
        return same && shown.id().value().equals(id) && summary().isGoodAt(now);
    }

    /** @return false if it was revoked already */
    public boolean revoke(Instant now) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = now;
        return true;
    }

    /** The roles of the program that shows it. */
    public Set<RoleGrant> grants() {
        return scopes.stream().map(KeyScope::parse).map(KeyScope::grant).collect(Collectors.toUnmodifiableSet());
    }

    public KeySummary summary() {
        List<KeyScope> opened = scopes.stream().map(KeyScope::parse).sorted().toList();
        return new KeySummary(
                new KeyId(id),
                partner,
                opened,
                issuedAt,
                expiresAt,
                Optional.ofNullable(revokedAt),
                Optional.ofNullable(lastUsedOn));
    }

    /** Its state for the journal: nothing of its secret. */
    public Map<String, Object> state() {
        return Map.of(
                "partner",
                partner,
                "scopes",
                scopes.stream().sorted().toList(),
                "expires",
                expiresAt.toString(),
                "revoked",
                revokedAt == null ? "" : revokedAt.toString());
    }
}
