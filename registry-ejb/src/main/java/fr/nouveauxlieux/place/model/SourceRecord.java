package fr.nouveauxlieux.place.model;

import fr.nouveauxlieux.place.Correction;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceLabels;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.place.Provenance;
import fr.nouveauxlieux.store.Json;
import fr.nouveauxlieux.store.JsonTextConverter;
import fr.nouveauxlieux.territory.LocalTime;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One row of a source, as received and as understood, or what the moderation decided, and the place that it describes.
 */
@Entity
@Table(name = "source_record")
public class SourceRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "source_record")
    @SequenceGenerator(name = "source_record", sequenceName = "source_record_id_seq", allocationSize = Keys.OF_A_BLOCK)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_code")
    private Source source;

    @Column(name = "external_id")
    private String externalId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "place_id")
    private Place place;

    @Convert(converter = JsonTextConverter.class)
    private String received;

    @Convert(converter = ProfileConverter.class)
    private PlaceProfile profile;

    private String digest;

    @Column(name = "as_of")
    private LocalDate asOf;

    @Column(name = "last_seen_run")
    private long lastSeenRun;

    @Column(name = "missing_since")
    private Instant missingSince;

    @Column(name = "decided_at")
    private Instant decidedAt;

    /** Keys of fields, with spaces between. */
    private String withheld = "";

    @Version
    private long version;

    protected SourceRecord() {}

    /** A record seen for the first time, which becomes a description of {@code place}. */
    public SourceRecord(Source source, Place place, ReceivedRow row, long run) {
        this.source = source;
        this.place = place;
        this.externalId = row.externalId();
        receive(row, run);
        place.describeBy(this);
    }

    /** A record of what the moderation decided of {@code place}. No import ever sees it. */
    public static SourceRecord decided(Source source, Place place, Correction correction) {
        SourceRecord record = new SourceRecord();
        record.source = source;
        record.place = place;
        record.externalId = correction.reference();
        record.profile = correction.values();
        record.received = Json.write(correction.values().toTree());
        record.digest = correction.reference();
        record.decidedAt = correction.decidedAt();
        record.asOf = LocalDate.ofInstant(correction.decidedAt(), LocalTime.zoneOf(""));
        record.withheld =
                correction.withheld().stream().map(PlaceField::key).sorted().collect(Collectors.joining(" "));
        place.describeBy(record);
        return record;
    }

    /** Takes the row's new content, and tells the place. */
    public void update(ReceivedRow row, long run) {
        receive(row, run);
        place.refresh();
    }

    /** Marks that the source no longer has the row; the place stays. */
    public void vanish(Instant when) {
        missingSince = when;
    }

    private void receive(ReceivedRow row, long run) {
        received = row.received();
        profile = row.profile();
        digest = row.digest();
        asOf = row.asOf().orElse(null);
        lastSeenRun = run;
        missingSince = null;
    }

    public Provenance provenance() {
        return new Provenance(source.code(), externalId, Optional.ofNullable(asOf));
    }

    public long id() {
        return id;
    }

    public Source source() {
        return source;
    }

    public String externalId() {
        return externalId;
    }

    public Place place() {
        return place;
    }

    /** The row as received, as a JSON object of texts by column. */
    String received() {
        return received;
    }

    public PlaceProfile profile() {
        return profile;
    }

    String digest() {
        return digest;
    }

    long lastSeenRun() {
        return lastSeenRun;
    }

    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** Whether the source still had the row at its last import. */
    public boolean isStillInSource() {
        return missingSince == null;
    }

    /** Whether it is what the moderation decided, rather than what a source says. */
    boolean isDecided() {
        return decidedAt != null;
    }

    /** Whether it gives a label by decision of the State, which no source and no correction takes away. */
    boolean isGranting() {
        return source.code().equals(PlaceLabels.SOURCE);
    }

    Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** Whether it has a value for the field, or says that none is to be shown. */
    boolean speaksOf(PlaceField<?> field) {
        return profile.knows(field) || List.of(withheld.split(" ")).contains(field.key());
    }
}
