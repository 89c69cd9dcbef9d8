package fr.nouveauxlieux.madeup.judging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which scenes of a wave the journal has. */
@ApplicationScoped
public class PlayedScenes {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private NoteScene noteScene;

    Set<String> list(JudgedWave wave) {
        Set<String> played = new HashSet<>();
        List<?> notes = entityManager
                .createNativeQuery(
                        "select note from journal_entry where subject_kind = ?1 and subject_id = ?2 and action = ?3")
                .setParameter(1, NoteScene.KIND)
                .setParameter(2, subjectOf(wave))
                .setParameter(3, NoteScene.CODE)
                .getResultList();
        notes.forEach(note -> played.add((String) note));
        return played;
    }

    void add(JudgedWave wave, Scene scene) {
        String staged = scene.daysAgo().isPresent()
                ? wave.day(scene.daysAgo().getAsInt()).toString()
                : "";
        noteScene.note(subjectOf(wave), scene.name(), staged);
    }

    /** With its day, as a demonstration that is begun anew has another wave of the same code. */
    private static String subjectOf(JudgedWave wave) {
        return wave.key().call() + "/" + wave.key().wave() + "/" + wave.beginning();
    }
}
