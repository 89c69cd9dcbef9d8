/**
 * Forms of pages that keep no state: what was typed, read within bounds, with what is wrong about it. A form that was
 * refused is shown again with its values, except secrets. Knows neither pages nor the domain.
 */
package fr.nouveauxlieux.portal.form;
