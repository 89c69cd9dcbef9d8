package fr.nouveauxlieux.attachment;

/** How large a preview is. @param width in pixels @param height in pixels */
public record PreviewSize(int width, int height) {}
