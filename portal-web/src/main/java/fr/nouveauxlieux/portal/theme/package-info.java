/**
 * How pages look: the State's design system or a neutral theme, chosen by configuration, and the files that browsers
 * load for them, whose names change with their content so that they may be kept for a year.
 */
package fr.nouveauxlieux.portal.theme;
