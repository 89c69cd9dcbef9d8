package fr.nouveauxlieux.call;

import fr.nouveauxlieux.kernel.Bilingual;

/**
 * Why a definition cannot be used.
 *
 * @param path as {@code form.sections[2].fields[0].kind}; empty for the definition as a whole
 * @param text what was expected and what was there
 */
public record DefinitionProblem(String path, Bilingual text) {}
