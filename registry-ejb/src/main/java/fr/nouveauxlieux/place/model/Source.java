package fr.nouveauxlieux.place.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A dataset that describes places. What is said of it follows its mapping, and is refreshed at each import. */
@Entity
public class Source {

    @Id
    private String code;

    private String name;
    private String licence;
    private String link;
    private LocalDate published;
    private boolean demonstration;

    protected Source() {}

    public Source(String code, boolean demonstration) {
        this.code = Objects.requireNonNull(code);
        this.demonstration = demonstration;
    }

    public void describe(String newName, String newLicence, String newLink, Optional<LocalDate> newPublished) {
        name = Objects.requireNonNull(newName);
        licence = Objects.requireNonNull(newLicence);
        link = Objects.requireNonNull(newLink);
        published = newPublished.orElse(null);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String licence() {
        return licence;
    }

    /** Where the dataset is published; empty text where nowhere. */
    public String link() {
        return link;
    }

    public Optional<LocalDate> published() {
        return Optional.ofNullable(published);
    }

    /** Whether its places are made up to show the product. */
    public boolean isDemonstration() {
        return demonstration;
    }
}
