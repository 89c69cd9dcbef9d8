/** The support finder: a short questionnaire, and which schemes fit a project and why. */
package fr.nouveauxlieux.portal.page.support;
