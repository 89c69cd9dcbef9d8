package fr.nouveauxlieux.portal.page.file;

import java.util.Optional;

/**
 * A file as a page lists it.
 *
 * @param state its code, as {@code safe}
 * @param stateText in words
 * @param address where it is downloaded; empty where it is not, or not yet
 * @param preview empty where there is none, or not yet
 */
public record FileRow(
        String id,
        String name,
        String size,
        String state,
        String stateText,
        String address,
        Optional<PreviewImage> preview) {}
