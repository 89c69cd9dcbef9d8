package fr.nouveauxlieux.attachment.internal.draw;

/** A small picture. @param jpeg its bytes @param width in pixels @param height in pixels */
public record Drawn(byte[] jpeg, int width, int height) {}
