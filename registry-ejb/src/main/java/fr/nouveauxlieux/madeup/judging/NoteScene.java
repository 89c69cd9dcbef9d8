package fr.nouveauxlieux.madeup.judging;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Tells the journal that what was just done to a wave is made up, and of what day; it is not played again. */
@ApplicationScoped
@UseCase(value = NoteScene.CODE, permits = @Permit(to = Role.SYSTEM))
public class NoteScene {

    static final String CODE = "made-up.note-scene";
    static final String KIND = "made-up-wave";

    @Inject
    private Journal journal;

    /** @param staged the day on which it is said to have been, empty for today */
    public void note(String wave, String scene, String staged) {
        journal.changed(new Subject(KIND, wave), Map.of(), Map.of("scene", scene, "staged", staged), scene);
    }
}
