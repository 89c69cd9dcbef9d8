package fr.nouveauxlieux.organisation.model;

import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.kernel.Folding;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.kernel.Rna;
import fr.nouveauxlieux.kernel.Siret;
import fr.nouveauxlieux.organisation.OrganisationDraft;
import fr.nouveauxlieux.organisation.VerificationState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** An organisation, known by a number. Its name is the directory's where a directory vouches for it. */
@Entity
public class Organisation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation")
    @SequenceGenerator(name = "organisation", sequenceName = "organisation_id_seq", allocationSize = 50)
    private long id;

    @Column(name = "public_id")
    private String publicId;

    private String siret;
    private String rna;
    private String name;

    @Column(name = "search_text")
    private String searchText;

    @Enumerated(EnumType.STRING)
    private VerificationState state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Version
    private long version;

    protected Organisation() {}

    /** @param state how sure the number and the name are */
    public Organisation(OrganisationDraft draft, VerificationState state, Instant now) {
        this.publicId = OrganisationId.draw().value();
        this.siret = draft.siret().map(Siret::value).orElse(null);
        this.rna = draft.rna().map(Rna::value).orElse(null);
        this.state = Objects.requireNonNull(state);
        this.createdAt = now;
        this.checkedAt = state == VerificationState.TO_BE_CHECKED ? null : now;
        setName(draft.name());
    }

    private void setName(String newName) {
        name = newName;
        searchText = Folding.fold(
                newName + " " + Objects.requireNonNullElse(siret, "") + " " + Objects.requireNonNullElse(rna, ""));
    }

    /** @throws IllegalStateException where the directory vouches for the name */
    public void rename(String newName) {
        if (state == VerificationState.BY_DIRECTORY) {
            throw new IllegalStateException("the name of organisation " + publicId + " is the directory's");
        }
        setName(newName);
    }

    /** The directory knows the number, by this name. */
    public void confirm(String directoryName, Instant now) {
        setName(directoryName);
        state = VerificationState.BY_DIRECTORY;
        checkedAt = now;
    }

    /** The directory was asked and does not know the number. */
    public void leaveUnconfirmed(Instant now) {
        state = VerificationState.TYPED_BY_HAND;
        checkedAt = now;
    }

    public long key() {
        return id;
    }

    public OrganisationId id() {
        return new OrganisationId(publicId);
    }

    public Optional<Siret> siret() {
        return Optional.ofNullable(siret).map(Siret::new);
    }

    public Optional<Rna> rna() {
        return Optional.ofNullable(rna).map(Rna::new);
    }

    public String name() {
        return name;
    }

    public VerificationState state() {
        return state;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** For the journal. */
    public Map<String, ?> digested() {
        Map<String, Object> values = new TreeMap<>();
        values.put("siret", siret);
        values.put("rna", rna);
        values.put("name", name);
        values.put("state", state.name());
        return values;
    }

    public Subject subject() {
        return new Subject("organisation", publicId);
    }
}
