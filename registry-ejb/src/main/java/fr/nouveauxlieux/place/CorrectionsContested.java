package fr.nouveauxlieux.place;

import java.util.List;

/** Fired within the transaction of an import, after its places were announced. */
public record CorrectionsContested(List<ContestedCorrection> all) {

    public CorrectionsContested {
        all = List.copyOf(all);
    }
}
