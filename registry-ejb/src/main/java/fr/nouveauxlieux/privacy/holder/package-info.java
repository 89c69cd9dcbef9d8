/**
 * What a feature that keeps personal data brings: it tells its part of what is held of a person, erases it, and says
 * after how long its rows go. Knows no feature.
 */
package fr.nouveauxlieux.privacy.holder;
