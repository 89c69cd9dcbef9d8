/**
 * Pages on which an administrator writes a call: the draft of its definition, part by part. What a part is made of is
 * told by its shape; the parts of all shapes share one form.
 */
package fr.nouveauxlieux.portal.page.staff.call.definition;
