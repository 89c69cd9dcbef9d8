/** How files are received, kept, inspected and swept. */
package fr.nouveauxlieux.attachment.internal;
