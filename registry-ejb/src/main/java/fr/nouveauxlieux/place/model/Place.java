package fr.nouveauxlieux.place.model;

import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.place.Provenance;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A place of the registry. What is known of it is never written directly: it follows from the records that describe
 * it, and each value remembers which.
 */
@Entity
public class Place {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "place")
    @SequenceGenerator(name = "place", sequenceName = "place_id_seq", allocationSize = Keys.OF_A_BLOCK)
    private long id;

    @Column(name = "public_id")
    private String publicId;

    @Convert(converter = ProfileConverter.class)
    private PlaceProfile profile = PlaceProfile.empty();

    @Convert(converter = ProvenanceConverter.class)
    private Map<PlaceField<?>, Provenance> provenance = Map.of();

    private boolean demonstration;

    private boolean hidden;

    @OneToMany(mappedBy = "place")
    @OrderBy("id")
    private List<SourceRecord> records = new ArrayList<>();

    @Version
    private long version;

    protected Place() {}

    public Place(PlaceId publicId) {
        this.publicId = publicId.value();
    }

    /** Adds a record to those that describe this place. */
    void describeBy(SourceRecord record) {
        records.add(record);
        refresh();
    }

    /** Draws again what is known from the records. */
    void refresh() {
        FusedProfile fused = FusedProfile.of(records);
        profile = fused.profile();
        provenance = fused.provenance();
        demonstration = records.stream().filter(r -> !r.isDecided()).allMatch(r -> r.source()
                .isDemonstration());
    }

    /** Forgets a record of what the moderation decided. @return the record, which is nobody's any more */
    public Optional<SourceRecord> withdraw(String sourceCode, String externalId) {
        Optional<SourceRecord> found = records.stream()
                .filter(r -> r.isDecided() && r.source().code().equals(sourceCode))
                .filter(r -> r.externalId().equals(externalId))
                .findFirst();
        found.ifPresent(record -> {
            records.remove(record);
            refresh();
        });
        return found;
    }

    /**
     * What a record says now, and did not say before, against what the moderation decided.
     *
     * @param former what the record said before
     */
    public PlaceProfile contestedBy(SourceRecord record, PlaceProfile former) {
        PlaceProfile.Builder contested = PlaceProfile.builder();
        for (PlaceField<?> field : record.profile().listKnown()) {
            Optional<?> said = record.profile().find(field);
            boolean decided = records.stream().anyMatch(r -> r.isDecided() && !r.isGranting() && r.speaksOf(field));
            if (decided && !said.equals(former.find(field)) && !said.equals(profile.find(field))) {
                contested.copy(field, record.profile());
            }
        }
        return contested.build();
    }

    /** Takes the place out of the public registry. */
    public void hide() {
        hidden = true;
    }

    public void show() {
        hidden = false;
    }

    public boolean isHidden() {
        return hidden;
    }

    public long id() {
        return id;
    }

    public PlaceId publicId() {
        return new PlaceId(publicId);
    }

    public PlaceProfile profile() {
        return profile;
    }

    /** Where the value of each known field comes from. */
    public Map<PlaceField<?>, Provenance> provenance() {
        return provenance;
    }

    public List<SourceRecord> listRecords() {
        return Collections.unmodifiableList(records);
    }

    /** Whether only demonstration sources know of it. */
    public boolean isDemonstration() {
        return demonstration;
    }
}
