/**
 * The door of the portal: who asks, known by the cookie of their session, and whether a form was sent from one of our
 * pages. A visitor who is not signed in gets no cookie, except for the time of a form.
 */
package fr.nouveauxlieux.portal.door;
