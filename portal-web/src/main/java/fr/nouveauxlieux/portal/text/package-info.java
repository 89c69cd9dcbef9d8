/**
 * What people read: texts by key from the bundles, in French first and in English, with numbers, dates and distances
 * written as each language does.
 */
package fr.nouveauxlieux.portal.text;
