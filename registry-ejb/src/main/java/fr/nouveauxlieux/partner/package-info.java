/**
 * Partners whose programs write, by keys: who has one, what it opens, since and until when. A key is shown once, when it
 * is issued; only a digest of its secret part is kept.
 */
package fr.nouveauxlieux.partner;
