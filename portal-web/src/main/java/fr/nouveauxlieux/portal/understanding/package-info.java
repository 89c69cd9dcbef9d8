/**
 * What the words of a question mean: kinds of place, labels, services, conditions of a visit, where and when. Knows the
 * vocabulary of the registry and the gazetteer, and asks the service of addresses; pages and the API both read questions
 * with it, and say what was understood.
 */
package fr.nouveauxlieux.portal.understanding;
