package fr.nouveauxlieux.privacy.holder;

import java.util.List;
import java.util.Set;

/**
 * What a feature that keeps personal data of account holders can do with them. Each such feature has one, found by the
 * container; a test holds its tables against the register of processing.
 */
public interface PersonalDataHolder {

    /** The tables that it answers for. */
    Set<String> tables();

    /** Never tells a secret, nor who else it is about. */
    List<PersonalPart> tell(DataSubject person);

    /** What the person has to see to in this feature before they go by their own wish. */
    default Set<ErasureObstacle> obstacles(DataSubject person) {
        return Set.of();
    }

    /**
     * Leaves nothing by which the person could be known, but what the register says is kept. Obstacles are either seen
     * to or got around; called within the transaction of whoever erases.
     */
    void erase(DataSubject person);
}
