/** Files as they are kept. */
package fr.nouveauxlieux.attachment.model;
