/** The premises exchange: what anybody reads, what owners write, and how whoever carries a project answers. */
package fr.nouveauxlieux.portal.page.premises;
