/** How contributions are kept, found, answered, forgotten, and shown in a demonstration. */
package fr.nouveauxlieux.contribution.internal;
