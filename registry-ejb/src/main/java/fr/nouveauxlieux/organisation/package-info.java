/**
 * Organisations that people act for: known by their SIRET or RNA, held by managers, joined by invitation. The root is the
 * public face; entities are in {@code model}, and {@code internal} is nobody else's.
 */
package fr.nouveauxlieux.organisation;
