package fr.nouveauxlieux.account.model;

import fr.nouveauxlieux.account.AccountState;
import fr.nouveauxlieux.account.Language;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.kernel.Folding;
import fr.nouveauxlieux.kernel.SecretToken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A person's account. Until its address is verified it belongs to nobody: nobody can sign in to it by passphrase, and
 * whoever registers with the same address next has it.
 */
@Entity
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account")
    @SequenceGenerator(name = "account", sequenceName = "account_id_seq", allocationSize = 50)
    private long id;

    @Column(name = "public_id")
    private String publicId;

    private String address;

    @Column(name = "address_verified_at")
    private Instant addressVerifiedAt;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "search_text")
    private String searchText;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    private boolean demonstration;

    @Column(name = "passphrase_hash")
    private String passphraseHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "warned_at")
    private Instant warnedAt;

    @Column(name = "unused_warned_at")
    private Instant unusedWarnedAt;

    @Column(name = "digest_salt")
    private String digestSalt;

    @Version
    private long version;

    protected Account() {}

    private Account(PersonName name, Language language, Instant now) {
        this.publicId = AccountId.draw().value();
        this.digestSalt = SecretToken.draw().value();
        this.state = AccountState.ACTIVE;
        this.createdAt = Objects.requireNonNull(now);
        changeProfile(name, language);
    }

    /** Of someone who gave an address that is still to be verified. */
    public static Account registered(
            EmailAddress address, String passphraseHash, PersonName name, Language language, Instant now) {
        Account account = new Account(name, language, now);
        account.registerAgain(address, passphraseHash, name, language);
        return account;
    }

    /** Of someone whom an identity provider recognised. */
    public static Account recognised(PersonName name, Language language, Instant now) {
        return new Account(name, language, now);
    }

    /** Made up, for a demonstration. */
    public static Account ofDemonstration(PersonName name, EmailAddress address, Instant now) {
        Account account = new Account(name, Language.FR, now);
        account.demonstration = true;
        account.takeAddress(address, now);
        return account;
    }

    /** Takes what is given anew, as long as nobody has proved to hold the address. */
    public void registerAgain(
            EmailAddress newAddress, String newPassphraseHash, PersonName name, Language newLanguage) {
        if (isVerified()) {
            throw new IllegalStateException("account " + publicId + " has its holder");
        }
        address = newAddress.value();
        passphraseHash = Objects.requireNonNull(newPassphraseHash);
        changeProfile(name, newLanguage);
    }

    /** Gives an account that nobody proved to hold to whom a provider vouches for. */
    public void giveTo(PersonName name, Instant now) {
        if (isVerified()) {
            throw new IllegalStateException("account " + publicId + " has its holder");
        }
        passphraseHash = null;
        changeProfile(name, language);
        verifyAddress(now);
    }

    public void verifyAddress(Instant now) {
        if (address == null) {
            throw new IllegalStateException("account " + publicId + " has no address");
        }
        addressVerifiedAt = addressVerifiedAt == null ? now : addressVerifiedAt;
    }

    /** Of which the person has proved that it is theirs. */
    public void takeAddress(EmailAddress verified, Instant now) {
        address = verified.value();
        addressVerifiedAt = now;
        refreshSearchText();
    }

    public final void changeProfile(PersonName name, Language newLanguage) {
        givenName = name.given();
        familyName = name.family();
        language = Objects.requireNonNull(newLanguage);
        refreshSearchText();
    }

    private void refreshSearchText() {
        searchText = Folding.fold(Objects.requireNonNullElse(address, "") + " " + givenName + " " + familyName);
    }

    public void changePassphrase(String newHash) {
        passphraseHash = Objects.requireNonNull(newHash);
    }

    public void suspend() {
        requireState(AccountState.ACTIVE);
        state = AccountState.SUSPENDED;
    }

    public void restore() {
        requireState(AccountState.SUSPENDED);
        state = AccountState.ACTIVE;
    }

    /** Leaves nothing personal. */
    public void erase() {
        state = AccountState.ERASED;
        address = null;
        addressVerifiedAt = null;
        givenName = null;
        familyName = null;
        passphraseHash = null;
        searchText = "";
        digestSalt = SecretToken.draw().value();
    }

    /** Whether the holder should be told of failed attempts now: at most once a day. */
    public boolean isToBeWarned(Instant now) {
        return warnedAt == null || !warnedAt.isAfter(now.minus(Duration.ofDays(1)));
    }

    public void warned(Instant now) {
        warnedAt = now;
    }

    public void warnedOfDisuse(Instant now) {
        unusedWarnedAt = now;
    }

    public void seen(Instant now) {
        lastSeenAt = now;
    }

    private void requireState(AccountState expected) {
        if (state != expected) {
            throw new IllegalStateException("account " + publicId + " is " + state);
        }
    }

    public long key() {
        return id;
    }

    public AccountId id() {
        return new AccountId(publicId);
    }

    public Optional<EmailAddress> address() {
        return Optional.ofNullable(address).map(EmailAddress::new);
    }

    public boolean isVerified() {
        return addressVerifiedAt != null;
    }

    /** Empty once erased. */
    public Optional<PersonName> name() {
        return Optional.ofNullable(givenName).map(given -> new PersonName(given, familyName));
    }

    public Language language() {
        return language;
    }

    public AccountState state() {
        return state;
    }

    public boolean isActive() {
        return state == AccountState.ACTIVE;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    public Optional<String> passphraseHash() {
        return Optional.ofNullable(passphraseHash);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> lastSeenAt() {
        return Optional.ofNullable(lastSeenAt);
    }

    /** For the journal. The salt keeps the digest from being guessed back, and is drawn anew when the account is erased. */
    public Map<String, ?> digested() {
        Map<String, Object> values = new TreeMap<>();
        values.put("salt", digestSalt);
        values.put("address", address);
        values.put("verified", isVerified());
        values.put("given", givenName);
        values.put("family", familyName);
        values.put("language", language.code());
        values.put("state", state.name());
        values.put("passphrase", passphraseHash);
        return values;
    }

    public Subject subject() {
        return new Subject("account", publicId);
    }
}
