package fr.nouveauxlieux.attachment.internal;

import fr.nouveauxlieux.attachment.FileState;
import fr.nouveauxlieux.attachment.Keeping;
import fr.nouveauxlieux.attachment.Keeping.Place;

/** What a row wants of a content. */
record ContentUse(String content, FileState state, Keeping keeping) {

    /**
     * Whether something has to stay where it lies: what is not judged yet may be on its way to where it will lie, what is
     * refused is handed out to nobody ever.
     *
     * @param name at that place, of this content
     */
    boolean needs(Place place, String name) {
        return switch (state) {
            case RECEIVING, RECEIVED, SCANNING -> true;
            case SAFE -> keeping.place() == place && keeping.nameOf(content).equals(name);
            case REFUSED -> false;
        };
    }
}
