package fr.nouveauxlieux.contribution.model;

import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.store.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;

/** What is said of one field. Values are kept as JSON, as the profile of a place holds them. */
@Embeddable
public class ProposedChange {

    private String field;

    @Column(name = "value_before")
    private String before;

    @Column(name = "value_after")
    private String after;

    private boolean accepted;

    protected ProposedChange() {}

    /** Of a field whose value differs from one profile to the other. */
    public ProposedChange(PlaceField<?> field, PlaceProfile before, PlaceProfile after) {
        this.field = field.key();
        this.before = write(field, before);
        this.after = write(field, after);
    }

    private static String write(PlaceField<?> field, PlaceProfile profile) {
        Object tree = profile.toTree().get(field.key());
        return tree == null ? null : Json.write(tree);
    }

    void accept() {
        accepted = true;
    }

    void takeBack() {
        accepted = false;
    }

    public PlaceField<?> field() {
        return PlaceField.find(field).orElseThrow(() -> new IllegalStateException("no field is called " + field));
    }

    public Optional<?> before() {
        return read(before);
    }

    /** Empty where no value is to be shown. */
    public Optional<?> after() {
        return read(after);
    }

    private Optional<?> read(String json) {
        return Optional.ofNullable(json).map(Json::readTree).map(tree -> field().kind()
                .read(tree));
    }

    public boolean isAccepted() {
        return accepted;
    }

    /** For the journal. */
    List<String> digested() {
        return List.of(field, String.valueOf(before), String.valueOf(after), String.valueOf(accepted));
    }
}
