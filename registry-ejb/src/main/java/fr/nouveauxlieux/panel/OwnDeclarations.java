package fr.nouveauxlieux.panel;

import fr.nouveauxlieux.call.WaveKey;
import java.util.List;

/**
 * What someone of a panel has declared and has still to declare.
 *
 * @param open the dossiers of which it is to be said, by number
 * @param declared the others of the wave of which it was said, by number
 * @param interests one's own in dossiers of the wave, the latest first, withdrawn ones too
 */
public record OwnDeclarations(
        WaveKey wave, List<ToDeclare> open, List<DossierLine> declared, List<InterestView> interests) {

    /**
     * A dossier of which it is to be said whether there is an interest.
     *
     * @param own whether it is the person's own or of an organisation of theirs: there is nothing to answer
     * @param suggestions that have to be answered
     */
    public record ToDeclare(DossierLine dossier, boolean own, List<InterestSuggestion> suggestions) {

        public ToDeclare {
            suggestions = List.copyOf(suggestions);
        }
    }

    public OwnDeclarations {
        open = List.copyOf(open);
        declared = List.copyOf(declared);
        interests = List.copyOf(interests);
    }
}
