/**
 * Calls for applications: what they are for, who may apply, what they ask, when. A call is data; its versions never
 * change once published, its calendar does, with a journal.
 */
package fr.nouveauxlieux.call;
