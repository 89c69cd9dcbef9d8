/**
 * Draws small pictures of files, in a process of its own: what people send may be made to take all memory, to never end, or
 * to find a fault in the libraries that read it, and none of that is to reach the portal.
 */
package fr.nouveauxlieux.attachment.internal.draw;
