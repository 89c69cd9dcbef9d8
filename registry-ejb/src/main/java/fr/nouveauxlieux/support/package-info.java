/**
 * The schemes of support for places, and which of them fit a project: forms of help, amounts, criteria and links are data
 * that administrators write; the finder judges each criterion by what is told of a project and by what the territories
 * know of its commune. Nothing that is told is kept.
 */
package fr.nouveauxlieux.support;
